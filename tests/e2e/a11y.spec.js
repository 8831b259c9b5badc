// axe on every page and in every state that a page can be brought into.

import { expect, test } from "./fixtures.js";
import { PAGES } from "./support/pages.js";
import { connectionMenu, expectRunOver, open, paste, purge, rows, urls } from "./support/screens.js";

const HOST = "img.harbor.example";

for (const { path, title } of PAGES) {
  test(`${path}`, async ({ page, t, axe }) => {
    await open(page, t, path, title);
    // Skeletons stand in until the data have come.
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await axe();
  });
}

test("domains with figures, and with nothing found", async ({ page, t, axe }) => {
  await open(page, t, "/domains?sort=-total", "domains.title");
  await expect(rows(page, t, "domains.title").first()).toContainText(/[KMGTP]B/);
  await axe();
  await page.getByRole("searchbox", { name: t("domains.filter") }).fill("nothing of this name");
  await expect(page.getByRole("heading", { name: t("domains.no_match") })).toBeVisible();
  await axe();
});

test("a plan with every outcome, and one of 10,000 lines", async ({ page, t, axe }) => {
  await open(page, t, "/purge/urls", "purge.title");
  await paste(page, t, [...urls(HOST, 2), ...urls(HOST, 1), `HTTPS://${HOST}/b`, "nonsense"]);
  await expect(page.getByRole("list", { name: t("plan.lines") })).toBeVisible();
  await axe();
  await paste(page, t, urls(HOST, 10_000));
  await expect(page.getByText(t("plan.calls", { calls: "10", batch: "1,000" }))).toBeVisible();
  await axe();
});

test("a run under way, over, and in the history", async ({ page, t, axe }) => {
  await purge(page, t, [`https://${HOST}/a11y.png`, `https://${HOST}/sandbox-fail/a11y.png`]);
  await axe();
  await expectRunOver(page, t, 2);
  await axe();
  await page
    .getByRole("navigation", { name: t("crumbs") })
    .getByRole("link")
    .click();
  await expect(rows(page, t, "tasks.title").first()).toBeVisible();
  await axe();
});

test("a run that failed", async ({ page, t, axe }) => {
  await purge(page, t, [`https://${HOST}/sandbox-internal-error/a11y.png`]);
  await expect(page.getByRole("alert")).toBeVisible();
  await axe();
});

test("statistics with the table open, and refused", async ({ page, t, axe }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  await expect(page.locator("canvas")).toBeVisible();
  await page.getByRole("button", { name: t("show"), exact: true }).click();
  await axe();
  await open(page, t, "/stats?domain=www.elsewhere.example", "stats.title");
  await expect(page.getByRole("alert")).toBeVisible();
  await axe();
});

test("settings with problems, after a test, and of the demo", async ({ page, t, axe }) => {
  await open(page, t, "/settings?connection=new", "settings.title");
  await page.getByRole("button", { name: t("connection.create") }).click();
  await axe();
  await open(page, t, "/settings", "settings.title");
  await page.getByRole("button", { name: t("connection.test"), exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: t.like("test.passed") })).toBeVisible();
  await axe();
  await page.getByRole("textbox", { name: t("field.secret_key"), exact: true }).fill("wrong");
  await page.getByRole("button", { name: t("connection.test"), exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await axe();
  await page.getByRole("link", { name: t("way.demo_long") }).click();
  await expect(page.getByText(t("demo_text"))).toBeVisible();
  await axe();
});

test("the connection menu", async ({ page, t, axe }) => {
  await open(page, t, "/domains", "domains.title");
  await connectionMenu(page, t).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await axe();
});
