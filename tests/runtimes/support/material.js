// What the suite compares with, by entry of the package.

import { readFile } from "node:fs/promises";
import { vectors } from "../../vectors/read.js";

const TABLE = new URL("../../gateway/decisions.json", import.meta.url);

export async function materialFor(entry) {
  if (entry !== "edgeseal/gateway") return { vectors };
  return { decisions: JSON.parse(await readFile(TABLE, "utf8")) };
}
