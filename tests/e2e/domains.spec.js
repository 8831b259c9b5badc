// The table of domains: found, filtered, ordered, and all of it in the address.

import { expect, test } from "./fixtures.js";
import { open, rows, table } from "./support/screens.js";

const SORTABLE = ["col.domain", "col.status", "col.type", "col.area", "col.total", "col.changed"];

const UNITS = ["B", "KB", "MB", "GB", "TB", "PB"];
const FIGURE = /^[\d.]+ ?[KMGTP]?B$/;

const search = (page, t) => page.getByRole("searchbox", { name: t("domains.filter") });
const chip = (page, t, word) => page.getByRole("search").getByRole("button", { name: t(word) });
const head = (page, t, word) => table(page, t, "domains.title").getByRole("columnheader", { name: t(word) });

test("a chip filters, and the same chip takes the filter away", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  await chip(page, t, "status.rejected").click();
  await expect(page).toHaveURL(/\?status=rejected$/);
  await expect(chip(page, t, "status.rejected")).toHaveAttribute("aria-pressed", "true");
  await expect(rows(page, t, "domains.title")).toHaveCount(1);
  await expect(rows(page, t, "domains.title")).toContainText("media.sail.example");
  await expect(page.getByRole("status")).toHaveText(t("rows_shown", { shown: "1", total: "12" }));
  await chip(page, t, "status.rejected").click();
  await expect(page).toHaveURL(/\/domains$/);
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
});

test("a search looks at names and origins", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  await search(page, t).fill("Orbit");
  await expect(rows(page, t, "domains.title")).toHaveCount(3);
  await search(page, t).fill("203.0.113.77");
  await expect(rows(page, t, "domains.title")).toHaveCount(1);
  await expect(rows(page, t, "domains.title")).toContainText("old.orbit.example");
});

test("nothing found says so and clears", async ({ page, t }) => {
  await open(page, t, "/domains?status=offline", "domains.title");
  await search(page, t).fill("no such domain");
  await expect(page.getByRole("heading", { name: t("domains.no_match") })).toBeVisible();
  await expect(table(page, t, "domains.title")).toHaveCount(0);
  await page.getByRole("button", { name: t("clear_filters") }).click();
  await expect(page).toHaveURL(/\/domains$/);
  await expect(search(page, t)).toHaveValue("");
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
});

test("the address keeps search, filter and order", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  await search(page, t).fill("harbor & co");
  await expect(page).toHaveURL(/q=harbor/);
  await page.reload();
  await expect(search(page, t)).toHaveValue("harbor & co");
  await open(page, t, "/domains?q=orbit&status=online&sort=-domain", "domains.title");
  await expect(search(page, t)).toHaveValue("orbit");
  await expect(chip(page, t, "status.online")).toHaveAttribute("aria-pressed", "true");
  await expect(head(page, t, "col.domain")).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page, t, "domains.title")).toContainText(["patch.orbit.example", "launcher.orbit.example"]);
});

test("every order can be reached and changed by the keyboard", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  await page.getByRole("region", { name: t("domains.title") }).focus();
  for (const word of SORTABLE) {
    await page.keyboard.press("Tab");
    await expect(head(page, t, word).getByRole("button")).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(head(page, t, "col.changed")).toHaveAttribute("aria-sort", "descending");
  await expect(head(page, t, "col.domain")).not.toHaveAttribute("aria-sort");
  await page.keyboard.press("Space");
  await expect(head(page, t, "col.changed")).toHaveAttribute("aria-sort", "ascending");
  await expect(head(page, t, "col.changed").getByRole("button")).toBeFocused();
});

test("figures arrive for what is served, and a block is named", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  const row = (name) => rows(page, t, "domains.title").filter({ hasText: name });
  await expect(row("video.harbor.example").getByRole("cell", { name: FIGURE })).toBeVisible();
  await expect(row("media.sail.example").getByText("—")).toBeVisible();
  await expect(row("launcher.orbit.example").getByText(t("disable.capping"))).toBeVisible();
});

test("the largest come first, then the smallest", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  const figures = rows(page, t, "domains.title").getByRole("cell", { name: FIGURE });
  const bytes = async () => {
    const texts = await figures.allTextContents();
    return texts.map((text) => Number.parseFloat(text) * 1_000 ** UNITS.indexOf(text.replace(/[\d.]+/, "")));
  };
  await expect(figures).not.toHaveCount(0);
  const all = await bytes();
  await head(page, t, "col.total").getByRole("button").click();
  await expect.poll(bytes).toEqual(all.toSorted((a, b) => b - a));
  await head(page, t, "col.total").getByRole("button").click();
  await expect.poll(bytes).toEqual(all.toSorted((a, b) => a - b));
});

test("a name leads to its statistics", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  await page.getByRole("link", { name: "dl.harbor.example" }).click();
  await expect(page).toHaveURL(/\/stats\?domain=dl\.harbor\.example$/);
  await expect(page.getByRole("combobox", { name: t("col.domain") })).toHaveValue("dl.harbor.example");
  await page.goBack();
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
});
