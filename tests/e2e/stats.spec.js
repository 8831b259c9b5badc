// Statistics: the choice is in the address, and figure, sentence, chart and table say the same.

import { expect, test } from "./fixtures.js";
import { open, themeButton } from "./support/screens.js";

const RANGES = { "range.hour": "1h", "range.today": null, "range.week": "7d", "range.month": "30d" };
const METRICS = ["metric.traffic", "metric.bandwidth", "metric.requests", "metric.hit_rate"];
const ROWS_A_PAGE = 48;

const radio = (page, t, word) => page.getByRole("radio", { name: t(word), exact: true });
const sentence = (page, t, word) => page.getByRole("paragraph").filter({ hasText: t.like(word) });
const card = (page, t, word) =>
  page
    .getByRole("group", { name: t("stats.metric"), exact: true })
    .getByRole("button", { name: new RegExp(`^${t(word)} `) });
const panel = (page, t) => page.getByRole("region", { name: t("as_table") });
const chart = (page, t, word) => page.getByRole("group", { name: t(word), exact: true });

test("every range has its address", async ({ page, t }) => {
  await open(page, t, "/stats?range=1h", "stats.title");
  for (const [word, key] of Object.entries(RANGES).reverse()) {
    await radio(page, t, word).click();
    await expect(page).toHaveURL(key ? new RegExp(`range=${key}$`) : /\/stats$/);
    await expect(sentence(page, t, "says.bandwidth")).toBeVisible();
  }
});

// Apart from the ranges: a page that is read so often within a second meets the account's limit of 20 calls.
test("a range survives a reload", async ({ page, t }) => {
  await open(page, t, "/stats?range=1h", "stats.title");
  await expect(page.locator("canvas")).toHaveCount(1);
  await page.reload();
  await expect(radio(page, t, "range.hour")).toBeChecked();
  await expect(page.locator("canvas")).toHaveCount(1);
});

test("arrows choose a range, and Tab leaves the group", async ({ page, t }) => {
  await open(page, t, "/stats?range=1h", "stats.title");
  await radio(page, t, "range.hour").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(radio(page, t, "range.month")).toBeChecked();
  await expect(radio(page, t, "range.month")).toBeFocused();
  await expect(page).toHaveURL(/range=30d$/);
  await page.keyboard.press("Tab");
  await expect(radio(page, t, "area.mainland")).toBeFocused();
});

test("each metric has its sentence and one chart", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  for (const word of METRICS) {
    await card(page, t, word).click();
    await expect(card(page, t, word)).toHaveAttribute("aria-pressed", "true");
    await expect(sentence(page, t, word.replace("metric", "says"))).toBeVisible();
    await expect(chart(page, t, word).getByRole("img", { name: t.like(word.replace("metric", "says")) })).toBeVisible();
    await expect(page.locator("canvas")).toHaveCount(1);
  }
});

test("choosing faster than a chart is drawn leaves one chart and no error", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  await expect(page.locator("canvas")).toHaveCount(1);
  const group = page.getByRole("group", { name: t("stats.metric"), exact: true });
  await group.evaluate(async (group) => {
    const wait = [() => Promise.resolve(), () => new Promise(requestAnimationFrame), () => new Promise(setTimeout)];
    for (let round = 0; round < 12; round += 1) {
      group.children[round % group.children.length].click();
      await wait[round % wait.length]();
    }
  });
  await expect(card(page, t, "metric.hit_rate")).toHaveAttribute("aria-pressed", "true");
  await expect(sentence(page, t, "says.hit_rate")).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(1);
});

test("area and domain narrow the figures", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d&metric=request", "stats.title");
  const all = await sentence(page, t, "says.requests").textContent();
  await radio(page, t, "area.overseas").click();
  await expect(page).toHaveURL(/area=overseas/);
  await expect(sentence(page, t, "says.requests")).not.toHaveText(all);
  const overseas = await sentence(page, t, "says.requests").textContent();
  await page.getByRole("combobox", { name: t("col.domain") }).selectOption("patch.orbit.example");
  await expect(page).toHaveURL(/domain=patch\.orbit\.example/);
  await expect(sentence(page, t, "says.requests")).not.toHaveText(overseas);
  await page.getByRole("combobox", { name: t("col.domain") }).selectOption(t("stats.all_domains"));
  await expect(page).not.toHaveURL(/domain=/);
  await expect(sentence(page, t, "says.requests")).toHaveText(overseas);
});

test("the table holds the points of the chart, newest first, in pages", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  await panel(page, t)
    .getByRole("button", { name: t("show") })
    .click();
  const lines = panel(page, t).getByRole("row");
  await expect(lines).toHaveCount(1 + ROWS_A_PAGE);
  const newest = await lines.nth(1).getByRole("cell").first().textContent();
  const on = panel(page, t).getByRole("status");
  await expect(on).toHaveText(t.like("page_of", { page: "1" }));
  await panel(page, t)
    .getByRole("button", { name: t("page_older") })
    .click();
  await expect(on).toHaveText(t.like("page_of", { page: "2" }));
  expect((await lines.nth(1).getByRole("cell").first().textContent()) < newest).toBe(true);
  await panel(page, t)
    .getByRole("button", { name: t("page_newer") })
    .click();
  await expect(lines.nth(1).getByRole("cell").first()).toHaveText(newest);

  // What the cursor announces at the end is the table's first row.
  await chart(page, t, "metric.bandwidth").focus();
  await page.keyboard.press("End");
  const [time, value] = await lines.nth(1).getByRole("cell").allTextContents();
  const announced = chart(page, t, "metric.bandwidth").getByRole("status");
  await expect(announced).toContainText(time);
  expect((await announced.textContent()).replaceAll(" ", "")).toContain(value.replaceAll(" ", ""));
  await panel(page, t)
    .getByRole("button", { name: t("hide") })
    .click();
  await expect(lines).toHaveCount(0);
});

test("the keyboard moves the cursor, and what it points at is announced", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  const announced = chart(page, t, "metric.bandwidth").getByRole("status");
  await chart(page, t, "metric.bandwidth").focus();
  const heard = [];
  for (const key of ["Home", "ArrowRight", "PageDown", "End", "ArrowLeft"]) {
    await page.keyboard.press(key);
    await expect(announced).toContainText(t("metric.bandwidth"));
    await expect.poll(async () => heard.includes(await announced.textContent()), { message: key }).toBe(false);
    heard.push(await announced.textContent());
  }
});

test("another theme draws the chart anew", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  const pixels = () => page.locator("canvas").evaluate((canvas) => canvas.toDataURL());
  const drawn = await pixels();
  await themeButton(page, t).click();
  await expect.poll(pixels).not.toBe(drawn);
  await expect(page.locator("canvas")).toHaveCount(1);
});

test("a domain of nobody is refused in words, and can be left", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d&domain=www.elsewhere.example", "stats.title");
  const card = page.getByRole("alert").filter({ hasText: t("stats.failed") });
  await expect(card).toContainText(t("advice.not_found"));
  await expect(card.getByRole("button", { name: t("error.retry") })).toBeVisible();
  const pick = page.getByRole("combobox", { name: t("col.domain") });
  await expect(pick).toHaveValue("www.elsewhere.example");
  await pick.selectOption("img.harbor.example");
  await expect(card).toHaveCount(0);
  await expect(sentence(page, t, "says.bandwidth")).toBeVisible();
});

test("the link that is copied is the address", async ({ page, t }) => {
  await open(page, t, "/stats?range=30d&metric=fluxHitRate&area=overseas", "stats.title");
  await page.getByRole("button", { name: t("copy_link") }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
