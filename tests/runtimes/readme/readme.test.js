// Each example of the package's README, pasted into an empty project and run where the README says.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { installPackage } from "../support/project.js";
import { withServer } from "../support/table.js";
import { atServer, examplesOf, isAs } from "./examples.js";
import { runners } from "./runners.js";

const project = await installPackage();
const readme = await readFile(join(project.folder, "node_modules/edgeseal/README.md"), "utf8").catch(() => "");
const examples = examplesOf(readme);
after(() => runners.stop());

describe("The README", () => {
  test("says of every example where it runs, or why it does not", () => {
    const runnable = examples.filter(({ runtime }) => runtime);
    assert.ok(runnable.length > 0, "no example of the README is run");
    for (const { line, runtime, notRun } of examples) {
      const known = runtime ? Object.hasOwn(runners.of, runtime) : notRun;
      assert.ok(known, `line ${line}: the block needs <!-- run: ${Object.keys(runners.of).join("|")} --> before it`);
    }
  });

  for (const [at, { line, runtime, path, code, output }] of examples.entries()) {
    if (!runtime || !Object.hasOwn(runners.of, runtime)) continue;
    test(`line ${line} runs in ${runtime}`, () =>
      runners.withOrigin(runtime, (args, pages) =>
        withServer(args, async (server) => {
          const folder = join(project.folder, `example-${at}`);
          await mkdir(folder);
          const run = runners.of[runtime];
          await writeFile(join(folder, run.file), `${atServer(code, server)}\n`);
          const printed = await run({ folder, file: run.file, path, pages, server });
          if (output !== undefined) assert.ok(isAs(printed, output), `it printed:\n${printed}\nand not:\n${output}`);
        }),
      ));
  }
});
