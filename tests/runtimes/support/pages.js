// The suite in a page: bundled, served under a policy, and sent through the relay, as the cloud has no CORS headers.

import { join } from "node:path";
import { after } from "node:test";
import { reportOfPage, startBrowser, startPages } from "./browser.js";
import { layOut } from "./project.js";
import { pathsOf, withServer } from "./table.js";

/** One browser for the tests of a file. A browser that does not start fails the tests, not the file. */
export function sharedBrowser() {
  const browser = startBrowser();
  browser.catch(() => {});
  after(async () => (await browser).close());
  return browser;
}

/**
 * Runs the suite in a page of its own origin.
 *
 * @param {object} given
 * @param {Promise<object>} given.project where the package is installed
 * @param {Promise<object>} given.browser
 * @param {string} given.name a folder of the project
 * @param {string} given.entry
 * @param {string[]} given.groups
 * @param {(folder: string) => Promise<{ folder: string, script?: string, html?: string }>} given.bundle says what to serve
 * @param {string} given.scripts what the policy says of scripts
 */
export async function reportInPage({ project, browser, name, entry, groups, bundle, scripts, isBlocked }) {
  const pages = await startPages();
  try {
    return await withServer(["--origin", pages.origin], async (server) => {
      const relay = new URL("/v1/relay/", server.consoleUrl);
      const input = { groups, ...pathsOf(server), cloud: { proxy: `${relay}{host}{path}` } };
      const folder = await layOut(await project, name, "page.js", { entry, input });
      pages.serve({ ...(await bundle(folder)), scripts, connect: relay.origin });
      return reportOfPage(await browser, pages, { isBlocked });
    });
  } finally {
    pages.stop();
  }
}

/** A folder whose `out/` has the page's script, or the page itself. */
export const served = (folder, script) => ({ folder: join(folder, "out"), script });
