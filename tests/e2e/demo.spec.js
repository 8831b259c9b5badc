// The demo connection: the same console, answered by a worker of the browser.

import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures.js";
import {
  callRows,
  connectionMenu,
  expectRunOver,
  goTo,
  purge,
  rows,
  sendList,
  tryAgain,
  useConnection,
} from "./support/screens.js";

const URL_TO_PURGE = "https://img.harbor.example/demo/a.png";

test("domains, a purge and statistics come from the worker alone", async ({ page, t, context }) => {
  await page.goto("/");
  await expect(rows(page, t, "domains.title")).toHaveCount(12);
  await expect(rows(page, t, "domains.title").first().locator(".unit")).not.toHaveCount(0);
  const calls = [];
  context.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/v1/")) calls.push(request.url());
  });

  const worker = page.waitForEvent("worker");
  await useConnection(page, t, /^Demo/);
  await expect(connectionMenu(page, t, "Demo")).toBeVisible();
  expect(new URL((await worker).url()).pathname).toMatch(/^\/demo-worker-[0-9a-f]{8}\.js$/);
  await expect(rows(page, t, "domains.title")).toHaveCount(12);

  await goTo(page, t, "nav.purge");
  await sendList(page, t, [URL_TO_PURGE]);
  await expectRunOver(page, t, 1);
  await goTo(page, t, "nav.tasks");
  await expect(rows(page, t, "tasks.title").filter({ hasText: URL_TO_PURGE })).toHaveCount(1);

  await goTo(page, t, "nav.stats");
  await page.getByRole("radio", { name: t("range.week") }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: t.like("says.bandwidth") })).toBeVisible();
  expect(calls).toEqual([]);
});

test("each connection has an account of its own, and a reload makes the demo new", async ({ page, t }) => {
  await page.goto("/");
  await useConnection(page, t, /^Demo/);
  await goTo(page, t, "nav.purge");
  await sendList(page, t, [URL_TO_PURGE]);
  await goTo(page, t, "nav.tasks");
  const purged = rows(page, t, "tasks.title").filter({ hasText: URL_TO_PURGE });
  await expect(purged).toHaveCount(1);
  await useConnection(page, t, /^Sandbox/);
  await expect(page.getByRole("main")).toContainText(t("tasks.own"));
  await expect(purged).toHaveCount(0);
  await page.reload();
  await useConnection(page, t, /^Demo/);
  await expect(page.getByRole("heading", { name: t("tasks.none") })).toBeVisible();
});

test("a run is sent again by the connection that started it", async ({ page, t, context }) => {
  await purge(page, t, [`https://img.harbor.example/sandbox-throttle/${randomUUID()}.png`]);
  await expect(page.getByRole("alert")).toContainText("RequestLimitExceeded");
  await useConnection(page, t, /^Demo/);
  const calls = [];
  context.on("request", (request) => {
    if (new URL(request.url()).pathname.startsWith("/v1/")) calls.push(request.headers()["x-tc-action"]);
  });
  await tryAgain(page, t).click();
  const call = callRows(page, t).nth(1);
  await expect(call.getByRole("cell").last()).toHaveText("2");
  expect(calls).toEqual(["PurgeUrlsCache"]);
});
