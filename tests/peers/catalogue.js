// Which actions there are to test.

import { readFile } from "node:fs/promises";

const CATALOGUE = new URL("../../crates/catalogue/generated/catalogue.json", import.meta.url);

/**
 * The names of the actions of an API, from the catalogue that is derived from the core.
 *
 * @param {"tencent-v3" | "tencent-v2" | "polyv-vod"} api
 */
export async function actionsOf(api) {
  const { actions } = JSON.parse(await readFile(CATALOGUE, "utf8"));
  const names = actions.filter((action) => action.api === api).map(({ name }) => name);
  if (names.length === 0) throw new Error(`the catalogue has no action of ${api}`);
  return names.sort();
}
