// Pictures of every page and main state, in each language, theme and width, for looking at.
// node tests/e2e/screenshots.mjs OUTDIR, with the environment of the tests.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, expect } from "@playwright/test";
import { startServer } from "../shared/server.js";
import { LANGUAGES, launchOptions, THEMES, VIEWPORTS } from "./support/browser.js";
import { connectionMenu, expectRunOver, open, paste, purge, rows, urls } from "./support/screens.js";
import { wordsOf } from "./support/words.js";

const HOST = "img.harbor.example";
const MIXED = [
  ...urls(HOST, 3, "banners"),
  `HTTPS://${HOST}:443/logo.svg`,
  ...urls(HOST, 1, "banners"),
  "https://www.elsewhere.example/a.png",
  "https://promo-1111.kite.example/a.png",
  `https://${HOST}/a b.png`,
  ...urls("video.harbor.example", 2, "clips"),
];

const testButton = (page, t) => page.getByRole("button", { name: t("connection.test"), exact: true });

/** Brings a page into each state; a state may go on from the one before. */
const STATES = {
  domains: async (page, t) => {
    await open(page, t, "/domains", "domains.title");
    await expect(rows(page, t, "domains.title").first()).toContainText(/[KMGTP]B/);
  },
  "domains-menu": (page, t) => connectionMenu(page, t).click(),
  "domains-no-match": async (page, t) => {
    await open(page, t, "/domains?q=nothing", "domains.title");
    await expect(page.getByText(t("domains.no_match_text"))).toBeVisible();
  },
  "purge-empty": async (page, t) => {
    await open(page, t, "/purge/urls", "purge.title");
    await expect(page.getByText(t("quota.mainland"))).toBeVisible();
  },
  "purge-mixed": (page, t) => paste(page, t, MIXED),
  "purge-10000": (page, t) => paste(page, t, [...urls(HOST, 9_990), ...MIXED]),
  "run-failed": async (page, t) => {
    await purge(page, t, [`https://${HOST}/sandbox-internal-error/a.png`]);
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "run-running": (page, t) => purge(page, t, urls("patch.orbit.example", 1_200, "update")),
  "run-done": (page, t) => expectRunOver(page, t, 1_200),
  tasks: async (page, t) => {
    await page
      .getByRole("navigation", { name: t("crumbs") })
      .getByRole("link")
      .click();
    await expect(rows(page, t, "tasks.title").first()).toBeVisible();
  },
  "tasks-none": async (page, t) => {
    await open(page, t, "/tasks?q=none.harbor.example", "tasks.title");
    await expect(page.getByText(t("tasks.none_text"))).toBeVisible();
  },
  "run-gone": (page, t) => open(page, t, "/tasks/404", "run.gone"),
  stats: async (page, t) => {
    await open(page, t, "/stats", "stats.title");
    await expect(page.locator("canvas")).toBeVisible();
  },
  "stats-week-table": async (page, t) => {
    await open(page, t, "/stats?range=7d&metric=fluxHitRate", "stats.title");
    await expect(page.locator("canvas")).toBeVisible();
    await page.getByRole("button", { name: t("show"), exact: true }).click();
  },
  "stats-refused": async (page, t) => {
    await open(page, t, "/stats?domain=www.elsewhere.example", "stats.title");
    await expect(page.getByRole("alert")).toBeVisible();
  },
  settings: async (page, t) => {
    await open(page, t, "/settings", "settings.title");
    await testButton(page, t).click();
    await expect(page.getByRole("status").filter({ hasText: t.like("test.passed") })).toBeVisible();
  },
  "settings-refused": async (page, t) => {
    await page.getByRole("textbox", { name: t("field.secret_key"), exact: true }).fill("wrong");
    await testButton(page, t).click();
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "settings-problems": async (page, t) => {
    await open(page, t, "/settings?connection=new", "settings.title");
    await page.getByRole("button", { name: t("connection.create") }).click();
  },
  "settings-demo": (page, t) => page.getByRole("link", { name: t("way.demo_long") }).click(),
  "not-found": (page, t) => open(page, t, "/no/such/page", "not_found.title"),
};

async function take(browser, baseURL, folder, { locale, colorScheme, viewport }) {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ baseURL, locale, colorScheme, viewport, permissions });
  const page = await context.newPage();
  const t = wordsOf(locale);
  for (const [state, reach] of Object.entries(STATES)) {
    await reach(page, t);
    await page.screenshot({ path: join(folder, `${state}-${viewport.width}-${locale}-${colorScheme}.png`) });
  }
  await context.close();
}

const folder = process.argv[2];
if (!folder) throw new Error("say where to: node tests/e2e/screenshots.mjs OUTDIR");
await mkdir(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch(launchOptions);
try {
  for (const viewport of Object.values(VIEWPORTS)) {
    for (const locale of LANGUAGES) {
      for (const colorScheme of THEMES) {
        await take(browser, server.consoleUrl, folder, { locale, colorScheme, viewport });
      }
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
