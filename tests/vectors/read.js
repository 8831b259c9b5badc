// The signing vectors, by family.

import { readFile } from "node:fs/promises";

const FAMILIES = ["tc3", "v1", "v2", "polyv"];

const read = async (family) => JSON.parse(await readFile(new URL(`${family}.json`, import.meta.url), "utf8"));

export const vectors = Object.fromEntries(
  await Promise.all(FAMILIES.map(async (family) => [family, await read(family)])),
);
/** Every vector's id, in the order of the families. */
export const vectorIds = FAMILIES.flatMap((family) => vectors[family].map(({ id }) => id));
