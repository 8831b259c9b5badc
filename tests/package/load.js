// The built package, as a program imports it.

import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const { EDGESEAL_PACKAGE } = process.env;
if (!EDGESEAL_PACKAGE) throw new Error("EDGESEAL_PACKAGE must name the folder of the built package");

export const { createClient, EdgesealError } = await import(
  pathToFileURL(resolve(join(EDGESEAL_PACKAGE, "dist/index.js")))
);
