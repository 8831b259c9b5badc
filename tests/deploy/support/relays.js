// The relays by their guides: how each is started.

import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readGuide } from "./guides.js";
import { freePort, programOf, withService } from "./services.js";

/** Puts lines in the place of those that a file marks for the tests: it must have every one of them. */
function replaced(file, lines) {
  const left = new Set(Object.keys(lines));
  const text = file.split("\n").map((line) => {
    const mark = / # test: (\w+)$/.exec(line)?.[1];
    if (mark === undefined) return line;
    if (!Object.hasOwn(lines, mark)) throw new Error(`no test knows the mark ${mark}`);
    left.delete(mark);
    return lines[mark];
  });
  if (left.size > 0) throw new Error(`the file has no line for ${[...left].join(", ")}`);
  return text.join("\n");
}

async function nginx({ port: upstream, authorities, folder }, use) {
  const port = await freePort();
  const temporary = join(folder, "temporary");
  await mkdir(temporary);
  await chmod(temporary, 0o777);
  const log = join(folder, "access.log");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${temporary}/${name};`,
  );
  const config = replaced(await readGuide("nginx/nginx.conf"), {
    pid: `pid ${join(folder, "nginx.pid")};`,
    log: `access_log ${log} relay; ${paths.join(" ")}`,
    listen: `listen 127.0.0.1:${port};`,
    none: "",
    upstream: `proxy_pass https://127.0.0.1:${upstream}$relay_path;`,
    authorities: `proxy_ssl_trusted_certificate ${authorities};`,
  });
  const file = join(folder, "nginx.conf");
  await writeFile(file, config);
  const args = ["-e", "stderr", "-c", file, "-g", "daemon off;"];
  const url = `http://127.0.0.1:${port}`;
  return withService({ program: programOf("nginx"), args, url }, (output) => use({ url, output, log }));
}

async function caddy({ port: upstream, authorities, folder }, use) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = replaced(await readGuide("caddy/Caddyfile"), {
    site: `${url} {`,
    upstream: `reverse_proxy 127.0.0.1:${upstream} {`,
    tls: `transport http {\n\t\t\t\t\ttls_trusted_ca_certs ${authorities}`,
  });
  const file = join(folder, "Caddyfile");
  await writeFile(file, config);
  // Its certificates and settings belong to nobody's home.
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  const args = ["run", "--adapter", "caddyfile", "--config", file];
  return withService({ program: programOf("caddy"), args, url, env }, (output) => use({ url, output }));
}

export const relays = { nginx, caddy };
