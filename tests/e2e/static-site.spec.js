// A copy of the site on a plain web host: no server of ours, so the demo is the connection.

import { test as base, expect } from "./fixtures.js";
import { connectionMenu, expectRunOver, goTo, rows, sendList } from "./support/screens.js";
import { policyOf, startStaticSite } from "./support/static-site.js";

const test = base.extend({
  site: [
    async ({ server }, use) => {
      const site = await startStaticSite({ headers: await policyOf(server.consoleUrl) });
      await use(site);
      await site.stop();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

test("the demo connection is there and works", async ({ page, t, guard }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/domains$/);
  await expect(connectionMenu(page, t, "Demo")).toBeVisible();
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
  await connectionMenu(page, t).click();
  await expect(page.getByRole("menuitemradio")).toHaveCount(1);
  await page.keyboard.press("Escape");

  const line = "https://video.harbor.example/static/a.mp4";
  await goTo(page, t, "nav.purge");
  await sendList(page, t, [line]);
  await expectRunOver(page, t, 1);
  await goTo(page, t, "nav.tasks");
  await expect(rows(page, t, "tasks.title").filter({ hasText: line })).toHaveCount(1);
  await goTo(page, t, "nav.stats");
  await page.getByRole("radio", { name: t("range.week") }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: t.like("says.bandwidth") })).toBeVisible();
  await expect(page.locator("canvas")).toBeVisible();

  // The console asks whether there is a server; that there is none is all that may be logged.
  expect(guard.take(/404.*\/console\.json$/)).toHaveLength(1);
});
