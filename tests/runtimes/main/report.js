// Hands the package and its input to the suite.

import * as edgeseal from "./entry.js";
import { input } from "./input.js";
import { run } from "./suite/suite.js";

export const report = () => run({ ...input, edgeseal });
