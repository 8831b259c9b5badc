// A history of thousands is a table of dozens of nodes that says how long it is.

import { expect, test } from "./fixtures.js";
import { expectRunOver, open, purge, rows, table, urls } from "./support/screens.js";

const COUNT = 2_000;
const MOST_ROWS = 60;
const HOST = "patch.orbit.example";

test("a history of 2,000 draws what is seen and scrolls to its end", async ({ page, t }) => {
  await purge(page, t, urls(HOST, COUNT, "long"));
  await expectRunOver(page, t, COUNT);
  await open(page, t, `/tasks?range=1h&q=${HOST}`, "tasks.title");
  const list = table(page, t, "tasks.title");
  const drawn = rows(page, t, "tasks.title");
  await expect(drawn.first()).toBeVisible();

  // Other tests of this server may have purged as well; the head is a row too.
  const all = Number(await list.getAttribute("aria-rowcount"));
  expect(all).toBeGreaterThan(COUNT);
  await expect(drawn.first()).toHaveAttribute("aria-rowindex", "2");
  expect(await drawn.count()).toBeLessThanOrEqual(MOST_ROWS);

  const region = page.getByRole("region", { name: t("tasks.title") });
  for (const share of [0.5, 1]) {
    await region.evaluate((it, share) => it.scrollTo(0, share * (it.scrollHeight - it.clientHeight)), share);
    const at = Math.max(2, Math.round(share * all));
    await expect(list.locator(`tr[aria-rowindex="${at}"]`)).toBeInViewport();
    expect(await drawn.count()).toBeLessThanOrEqual(MOST_ROWS);
  }
  await region.focus();
  await page.keyboard.press("Home");
  await expect(list.locator('tr[aria-rowindex="2"]')).toBeInViewport();
});
