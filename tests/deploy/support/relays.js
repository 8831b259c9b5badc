// The relays by their guides: how each is started.

import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readGuide } from "./guides.js";
import { freePort, programOf, withService } from "./services.js";

/** Changes those lines that a file marks for the tests, and must find every one of them. */
function changed(file, changes) {
  const left = new Set(Object.keys(changes));
  const text = file.split("\n").map((line) => {
    const mark = / # test: (\w+)$/.exec(line)?.[1];
    if (mark === undefined) return line;
    const change = changes[mark];
    if (!change) throw new Error(`no test knows the mark ${mark}`);
    left.delete(mark);
    return change(line.slice(0, line.indexOf(" #")));
  });
  if (left.size > 0) throw new Error(`the file has no line for ${[...left].join(", ")}`);
  return text.join("\n");
}

/** Puts one part of a line in the place of another. */
const swap = (part, other) => (line) => {
  if (!line.includes(part)) throw new Error(`${line.trim()} has no ${part}`);
  return line.replace(part, () => other);
};

async function nginx({ port: upstream, authorities, folder }, use) {
  const port = await freePort();
  const temporary = join(folder, "temporary");
  await mkdir(temporary);
  await chmod(temporary, 0o777);
  const log = join(folder, "access.log");
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${temporary}/${name};`,
  );
  const config = changed(await readGuide("nginx/nginx.conf"), {
    pid: swap("/run/nginx.pid", join(folder, "nginx.pid")),
    log: (line) => `${swap("/var/log/nginx/relay.log", log)(line)} ${paths.join(" ")}`,
    listen: swap("443 ssl", `127.0.0.1:${port}`),
    none: () => "",
    upstream: swap("$relay_host", `127.0.0.1:${upstream}`),
    authorities: swap("/etc/ssl/certs/ca-certificates.crt", authorities),
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
  const config = changed(await readGuide("caddy/Caddyfile"), {
    site: swap("relay.example.com", url),
    upstream: swap("{re.relay.1}:443", `127.0.0.1:${upstream}`),
    tls: (line) => `${line}\n\t\t\t\t\ttls_trusted_ca_certs ${authorities}`,
  });
  const file = join(folder, "Caddyfile");
  await writeFile(file, config);
  // Its certificates and settings belong to nobody's home.
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  const args = ["run", "--adapter", "caddyfile", "--config", file];
  return withService({ program: programOf("caddy"), args, url, env }, (output) => use({ url, output }));
}

export const relays = { nginx, caddy };
