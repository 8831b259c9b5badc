// The history of purges: searched, filtered, followed while it runs, and long.

import { expect, test } from "./fixtures.js";
import { expectRunOver, goTo, open, purge, rows } from "./support/screens.js";

const HOST = "patch.orbit.example";
const GOOD = `https://${HOST}/tasks/good.png`;
const BAD = `https://${HOST}/sandbox-fail/bad.png`;

const search = (page, t) => page.getByRole("searchbox", { name: t("tasks.search") });
const chip = (page, t, word) => page.getByRole("button", { name: t(word), exact: true });

test("a search by URL or domain is in the address", async ({ page, t }) => {
  await purge(page, t, [GOOD, BAD]);
  await open(page, t, `/tasks?range=1h&q=${encodeURIComponent(GOOD)}`, "tasks.title");
  await expect(search(page, t)).toHaveValue(GOOD);
  await expect(rows(page, t, "tasks.title").first()).toContainText(GOOD);
  await expect(rows(page, t, "tasks.title").filter({ hasNotText: GOOD })).toHaveCount(0);
  await search(page, t).fill(` ${HOST} `);
  await search(page, t).press("Enter");
  await expect(page).toHaveURL(new RegExp(`q=${HOST}$`));
  await expect(rows(page, t, "tasks.title").filter({ hasText: BAD }).first()).toBeVisible();
  await page.goBack();
  // A search changes the address and makes no history: back leads to where one came from.
  await expect(page).toHaveURL(/\/tasks\/\d+$/);
});

test("what runs is followed, and a chip keeps one status", async ({ page, t }) => {
  await purge(page, t, [GOOD, BAD]);
  await goTo(page, t, "nav.tasks");
  const status = (row, word) => row.getByText(t(word), { exact: true }).filter({ visible: true });
  const [good, bad] = [GOOD, BAD].map((url) => rows(page, t, "tasks.title").filter({ hasText: url }).first());
  await expect(status(good, "task.running")).toBeVisible();
  await expect(status(good, "task.done")).toBeVisible({ timeout: 30_000 });
  await expect(status(bad, "task.failed")).toBeVisible({ timeout: 30_000 });

  await chip(page, t, "task.failed").click();
  await expect(page).toHaveURL(/status=fail$/);
  await expect(chip(page, t, "task.failed")).toHaveAttribute("aria-pressed", "true");
  await expect(bad).toBeVisible();
  await expect(good).toHaveCount(0);
  await chip(page, t, "task.failed").click();
  await expect(page).toHaveURL(/\/tasks$/);
  await expect(good).toBeVisible();
});

test("nothing found says so and leads on", async ({ page, t }) => {
  await open(page, t, "/tasks?q=nothing.harbor.example", "tasks.title");
  await expect(page.getByRole("heading", { name: t("tasks.none") })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("nav.purge"), exact: true })
    .click();
  await expect(page).toHaveURL(/\/purge\/urls$/);
});

test("the range is in the address", async ({ page, t }) => {
  await open(page, t, "/tasks", "tasks.title");
  for (const [word, key] of Object.entries({ "range.hour": "1h", "range.week": "7d", "range.month": "30d" })) {
    await page.getByRole("radio", { name: t(word) }).click();
    await expect(page).toHaveURL(new RegExp(`range=${key}$`));
    await expect(page.getByRole("radio", { name: t(word) })).toBeChecked();
  }
  await page.getByRole("radio", { name: t("range.today") }).click();
  await expect(page).toHaveURL(/\/tasks$/);
});

test("a run is known in its tab only", async ({ page, t }) => {
  await purge(page, t, [GOOD]);
  const own = page.getByRole("region", { name: t("tasks.own") }).getByRole("link");
  await goTo(page, t, "nav.tasks");
  await own.first().click();
  await expectRunOver(page, t, 1);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: t("run.gone") })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: t("nav.tasks") })
    .last()
    .click();
  await expect(page).toHaveURL(/\/tasks$/);
  await expect(own).toHaveCount(0);
});
