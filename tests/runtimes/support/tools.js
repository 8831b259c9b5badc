// Where the programs are that npm has installed. Some packages bring their program as one for each platform and link it
// in a script at install, which need not have run: so the platform's own package is looked into first.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

function first(name, candidates) {
  const found = candidates.map((path) => join(modules, path)).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not installed: looked for ${candidates.join(", ")} in ${modules}`);
  return found;
}

/** Programs of the packages of one scope: npm installs those of this platform only. */
function ofScope(scope, start, program) {
  const folder = join(modules, scope);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(start)).map((name) => join(scope, name, program));
}

export const tools = {
  deno: () => first("Deno", [...ofScope("@deno", "", "deno"), "deno/deno"]),
  bun: () => first("Bun", [...ofScope("@oven", "bun-", "bin/bun"), "bun/bin/bun.exe"]),
  workerd: () => first("workerd", [...ofScope("@cloudflare", "workerd-", "bin/workerd"), "workerd/bin/workerd"]),
  wrangler: () => first("wrangler", ["wrangler/bin/wrangler.js"]),
  tsc: () => first("TypeScript", ["typescript/bin/tsc"]),
  attw: () => first("attw", ["@arethetypeswrong/cli/dist/index.js"]),
  publint: () => first("publint", ["publint/src/cli.js"]),
};
