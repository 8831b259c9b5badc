// The package in Deno, which may reach the network and nothing else: no file, no environment.

import { join } from "node:path";
import { runForJson } from "./support/programs.js";
import { installPackage, layOut } from "./support/project.js";
import { pathsOf, SERVING, table, withServer } from "./support/table.js";
import { tools } from "./support/tools.js";

// The packages are those that npm has installed, and nothing is asked or fetched.
const ARGS = ["run", "--allow-net", "--no-prompt", "--no-lock", "--no-remote", "--node-modules-dir=manual"];

const project = installPackage();

for (const entry of SERVING) {
  table(`Deno, ${entry}`, entry, (groups) =>
    withServer([], async (server) => {
      const input = { groups, ...pathsOf(server) };
      const { folder } = await project;
      const cwd = await layOut(await project, entry.replace("/", "-"), "print.js", { entry, input });
      const env = { DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
      return runForJson(tools.deno(), [...ARGS, "print.js"], { cwd, env });
    }),
  );
}
