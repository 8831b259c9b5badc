// What every test has: a server of its worker, a guarded page, the console's texts, and axe.

import { test as base, expect } from "@playwright/test";
import { startServer } from "../shared/server.js";
import { violations } from "./support/axe.js";
import { watch } from "./support/guard.js";
import { wordsOf } from "./support/words.js";

export { expect };

export const test = base.extend({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ server }, use) => use(server.consoleUrl),

  /** The texts of the project's language. */
  t: async ({ locale }, use) => use(wordsOf(locale)),

  guard: [
    async ({ context, baseURL }, use) => {
      const guard = await watch(context, new URL(baseURL).origin);
      await use(guard);
      expect(guard.findings, "what the console must never do").toEqual([]);
    },
    { auto: true },
  ],

  axe: async ({ page }, use) => use(async () => expect(await violations(page)).toEqual([])),
});
