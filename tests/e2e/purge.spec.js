// Purge by URL: every line is judged, the plan is honest, and a call that fails can be sent again.

import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures.js";
import {
  callRows,
  expectRun,
  expectRunOver,
  open,
  paste,
  purge,
  sendButton,
  tile,
  tryAgain,
  urls,
} from "./support/screens.js";

const HOST = "img.harbor.example";
/** A line for every reason to leave one out. */
const FAULTS = {
  "why.no_scheme": `${HOST}/a.png`,
  "why.scheme": `ftp://${HOST}/a.png`,
  "why.no_host": "https:///a.png",
  "why.host": "https://商城.example/a.png",
  "why.user_info": `https://user@${HOST}/a.png`,
  "why.port": `https://${HOST}:0/a.png`,
  "why.space": `https://${HOST}/a b.png`,
  "why.invisible": `https://${HOST}/a\u200b.png`,
  "why.wildcard": `https://${HOST}/*.png`,
  "why.too_long": `https://${HOST}/${"x".repeat(2_048)}`,
  "why.foreign": "https://www.elsewhere.example/a.png",
  "why.not_served": "https://old.orbit.example/a.png",
};

/** The button is off, can still be focused, names the reason and does nothing. */
async function expectOff(page, t, count, reason) {
  const button = sendButton(page, t, count);
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleDescription(t(reason));
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/purge\/urls$/);
}

test("an empty box cannot be sent and says why", async ({ page, t }) => {
  await open(page, t, "/purge/urls", "purge.title");
  await expectOff(page, t, 0, "purge.off_empty");
});

test("each fault of a line has its words, and nothing of them is sent", async ({ page, t }) => {
  await open(page, t, "/purge/urls", "purge.title");
  await paste(page, t, Object.values(FAULTS));
  const list = page.getByRole("list", { name: t("plan.lines") }).getByRole("listitem");
  await expect(list).toContainText(Object.keys(FAULTS).map((reason) => t(reason)));
  await expect(tile(page, t, "plan.left_out", Object.keys(FAULTS).length)).toBeVisible();
  await expectOff(page, t, 0, "purge.off_nothing");
});

test("more than the quota of the day cannot be sent", async ({ page, t }) => {
  await open(page, t, "/purge/urls", "purge.title");
  await paste(page, t, urls(HOST, 10_001));
  await expect(tile(page, t, "plan.ready", 10_001)).toBeVisible();
  await expectOff(page, t, 10_001, "purge.off_quota");
});

test("what was pasted stays while one looks at another page, until it is cleared", async ({ page, t }) => {
  await open(page, t, "/purge/urls", "purge.title");
  await paste(page, t, urls(HOST, 3, "draft"));
  await page.getByRole("link", { name: t("purge.history") }).click();
  await page.goBack();
  await expect(page.getByRole("textbox", { name: t("purge.box") })).toHaveValue(urls(HOST, 3, "draft").join("\n"));
  await page.getByRole("button", { name: t("clear"), exact: true }).click();
  await expect(page.getByRole("textbox", { name: t("purge.box") })).toHaveValue("");
  await expectOff(page, t, 0, "purge.off_empty");
});

test("3,000 URLs are three calls, and their run has three cells", async ({ page, t }) => {
  await open(page, t, "/purge/urls", "purge.title");
  await paste(page, t, urls(HOST, 3_000, "batches"));
  await expect(page.getByText(t("plan.calls", { calls: "3", batch: "1,000" }))).toBeVisible();
  await sendButton(page, t, 3_000).click();
  await expectRun(page, t, 3_000);
  // The cells are for the eye only; the table below says the same in words.
  await expect(page.locator(".cell")).toHaveCount(3);
  const calls = callRows(page, t);
  await expect(calls).toHaveCount(1 + 3);
  await expectRunOver(page, t, 3_000);
  await expect(calls.filter({ hasText: t("task.done") })).toHaveCount(3);
  await expect(page.locator(".cell.done")).toHaveCount(3);
});

test("a call that the cloud refuses shows why and can be sent again", async ({ page, t }) => {
  await purge(page, t, [`https://${HOST}/sandbox-internal-error/a.png`]);
  const card = page.getByRole("alert").filter({ hasText: t("run.failed") });
  await expect(card).toContainText(t("advice.internal"));
  await expect(card.getByText(/^InternalError/)).toBeVisible();
  await expect(card.getByText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)).toBeVisible();
  await expect(card.getByText("PurgeUrlsCache")).toBeVisible();
  const call = callRows(page, t).nth(1);
  await expect(call.getByRole("cell").last()).toHaveText("1");
  await tryAgain(page, t).click();
  await expect(call.getByRole("cell").last()).toHaveText("2");
  await expect(card).toBeVisible();
  // Nothing of it was purged, so it did not fail in part.
  await expect(page.getByText(t("run.partly"), { exact: true })).toHaveCount(0);
});

test("a call that came too often works when it is sent again", async ({ page, t }) => {
  // The sandbox refuses each list of URLs twice, and then knows it.
  await purge(page, t, [`https://${HOST}/sandbox-throttle/${randomUUID()}.png`]);
  const call = callRows(page, t).nth(1);
  for (const tries of ["1", "2"]) {
    await expect(call.getByRole("cell").last()).toHaveText(tries);
    await expect(call).toContainText("RequestLimitExceeded");
    await tryAgain(page, t).click();
  }
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(call.getByRole("cell").last()).toHaveText("3");
  await expectRunOver(page, t, 1);
});

test("a task that ends badly is told from one that is done", async ({ page, t }) => {
  await purge(page, t, [`https://${HOST}/good.png`, `https://${HOST}/sandbox-fail/bad.png`]);
  await expectRunOver(page, t, 2);
  await expect(page.getByRole("status").filter({ hasText: t("count.failed", { count: "1" }) })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: t("count.done", { count: "1" }) })).toBeVisible();
});
