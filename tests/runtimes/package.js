// Where the built package is.

import { pathToFileURL } from "node:url";

const { EDGESEAL_PACKAGE } = process.env;
if (!EDGESEAL_PACKAGE) throw new Error("EDGESEAL_PACKAGE must name the folder of the built package");

export const packageFolder = pathToFileURL(`${EDGESEAL_PACKAGE}/`);
