// Starts the `edgeseal` binary with its sandbox on free ports and says where it listens.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const READY = /^Edgeseal is ready: (http:[^\s,]+)\s+\(sandbox cloud (http:[^\s,]+),/;

/** What the sandbox accepts; the ready line prints the same. */
export const SANDBOX = {
  secretId: "AKIDSANDBOX",
  secretKey: "sandbox-secret",
  polyvUserId: "sandbox",
  polyvSecretKey: "sandbox-secret",
};

/**
 * Resolves once the server has said that it is ready.
 *
 * @param {string[]} extraArgs more arguments for `edgeseal serve`
 * @returns {Promise<{ consoleUrl: string, cloudUrl: string, stop: () => Promise<{ code: ?number, signal: ?string }> }>}
 */
export async function startServer(extraArgs = []) {
  const { EDGESEAL_SERVER: binary, EDGESEAL_CONSOLE: consoleFolder } = process.env;
  if (!binary) throw new Error("EDGESEAL_SERVER must name the edgeseal binary");
  const args = ["serve", "--sandbox", "--listen", "127.0.0.1:0", "--sandbox-listen", "127.0.0.1:0"];
  if (consoleFolder) args.push("--console", consoleFolder);
  const child = spawn(binary, [...args, ...extraArgs], { stdio: ["ignore", "pipe", "pipe"] });

  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  // "close" comes after the last byte of stderr, "exit" may come before it.
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  // A test run that dies must not leave its server behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const forget = () => process.removeListener("exit", kill);
  ended.then(forget, forget);

  const ready = new Promise((resolve) => {
    // Reading goes on after the ready line: a full pipe would block the server.
    createInterface({ input: child.stdout }).on("line", (line) => {
      const match = READY.exec(line);
      if (match) resolve({ consoleUrl: match[1], cloudUrl: match[2] });
    });
  });
  const failed = ended.then(({ code, signal }) => {
    throw new Error(`edgeseal ended before it was ready (${signal ?? `code ${code}`}):\n${stderr}`);
  });
  // After the start this rejection is an ordinary end that nobody waits for.
  failed.catch(() => {});

  const urls = await Promise.race([ready, failed]);
  return {
    ...urls,
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
