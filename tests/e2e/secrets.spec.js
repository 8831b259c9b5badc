// Keys that were typed are in the memory of the tab and nowhere else.

import { expect, test } from "./fixtures.js";
import { open, rows } from "./support/screens.js";

const MARK = "e2eMarked";
const KEYS = { "field.secret_id": `AKID${MARK}Id`, "field.secret_key": `${MARK}Key`, "field.token": `${MARK}Token` };

/** Everything that a page of this origin can keep, as one text. */
const everythingKept = (page) =>
  page.evaluate(async () => {
    const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, document.title];
    kept.push(location.href, JSON.stringify(history.state), window.name);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise((resolve) => {
          const asked = database.transaction(store).objectStore(store).getAll();
          asked.onsuccess = () => resolve(asked.result);
        });
        kept.push(name, store, JSON.stringify(rows));
      }
    }
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) kept.push(name, request.url);
    }
    return kept.join("\n");
  });

test("typed keys are in no storage, no address and no request", async ({ page, t, context }) => {
  const sent = [];
  context.on("request", (request) => {
    sent.push(request.url(), request.postData() ?? "", JSON.stringify(request.headers()));
  });
  await open(page, t, "/settings?connection=new", "settings.title");
  await page.getByRole("textbox", { name: t("field.name") }).fill("Marked");
  for (const [word, key] of Object.entries(KEYS)) {
    await page.getByRole("textbox", { name: t(word), exact: true }).fill(key);
  }
  expect(await everythingKept(page)).not.toContain(MARK);

  await page.getByRole("button", { name: t("connection.test"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("AuthFailure");
  await page.getByRole("button", { name: t("error.copy") }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("AuthFailure");
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(KEYS["field.secret_key"]);
  await page.getByRole("button", { name: t("connection.create") }).click();
  await expect(page.getByRole("banner")).toContainText("Marked");
  expect(await everythingKept(page)).not.toContain(MARK);

  // The SecretId and the token are part of a signed request; the SecretKey never is.
  expect(sent.join("\n")).toContain(KEYS["field.secret_id"]);
  expect(sent.join("\n")).not.toContain(KEYS["field.secret_key"]);

  await page.goto("/domains");
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
  await expect(page.getByRole("banner")).not.toContainText("Marked");
  expect(await everythingKept(page)).not.toContain(MARK);
});

test("keys are not shown as they are typed, and no password manager is asked", async ({ page, t }) => {
  await open(page, t, "/settings?connection=new", "settings.title");
  for (const word of ["field.secret_key", "field.token"]) {
    const field = page.getByRole("textbox", { name: t(word), exact: true });
    await expect(field).toHaveAttribute("type", "password");
    await expect(field).toHaveAttribute("autocomplete", "new-password");
  }
});
