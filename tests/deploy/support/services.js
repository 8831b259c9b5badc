// Programs that serve until they are stopped.

import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { withoutProxy } from "../../peers/lines.js";
import { startChild } from "../../shared/child.js";

/** In milliseconds: a start on a busy machine takes seconds. */
const PATIENCE = 60_000;

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Starts a program, waits until `${url}/healthz` answers, and resolves to what `use` makes of it.
 *
 * @param {{ program: string, args: string[], url: string, cwd?: string, env?: object }} service
 * @param {(output: () => string) => Promise<any>} use is given what tells what the program has printed
 */
export async function withService({ program, args, url, cwd, env }, use) {
  const options = { cwd, env: { ...withoutProxy(), ...env }, stdio: ["ignore", "pipe", "pipe"] };
  const { child, output, kill, ended } = startChild(program, args, options);
  try {
    await ready(`${url}/healthz`, ended);
    return await use(output);
  } catch (error) {
    throw new Error(`${error.message}\n${program} ${args.join(" ")} printed:\n${output()}`, { cause: error });
  } finally {
    // A server that is told to stop takes its workers with it.
    child.kill("SIGTERM");
    const late = setTimeout(kill, 5_000);
    await ended;
    clearTimeout(late);
  }
}

async function ready(url, ended) {
  const failed = ended.then((reason) => Promise.reject(new Error(`it ended before it listened (${reason})`)));
  failed.catch(() => {});
  const end = Date.now() + PATIENCE;
  for (;;) {
    const response = await Promise.race([fetch(url).catch(() => undefined), failed]);
    if (response?.ok) return;
    if (response) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
    if (Date.now() > end) throw new Error(`${url} did not answer in time`);
    await Promise.race([sleep(50), failed]);
  }
}

/** The program of a Debian package. It is installed where that is ours to do. */
export function programOf(name) {
  const isThere = () => spawnSync(name, ["version"]).error === undefined;
  if (isThere()) return name;
  const advice = `${name} is missing: install it (on Debian: apt-get install ${name})`;
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).error) throw new Error(advice);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", name]]) {
    const { status, stderr } = spawnSync("apt-get", ["--quiet", ...args], { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${advice}\napt-get ${args.join(" ")}:\n${stderr}`);
  }
  if (!isThere()) throw new Error(advice);
  return name;
}
