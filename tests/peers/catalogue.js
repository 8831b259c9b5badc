// Which actions there are to test.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";

const CATALOGUE = new URL("../../crates/wasm/catalogue/actions.json", import.meta.url);
const SPECS = new URL("../../crates/core/src/action.rs", import.meta.url);

/**
 * The names of the actions of an API, from the generated catalogue: a list of `{ api, name }`. Without a catalogue they
 * are those of the table that it is generated from.
 *
 * @param {"tencent-v3" | "tencent-v2"} api
 */
export async function actionsOf(api) {
  const actions = existsSync(CATALOGUE) ? JSON.parse(await readFile(CATALOGUE, "utf8")) : await listed();
  const names = actions.filter((action) => action.api === api).map(({ name }) => name);
  if (names.length === 0) throw new Error(`no action of ${api} was found: has the list of actions moved?`);
  return names.sort();
}

async function listed() {
  const source = await readFile(SPECS, "utf8");
  return [...source.matchAll(/crate::tencent::(v\d)::(\w+)::SPEC/g)].map(([, version, name]) => ({
    api: `tencent-${version}`,
    name,
  }));
}
