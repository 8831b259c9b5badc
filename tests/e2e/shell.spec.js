// The frame: addresses, titles, language, theme, and the keyboard's ways in.

import { expect, test } from "./fixtures.js";
import { PAGES } from "./support/pages.js";
import { goTo, navigation, open, themeButton } from "./support/screens.js";

const html = (page) => page.locator("html");

for (const { path, title, entry } of PAGES) {
  test(`${path} opens by its address`, async ({ page, t }) => {
    await open(page, t, path, title);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(page).toHaveTitle(`${t(title)} · Edgeseal`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const current = navigation(page, t).locator("[aria-current=page]").filter({ visible: true });
    await expect(current).toHaveText(entry ? [new RegExp(`^${t(entry)}`)] : []);
  });
}

test("the browser's language and theme are taken over", async ({ page, t, locale, colorScheme }) => {
  await open(page, t, "/domains", "domains.title");
  await expect(html(page)).toHaveAttribute("lang", locale);
  await expect(html(page)).toHaveAttribute("data-theme", colorScheme);
});

test("another language keeps the page, its title and its address, and is remembered", async ({ page, t }) => {
  await open(page, t, "/stats?range=7d", "stats.title");
  await page.getByRole("button", { name: t("language_other") }).click();
  const other = t.other();
  for (const step of ["at once", "after a reload"]) {
    await expect(page.getByRole("heading", { level: 1, name: other("stats.title") }), step).toBeVisible();
    await expect(page).toHaveURL(/\/stats\?range=7d$/);
    await expect(page).toHaveTitle(`${other("stats.title")} · Edgeseal`);
    await expect(html(page)).toHaveAttribute("lang", other.language);
    await page.reload();
  }
});

test("another theme keeps the page and is there before the first paint", async ({ page, t, colorScheme }) => {
  await open(page, t, "/domains?q=harbor", "domains.title");
  const colour = () => page.locator("main").evaluate((main) => getComputedStyle(main).backgroundColor);
  const before = await colour();
  await themeButton(page, t).click();
  const other = colorScheme === "dark" ? "light" : "dark";
  await expect(html(page)).toHaveAttribute("data-theme", other);
  expect(await colour()).not.toBe(before);
  await expect(page).toHaveURL(/\?q=harbor$/);
  // The script of the page's head has run once its HTML is read; the app comes later.
  await page.reload({ waitUntil: "commit" });
  await expect(html(page)).toHaveAttribute("data-theme", other);
  await expect(page.getByRole("searchbox", { name: t("domains.filter") })).toHaveValue("harbor");
});

test("an address that leads nowhere says so and leads on", async ({ page, t }) => {
  for (const path of ["/domains/x", "/tasks/abc"]) {
    await open(page, t, path, "not_found.title");
    await expect(page.getByText(t("not_found.text"))).toBeVisible();
  }
  await page
    .getByRole("main")
    .getByRole("link", { name: t("nav.domains") })
    .click();
  await expect(page).toHaveURL(/\/domains$/);
});

test("the first stop of the keyboard skips to the content", async ({ page, t, isMobile }) => {
  test.skip(isMobile, "a phone has no Tab key");
  await open(page, t, "/domains", "domains.title");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: t("skip_to_content") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").getByRole("button", { name: t("reload") })).toBeFocused();
  await expect(page.getByRole("heading", { level: 1, name: t("domains.title") })).toBeVisible();
});

test("another page takes the focus, another choice on it does not", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  await goTo(page, t, "nav.tasks");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("radio", { name: t("range.week") }).click();
  await expect(page).toHaveURL(/range=7d$/);
  await expect(page.getByRole("radio", { name: t("range.week") })).toBeFocused();
});

test("back and forward walk through the pages", async ({ page, t }) => {
  await open(page, t, "/domains", "domains.title");
  const titles = ["domains.title"];
  for (const { title, entry } of PAGES.slice(1, 5)) {
    await goTo(page, t, entry);
    await expect(page.getByRole("heading", { level: 1, name: t(title), exact: true })).toBeVisible();
    titles.push(title);
  }
  for (const title of titles.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveTitle(`${t(title)} · Edgeseal`);
  }
  await page.goForward();
  await expect(page).toHaveTitle(`${t(titles[1])} · Edgeseal`);
});

test("a link opens in another tab when it is asked to", async ({ page, t, context, isMobile }) => {
  test.skip(isMobile, "a phone has no Control key");
  await open(page, t, "/domains", "domains.title");
  const opened = context.waitForEvent("page");
  await navigation(page, t)
    .getByRole("link", { name: t("nav.stats") })
    .click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL(/\/stats$/);
  await expect(page).toHaveURL(/\/domains$/);
});

test("nothing is wider than the screen", async ({ page, t }) => {
  for (const { path, title } of PAGES) {
    await open(page, t, path, title);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBe(0);
  }
});
