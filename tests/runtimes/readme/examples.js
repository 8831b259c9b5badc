// The examples of the package's README.
//
// A block of code is preceded by a line that says where it runs, `<!-- run: node -->`, or why it does not,
// `<!-- not run: it needs a key -->`. `<!-- run: workerd /healthz -->` asks the worker for a path and wants a success.
// A block of HTML is a whole page, without a bundler, and what it prints is its text: `<!-- run: html -->`.
// After a block, `<!-- prints -->` and a block of text say what it prints; `…` in it stands for anything.

import { TOKENS } from "../support/policy.js";

const EXAMPLE =
  /(?:<!-- (?<mark>run|not run): (?<text>[^\n]*?) -->\n+)?```(?:js|ts|javascript|typescript|html)\n(?<code>.*?)\n```\n(?:\n*<!-- prints -->\n+```text\n(?<output>.*?)\n```)?/gsu;

/** @returns {{ line: number, runtime?: string, path?: string, notRun?: string, code: string, output?: string }[]} */
export function examplesOf(readme) {
  return [...readme.matchAll(EXAMPLE)].map(({ index, groups }) => {
    const { mark, text, code, output } = groups;
    const line = readme.slice(0, index).split("\n").length;
    if (mark !== "run") return { line, code, notRun: mark && text };
    const [runtime, path] = text.split(" ");
    return { line, runtime, path, code, output };
  });
}

/**
 * The README's addresses of the sandbox are the defaults; in a test it listens on free ports. Its tokens are made up, and
 * the test's gateway has tokens of its own: one that reads and one that purges.
 */
export const atServer = (code, { cloudUrl, consoleUrl }) =>
  code
    .replaceAll("127.0.0.1:8711", new URL(cloudUrl).host)
    .replaceAll("127.0.0.1:8710", new URL(consoleUrl).host)
    .replaceAll("es_the-token-that-reads", TOKENS.read)
    .replaceAll("es_the-token-that-purges", TOKENS.purge);

/** Whether a text is as described, with `…` for anything. */
export function isAs(text, described) {
  const parts = described
    .trim()
    .split("…")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*?")}$`, "su").test(text.trim());
}
