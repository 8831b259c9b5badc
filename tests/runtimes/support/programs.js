// Programs that run to their end, or until they say that they listen.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { withoutProxy } from "../../peers/lines.js";
import { startChild } from "../../shared/child.js";

/** In milliseconds. A start on a busy machine takes seconds, and a run that hangs must not hang the tests. */
const PATIENCE = 60_000;

/**
 * Runs a program to its end and resolves to what it printed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: object }} [options]
 */
export async function runProgram(program, args, { cwd, env } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...withoutProxy(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: PATIENCE,
    killSignal: "SIGKILL",
  });
  const failed = once(child, "error").then(([error]) => Promise.reject(error));
  const [stdout, stderr, [code, signal]] = await Promise.race([
    Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]),
    failed,
  ]);
  if (code !== 0)
    throw new Error(`${program} ${args.join(" ")} ended with ${signal ?? `code ${code}`}:\n${stdout}${stderr}`);
  return { stdout, stderr };
}

/** As `runProgram`, for a program whose last line is JSON. */
export async function runForJson(program, args, options) {
  const { stdout, stderr } = await runProgram(program, args, options);
  const line = stdout.trimEnd().split("\n").at(-1);
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${program} printed no JSON in its last line:\n${stdout}${stderr}`);
  }
}

/**
 * Starts a program that reports its port as JSON on a pipe of its own, descriptor 3, as workerd does.
 *
 * @returns {Promise<{ port: number, stop: () => Promise<void>, output: () => string }>}
 */
export async function startListener(program, args, options) {
  const stdio = ["ignore", "pipe", "pipe", "pipe"];
  const { child, output, kill, ended } = startChild(program, args, { ...options, stdio });
  const listening = new Promise((resolve) => {
    createInterface({ input: child.stdio[3] }).on("line", (line) => {
      const { event, port } = JSON.parse(line);
      if (event === "listen") resolve(port);
    });
  });
  const failed = ended.then((reason) => Promise.reject(new Error(`${program} ended (${reason}):\n${output()}`)));
  failed.catch(() => {});
  return {
    port: await Promise.race([listening, failed]),
    output,
    stop: () => {
      kill();
      return ended;
    },
  };
}
