// The accessibility rules of axe-core.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the page breaks: rule, reason and the elements, as lines that a failure can print. */
export async function violations(page) {
  // The policy of the page forbids a script tag with this; the debugging protocol is not bound by it.
  await page.evaluate(source);
  const found = await page.evaluate(async (values) => {
    const result = await globalThis.axe.run(document, { runOnly: { type: "tag", values } });
    return result.violations;
  }, RULES);
  return found.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target, any, all, none }) => {
      const says = [...any, ...all, ...none].map((check) => check.message);
      return `  ${target.join(" ")}: ${says.join("; ")}`;
    });
    return `${id}: ${help}\n${places.join("\n")}`;
  });
}
