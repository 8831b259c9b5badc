// Things that many tests do on the console's pages, by role and label.

import { expect } from "@playwright/test";
import { grouped } from "./words.js";

/** Opens a page by its address and waits for its title. */
export async function open(page, t, path, title) {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: t(title), exact: true })).toBeVisible();
}

/** The main navigation: on a phone the bar at the foot. */
export const navigation = (page, t) => page.getByRole("navigation", { name: t("nav.main") });

/** Goes to a page by the navigation. */
export const goTo = (page, t, word) =>
  navigation(page, t)
    .getByRole("link", { name: t(word) })
    .click();

export const table = (page, t, title) => page.getByRole("table", { name: t(title), exact: true });

/** The rows of a table that hold data. */
export const rows = (page, t, title) =>
  table(page, t, title)
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });

/** A tile of the plan's tally, such as `2 ready`. */
export const tile = (page, t, word, count) =>
  page
    .getByRole("group", { name: t("plan.outcome") })
    .getByRole("button", { name: count === undefined ? t(word) : `${grouped(count)} ${t(word)}` });

/** Puts lines into the purge box as a person does: `fill` needs minutes for what a paste does at once. */
export async function paste(page, t, lines) {
  const box = page.getByRole("textbox", { name: t("purge.box") });
  await box.focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
  await box.press("ControlOrMeta+a");
  await box.press("ControlOrMeta+v");
}

/** The button that sends so many URLs. */
export const sendButton = (page, t, count) =>
  page.getByRole("button", { name: t("purge.button", { count: grouped(count) }) });

/** Pastes lines of which all can be sent, sends them, and waits for the page of the run. */
export async function sendList(page, t, lines) {
  await paste(page, t, lines);
  await sendButton(page, t, lines.length).click();
  await expectRun(page, t, lines.length);
}

/** The same, in a tab that starts anew. */
export async function purge(page, t, lines) {
  await open(page, t, "/purge/urls", "purge.title");
  await sendList(page, t, lines);
}

/** The page of a run of so many URLs. */
export async function expectRun(page, t, count) {
  await expect(page.getByRole("heading", { level: 1, name: t("run.title", { count: grouped(count) }) })).toBeVisible();
}

/** The rows of a run's calls, the head first. */
export const callRows = (page, t) => page.getByRole("region", { name: t("run.calls") }).getByRole("row");

/** Sends again what an error card is about. */
export const tryAgain = (page, t) => page.getByRole("alert").getByRole("button", { name: t("error.retry") });

/** Waits until so many URLs of a run are over. */
export async function expectRunOver(page, t, count) {
  const of = t("run.of", { done: grouped(count), total: grouped(count) });
  // The sandbox takes 3 to 5 seconds, and the console asks every two.
  await expect(page.getByRole("heading", { level: 2, name: of })).toBeVisible({ timeout: 30_000 });
}

/** URLs of a domain, each another one. */
export const urls = (host, count, folder = "e2e") =>
  Array.from({ length: count }, (_, at) => `https://${host}/${folder}/${at}.png`);

/** The button that switches between light and dark. */
export const themeButton = (page, t) =>
  page
    .getByRole("banner")
    .getByRole("button", { name: new RegExp(`^(${t("theme.to_dark")}|${t("theme.to_light")})$`) });

/** Uses another connection by the menu of the top bar. */
export async function useConnection(page, t, name) {
  await connectionMenu(page, t).click();
  await page.getByRole("menuitemradio", { name }).click();
  await expect(page.getByRole("menu")).toHaveCount(0);
}

/** The button that names the connection in use; the label's pattern fits any name. */
export const connectionMenu = (page, t, name) =>
  page.getByRole("banner").getByRole("button", { name: t.like("connection.switch", name ? { name } : {}) });
