// Connections: tried before they are trusted, checked in words, switched and removed.

import { SANDBOX } from "../shared/server.js";
import { expect, test } from "./fixtures.js";
import { connectionMenu, open, rows } from "./support/screens.js";

const field = (page, t, word) => page.getByRole("textbox", { name: t(word), exact: true });
const button = (page, t, word) => page.getByRole("button", { name: t(word), exact: true });
const list = (page, t) => page.getByRole("navigation", { name: t("connections"), exact: true });

/** Fills the form of a new connection that goes to the sandbox. */
async function fillNew(page, t, name) {
  await list(page, t)
    .getByRole("link", { name: t("connection.add") })
    .click();
  await field(page, t, "field.name").fill(name);
  await field(page, t, "field.secret_id").fill(SANDBOX.secretId);
  await field(page, t, "field.secret_key").fill(SANDBOX.secretKey);
}

test("the sandbox's keys pass the test", async ({ page, t }) => {
  await open(page, t, "/settings", "settings.title");
  await button(page, t, "connection.test").click();
  await expect(page.getByRole("status").filter({ hasText: t.like("test.passed", { count: "12" }) })).toBeVisible();
});

test("a wrong key is refused with the cloud's code, in words, and with the request's id", async ({ page, t }) => {
  await open(page, t, "/settings", "settings.title");
  await field(page, t, "field.secret_key").fill("not-the-key");
  await button(page, t, "connection.test").click();
  const card = page.getByRole("alert").filter({ hasText: t("test.failed") });
  await expect(card.getByText("AuthFailure.SignatureFailure", { exact: true })).toBeVisible();
  await expect(card).toContainText(t("advice.credentials"));
  await expect(card.getByText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)).toBeVisible();
  // The connection in use is the saved one: the draft was only tried.
  await expect(connectionMenu(page, t, "Sandbox")).toBeVisible();
});

test("each problem of the form is named at its field, and nothing is saved", async ({ page, t }) => {
  await open(page, t, "/settings?connection=new", "settings.title");
  const said = async (word, problem) => {
    await expect(field(page, t, word)).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, t, word)).toHaveAccessibleDescription(t(problem));
  };
  await expect(field(page, t, "field.name")).not.toHaveAttribute("aria-invalid");
  await button(page, t, "connection.create").click();
  await said("field.name", "problem.name");
  await said("field.secret_id", "problem.secret_id");
  await said("field.secret_key", "problem.secret_key");
  const proxies = {
    "": "problem.proxy_empty",
    "http://proxy.example/{url}": "problem.proxy_scheme",
    "https://proxy.example/{host}": "problem.proxy_places",
  };
  for (const [proxy, problem] of Object.entries(proxies)) {
    await field(page, t, "field.proxy").fill(proxy);
    await said("field.proxy", problem);
  }
  await field(page, t, "field.proxy").fill("https://proxy.example/{url}");
  await expect(field(page, t, "field.proxy")).not.toHaveAttribute("aria-invalid");
  await button(page, t, "connection.test").click();
  await said("field.name", "problem.name");
  await expect(list(page, t).getByRole("link")).toHaveCount(2 + 1);
});

test("what leaves the browser follows the proxy that is shown", async ({ page, t, baseURL }) => {
  await open(page, t, "/settings", "settings.title");
  const aside = page.getByRole("complementary", { name: t("leaves.title") });
  await expect(aside).toContainText(t("leaves.relay", { proxy: new URL(baseURL).origin }));
  await list(page, t)
    .getByRole("link", { name: t("way.demo_long") })
    .click();
  await expect(aside).toContainText(t("leaves.demo"));
  await expect(page.getByText(t("demo_text"))).toBeVisible();
});

test("a second connection is added, switched by the keyboard and removed", async ({ page, t }) => {
  await open(page, t, "/settings", "settings.title");
  await fillNew(page, t, "Second");
  await button(page, t, "connection.create").click();
  await expect(connectionMenu(page, t, "Second")).toBeVisible();
  await expect(list(page, t).getByRole("link", { name: "Second" })).toContainText(t("connection.in_use"));

  await connectionMenu(page, t).focus();
  await page.keyboard.press("Enter");
  const items = page.getByRole("menuitemradio");
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toBeFocused();
  await expect(items.filter({ hasText: "Second" })).toBeChecked();
  await page.keyboard.press("ArrowUp");
  await expect(items.nth(2)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(connectionMenu(page, t, "Second")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(connectionMenu(page, t, "Sandbox")).toBeVisible();

  await list(page, t).getByRole("link", { name: "Second" }).click();
  await button(page, t, "connection.remove").click();
  await expect(list(page, t).getByRole("link", { name: "Second" })).toHaveCount(0);
  await page.goto("/domains");
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
});

test("the connection in use can be removed: another one takes its place", async ({ page, t }) => {
  await open(page, t, "/settings", "settings.title");
  await button(page, t, "connection.remove").click();
  await expect(connectionMenu(page, t, "Demo")).toBeVisible();
  await expect(list(page, t).getByRole("link", { name: "Demo" })).toContainText(t("connection.in_use"));
  // The last one stays.
  await expect(button(page, t, "connection.remove")).toHaveCount(0);
});
