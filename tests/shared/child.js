// A program that runs beside the tests.

import { spawn } from "node:child_process";

/**
 * Starts a program and keeps what it prints. A test run that dies does not leave it behind.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import("node:child_process").SpawnOptions} options whose `stdio` has pipes for what is printed
 * @returns {{ child: object, output: () => string, kill: () => void, ended: Promise<string> }} `ended` says how
 */
export function startChild(program, args, options) {
  const child = spawn(program, args, options);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  ended.then(() => process.removeListener("exit", kill));
  return { child, output: () => output, kill, ended };
}
