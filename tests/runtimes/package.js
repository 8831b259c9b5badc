// Where the built package and its vectors are.

import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const { EDGESEAL_PACKAGE } = process.env;
if (!EDGESEAL_PACKAGE) throw new Error("EDGESEAL_PACKAGE must name the folder of the built package");

export const packageFolder = pathToFileURL(`${EDGESEAL_PACKAGE}/`);
export const vectorsFile = new URL("../vectors/vectors.json", import.meta.url);

export const vectors = JSON.parse(await readFile(vectorsFile, "utf8"));
/** What the suite returns when it left nothing out. */
export const vectorIds = ["tc3", "v1", "v2", "polyv"].flatMap((kind) => vectors[kind].map(({ id }) => id));
