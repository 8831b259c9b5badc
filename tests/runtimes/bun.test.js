// The package in Bun.

import { runForJson } from "./support/programs.js";
import { installPackage, layOut } from "./support/project.js";
import { pathsOf, SERVING, table, withServer } from "./support/table.js";
import { tools } from "./support/tools.js";

const project = installPackage();

for (const entry of SERVING) {
  table(`Bun, ${entry}`, entry, (groups) =>
    withServer([], async (server) => {
      const input = { groups, ...pathsOf(server) };
      const cwd = await layOut(await project, entry.replace("/", "-"), "print.js", { entry, input });
      return runForJson(tools.bun(), ["run", "--no-install", "print.js"], { cwd });
    }),
  );
}
