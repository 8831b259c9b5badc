// A paste of 10,000 lines must not be felt.

import { expect, test } from "./fixtures.js";
import { open, tile, urls } from "./support/screens.js";

const LINES = 10_000;
const MOST_MS = 1_500;
const MOST_ROWS = 60;

/** Milliseconds from the paste to the frame in which the tally says how many lines there are. */
async function timePaste(page, text, tally) {
  return page.evaluate(
    async ([text, tally]) => {
      const box = document.querySelector("textarea");
      // `requestAnimationFrame` runs before the paint: the second one is after it.
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const type = (value) => {
        box.value = value;
        box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
      };
      type("");
      await painted();
      const start = performance.now();
      type(text);
      do await painted();
      while (!document.querySelector(".tally").textContent.includes(tally));
      return performance.now() - start;
    },
    [text, tally],
  );
}

test("10,000 lines are planned at once, and few of them are drawn", async ({ page, t }) => {
  await open(page, t, "/purge/urls", "purge.title");
  // The plan asks whose the domains are, so they have to be known.
  await expect(page.getByText(t.like("quota.left_of", { total: "10,000" })).first()).toBeVisible();
  const text = urls("img.harbor.example", LINES).join("\n");
  const times = [];
  // The best of three: the others tell what else the machine was doing.
  for (let round = 0; round < 3; round += 1) times.push(await timePaste(page, text, "10,000"));
  await expect(tile(page, t, "plan.ready", LINES)).toBeVisible();
  expect(Math.min(...times)).toBeLessThan(MOST_MS);

  const marks = page.locator(".gutter .l");
  expect(await marks.count()).toBeLessThanOrEqual(MOST_ROWS);
  await page.getByRole("textbox", { name: t("purge.box") }).press("Control+End");
  await expect(marks.getByText(String(LINES), { exact: true })).toBeInViewport();
  expect(await marks.count()).toBeLessThanOrEqual(MOST_ROWS);
});
