// A plain web host: files of a folder by their names and types, one set of headers, nothing else.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves the built console; `change` may rewrite its page.
 *
 * @param {{ headers: Record<string, string>, change?: (html: string) => string }} options
 */
export async function startStaticSite({ headers, change = (html) => html }) {
  const folder = process.env.EDGESEAL_CONSOLE;
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://site.test");
    const name = pathname === "/" ? "/index.html" : pathname;
    try {
      const content = await readFile(join(folder, name));
      const body = name === "/index.html" ? change(content.toString()) : content;
      response.writeHead(200, { ...headers, "content-type": TYPES[extname(name)] ?? "text/plain" }).end(body);
    } catch {
      response.writeHead(404, { ...headers, "content-type": "text/plain" }).end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The content security policy that the server sends with its page. */
export async function policyOf(consoleUrl) {
  const response = await fetch(consoleUrl);
  return { "content-security-policy": response.headers.get("content-security-policy") };
}
