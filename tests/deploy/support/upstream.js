// The cloud as a relay sees it: by TLS, under the documented names. What arrives is written down and answered by the
// sandbox.

import { once } from "node:events";
import { rmSync } from "node:fs";
import { chmod, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { request as send } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { runProgram } from "../../runtimes/support/programs.js";
import { programOf } from "./services.js";

const CATALOGUE = new URL("../../../crates/catalogue/generated/catalogue.json", import.meta.url);
const { endpoints } = JSON.parse(await readFile(CATALOGUE, "utf8"));

/** The documented hosts that its certificate is for, and the one that it is not for. */
export const HOSTS = [...endpoints.map(({ host }) => host), "cdn.api.qcloud.com"];
export const UNPROVEN = "api.polyv.net";

/** What the cloud might say, and what a relay does with it. */
const SAID = {
  Date: "Thu, 01 Jan 2026 00:00:00 GMT",
  "X-TC-RequestId": "4c2f1d3e",
  "Set-Cookie": "a=b",
  Location: "https://elsewhere.example/",
  "Access-Control-Allow-Origin": "*",
};

/**
 * @param {string} cloudUrl the sandbox
 * @returns {Promise<{ port: number, authorities: string, folder: string, seen: object[], stop: () => void }>}
 */
export async function startUpstream(cloudUrl) {
  const folder = await mkdtemp(join(tmpdir(), "edgeseal-relay-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // The workers of a relay are other users.
  await chmod(folder, 0o755);
  const { cert, key, authorities } = await certificate(folder);
  const seen = [];
  const server = createServer({ cert, key }, async (incoming, outgoing) => {
    const { method, url, headers, rawHeaders, socket } = incoming;
    const body = await buffer(incoming).catch(() => undefined);
    // Broken off: a relay that reads as it sends has found the body too large.
    if (body === undefined) return;
    seen.push({ method, url, headers, body, name: socket.servername });
    const onward = send(cloudUrl, { method, path: url, headers: rawHeaders, setHost: false });
    onward.end(body);
    const [answer] = await once(onward, "response");
    for (const [name, value] of Object.entries(SAID)) outgoing.setHeader(name, value);
    outgoing.writeHead(answer.statusCode, { "Content-Type": answer.headers["content-type"] ?? "text/plain" });
    outgoing.end(await buffer(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: server.address().port, authorities, folder, seen, stop };
}

async function certificate(folder) {
  const [certFile, keyFile] = [join(folder, "cloud.pem"), join(folder, "cloud.key")];
  const settings = join(folder, "openssl.cnf");
  const names = HOSTS.map((name) => `DNS:${name}`).join(",");
  await writeFile(
    settings,
    `[req]\ndistinguished_name=of\n[of]\n[own]\nsubjectAltName=${names}\nbasicConstraints=CA:TRUE\n`,
  );
  const made = [
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-days",
    "2",
    "-subj",
    "/CN=cloud",
    "-config",
    settings,
    "-extensions",
    "own",
  ];
  await runProgram(programOf("openssl"), ["req", "-x509", ...made, "-keyout", keyFile, "-out", certFile]);
  return { cert: await readFile(certFile), key: await readFile(keyFile), authorities: certFile };
}
