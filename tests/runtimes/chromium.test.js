// The package in a browser, under a policy that allows a page nothing but its own scripts and WebAssembly.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { test } from "node:test";
import { chromium } from "@playwright/test";
import { vectorIds, vectors } from "../vectors/read.js";
import { packageFolder } from "./package.js";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PAGE = '<!doctype html><html lang="en"><title>suite</title><script type="module" src="/page.js"></script></html>';

const FILES = {
  "/page.js": ["text/javascript", new URL("page.js", import.meta.url)],
  "/suite.js": ["text/javascript", new URL("suite.js", import.meta.url)],
  "/package/edgeseal_wasm.js": ["text/javascript", new URL("edgeseal_wasm.js", packageFolder)],
  "/package/edgeseal_wasm_bg.wasm": ["application/wasm", new URL("edgeseal_wasm_bg.wasm", packageFolder)],
};

/** Serves the page and resolves `report` with what it posts. */
async function serve() {
  let resolveReport;
  const report = new Promise((resolve) => {
    resolveReport = resolve;
  });
  const server = createServer(async (request, response) => {
    const answer = (status, type, body) => {
      response.writeHead(status, { "Content-Type": type, "Content-Security-Policy": POLICY }).end(body);
    };
    if (request.url === "/") return answer(200, "text/html; charset=utf-8", PAGE);
    if (request.url === "/vectors.json") return answer(200, "application/json", JSON.stringify(vectors));
    if (request.url === "/report") {
      resolveReport(await json(request));
      return answer(200, "text/plain", "");
    }
    const [type, file] = FILES[request.url] ?? [];
    return file ? answer(200, type, await readFile(file)) : answer(404, "text/plain", "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, report, url: `http://127.0.0.1:${server.address().port}/` };
}

test("signs every vector in Chromium", async () => {
  const { CHROMIUM } = process.env;
  assert.ok(CHROMIUM, "CHROMIUM must name the browser's binary");
  const { server, report, url } = await serve();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    const complaints = [];
    // A page whose scripts do not load never reports: its first complaint ends the wait.
    const complaint = new Promise((resolve) => {
      const complain = (text) => {
        complaints.push(text);
        resolve({ error: text });
      };
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complain(message.text());
      });
      page.on("pageerror", (error) => complain(String(error)));
      page.on("crash", () => complain("the page crashed"));
    });
    await page.goto(url);
    const { error, ids, violations } = await Promise.race([report, complaint]);
    assert.equal(error, undefined, error);
    assert.deepEqual(violations, []);
    assert.deepEqual(ids, vectorIds);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    server.close();
  }
});
