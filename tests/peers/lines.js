// A program that answers each JSON line on its input with one on its output, in their order.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The environment for a client that must reach this machine: it would send even such a call through a proxy. */
export function withoutProxy(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^https?_proxy$/i.test(name)));
}

/** Starts a Python script of this folder. */
export function startPython(script, args = [], env = {}) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return startLines("python3", [file, ...args], { ...withoutProxy(), ...env });
}

/**
 * Starts a program.
 *
 * @returns {{ ask: (question: object) => Promise<object>, stop: () => Promise<void> }}
 */
export function startLines(program, args, env = process.env) {
  const child = spawn(program, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  const waiting = [];
  let stderr = "";
  let failure;

  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const question = waiting.shift();
    try {
      question?.resolve(JSON.parse(line));
    } catch {
      question?.reject(new Error(`${program} ${args.join(" ")} answered ${JSON.stringify(line)}, which is no JSON`));
    }
  });
  const ended = new Promise((resolve) => {
    const fail = (reason) => {
      failure = new Error(`${program} ${args.join(" ")} ended (${reason}):\n${stderr}`);
      for (const { reject } of waiting.splice(0)) reject(failure);
      resolve();
    };
    child.once("error", (error) => fail(error.message));
    child.once("close", (code, signal) => fail(signal ?? `code ${code}`));
  });
  // A line to a program that has ended is answered by its end, not by the broken pipe.
  child.stdin.on("error", () => {});

  return {
    ask(question) {
      if (failure) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${JSON.stringify(question)}\n`);
      });
    },
    stop() {
      child.stdin.end();
      return ended;
    },
  };
}
