// The whole way once: find a domain, purge a pasted list, follow the run, look it up, look at the traffic.

import { expect, test } from "./fixtures.js";
import { expectRun, expectRunOver, goTo, paste, rows, sendButton, table, tile } from "./support/screens.js";

const HOST = "img.harbor.example";
const LINES = [
  `https://${HOST}/story/a.png`,
  `HTTPS://${HOST.toUpperCase()}:443/story/b.png`,
  `https://${HOST}/story/a.png`,
  "https://www.elsewhere.example/a.png",
  "https://promo-1111.kite.example/a.png",
  `${HOST}/story/c.png`,
];
/** Of the list above, what the plan says of each line. */
const OUTCOME = { "plan.ready": 2, "plan.normalised": 1, "plan.duplicate": 1, "plan.left_out": 3 };
const LEFT_OUT = ["why.foreign", "why.not_served", "why.no_scheme"];

test("from the list of domains to the chart", async ({ page, t, isMobile }) => {
  await test.step("domains", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/domains$/);
    await expect(rows(page, t, "domains.title")).toHaveCount(12);
    await page.getByRole("searchbox", { name: t("domains.filter") }).fill("IMG.harbor");
    await expect(rows(page, t, "domains.title")).toHaveCount(1);
    await expect(page.getByRole("link", { name: HOST })).toBeVisible();
    await page.getByRole("searchbox", { name: t("domains.filter") }).fill("");
    // On a phone a row is a card, and there are no heads to sort by.
    if (!isMobile) {
      await page.getByRole("button", { name: t("col.total") }).click();
      const head = table(page, t, "domains.title").getByRole("columnheader", { name: t("col.total") });
      await expect(head).toHaveAttribute("aria-sort", "descending");
      await expect(rows(page, t, "domains.title").first()).not.toContainText("api.harbor.example");
    }
  });

  await test.step("the plan of a pasted list", async () => {
    await goTo(page, t, "nav.purge");
    await expect(page.getByRole("status").filter({ hasText: t("purge.off_empty") })).toBeVisible();
    await paste(page, t, LINES);
    for (const [word, count] of Object.entries(OUTCOME)) await expect(tile(page, t, word, count)).toBeVisible();
    const list = page.getByRole("list", { name: t("plan.lines") }).getByRole("listitem");
    await expect(list).toHaveText(LEFT_OUT.map((reason) => new RegExp(t(reason))));
    await tile(page, t, "plan.duplicate").click();
    await expect(list).toContainText([t("why.duplicate", { line: "1" })]);
    await tile(page, t, "plan.normalised").click();
    await expect(list).toContainText([t("why.normalised")]);
    await expect(page.getByText(t("quota.planned", { count: "2" }), { exact: true })).toBeVisible();
  });

  await test.step("the run", async () => {
    await expect(sendButton(page, t, 2)).toBeVisible();
    await page.getByRole("textbox", { name: t("purge.box") }).press("Control+Enter");
    await expectRun(page, t, 2);
    await expect(page.getByRole("progressbar", { name: t("run.progress") })).toHaveAttribute("aria-valuemax", "2");
    await expectRunOver(page, t, 2);
    await expect(page.getByRole("status").filter({ hasText: t("count.done", { count: "2" }) })).toBeVisible();
  });

  await test.step("the history", async () => {
    await goTo(page, t, "nav.tasks");
    for (const name of ["a.png", "b.png"]) {
      const row = rows(page, t, "tasks.title").filter({ hasText: `https://${HOST}/story/${name}` });
      await expect(row.getByText(t("task.done"), { exact: true }).filter({ visible: true })).toBeVisible();
    }
  });

  await test.step("the chart", async () => {
    await goTo(page, t, "nav.stats");
    await page.getByRole("radio", { name: t("range.week") }).click();
    await expect(page).toHaveURL(/range=7d/);
    await page.getByRole("button", { name: t("metric.requests") }).click();
    await expect(page).toHaveURL(/metric=/);
    const sentence = page.getByRole("paragraph").filter({ hasText: t.like("says.requests") });
    await expect(sentence).toBeVisible();
    await expect(page.locator("canvas")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("radio", { name: t("range.week") })).toBeChecked();
    await expect(page.getByRole("button", { name: t("metric.requests") })).toHaveAttribute("aria-pressed", "true");
    await expect(sentence).toBeVisible();
  });
});
