// Chromium, and a server whose pages are under a policy as strict as it can be.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { json } from "node:stream/consumers";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS } from "../../shared/browser.js";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".wasm": "application/wasm" };
/** A run waits for purges, which take the sandbox some seconds. */
const PATIENCE = 60_000;

/** What a page may run: its own scripts, and WebAssembly where it is named. */
export const WITH_WASM = "script-src 'self' 'wasm-unsafe-eval'";
export const WITHOUT_WASM = "script-src 'self'";

export function startBrowser() {
  const { CHROMIUM } = process.env;
  if (!CHROMIUM) throw new Error("CHROMIUM must name the browser's binary");
  return chromium.launch({ executablePath: CHROMIUM, args: BROWSER_ARGS });
}

const page = (script) =>
  `<!doctype html><html lang="en"><title>suite</title><script type="module" src="${script}"></script></html>`;

/**
 * A server of pages, on its own origin. Where it listens is known before there is a folder to serve.
 *
 * @returns {Promise<{ origin: string, serve: Function, outcome: Promise<object>, stop: () => void }>}
 */
export async function startPages() {
  let site;
  let resolveOutcome;
  const outcome = new Promise((resolve) => {
    resolveOutcome = resolve;
  });
  const server = createServer(async (request, response) => {
    const answer = (status, type, body) =>
      response.writeHead(status, { "Content-Type": type, "Content-Security-Policy": site.policy }).end(body);
    const { pathname } = new URL(request.url, "http://localhost");
    if (pathname === "/outcome") {
      resolveOutcome(await json(request));
      return answer(204, "text/plain", "");
    }
    if (pathname === "/" && site.html) return answer(200, TYPES[".html"], site.html);
    if (site.middleware) {
      response.setHeader("Content-Security-Policy", site.policy);
      return site.middleware(request, response, () => answer(404, "text/plain", ""));
    }
    const file = join(site.folder, pathname === "/" ? "index.html" : decodeURIComponent(pathname));
    const body = await readFile(file).catch(() => undefined);
    return body ? answer(200, TYPES[extname(file)] ?? "text/plain", body) : answer(404, "text/plain", "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /**
     * @param {object} given
     * @param {string} [given.folder] what to serve
     * @param {Function} [given.middleware] in its place: a server of one's own, as Node's servers are chained
     * @param {string} [given.script] the script of the page; without it and `html` the folder has an index.html
     * @param {string} [given.html] the page
     * @param {string} given.scripts what the policy says of scripts
     * @param {string} given.connect where the page may call
     */
    serve({ folder, middleware, script, html = script && page(script), scripts, connect }) {
      const policy = `default-src 'none'; ${scripts}; connect-src 'self' ${connect}`;
      site = { folder, middleware, html, policy };
    },
    outcome,
    stop: () => server.close(),
  };
}

/**
 * Opens the page and resolves to the report that it posts. Anything it complains of is a failure.
 *
 * @param {{ isBlocked?: boolean }} [options] whether the policy is meant to forbid something
 */
export async function reportOfPage(browser, pages, { isBlocked = false } = {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints = [];
  let patience;
  // A page whose scripts do not load never reports: a first complaint, or too long a silence, ends the wait.
  const broken = new Promise((_, reject) => {
    const complain = (text) => {
      complaints.push(text);
      reject(new Error(`The page complains:\n${complaints.join("\n")}`));
    };
    page.on("console", (message) => {
      // The browser logs each answer that is no success, and the suite asks for some.
      const isAnswer =
        /^Failed to load resource/.test(message.text()) && !message.location().url.startsWith(pages.origin);
      const isExpected = isAnswer || (isBlocked && /Content Security Policy/.test(message.text()));
      if (["error", "warning"].includes(message.type()) && !isExpected) complain(message.text());
    });
    page.on("pageerror", (error) => complain(String(error)));
    page.on("crash", () => complain("the page crashed"));
    patience = setTimeout(() => complain("nothing was reported"), PATIENCE);
  });
  broken.catch(() => {});
  try {
    await page.goto(pages.origin);
    const { error, report, violations } = await Promise.race([pages.outcome, broken]);
    if (error) throw new Error(`The page failed: ${error}`);
    if (violations.length > 0 !== isBlocked)
      throw new Error(`What the policy forbade, in vain or not at all:\n${violations.join("\n")}`);
    await Promise.race([broken, Promise.resolve()]);
    return report;
  } finally {
    clearTimeout(patience);
    await context.close();
  }
}
