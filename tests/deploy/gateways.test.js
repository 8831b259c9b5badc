// The gateway by the guides for Node, Bun, Deno and Wrangler: their files, started, in front of the sandbox.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import { runProgram } from "../runtimes/support/programs.js";
import { installPackage } from "../runtimes/support/project.js";
import { tools } from "../runtimes/support/tools.js";
import { withWorker } from "../runtimes/support/workerd.js";
import { startServer } from "../shared/server.js";
import { checkGateway } from "./support/gateway.js";
import { copyGuide, KEYS, readGuide, reroute, withToken } from "./support/guides.js";
import { freePort, withService } from "./support/services.js";

const project = installPackage();

async function withSandbox(use) {
  const server = await startServer();
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** Starts what a guide starts, with one module before it: the cloud is the sandbox. */
async function served({ name, main, command, program, more = [], env = {} }) {
  const folder = await copyGuide(await project, name);
  const [, ...args] = await command(folder);
  await withSandbox(async (server) => {
    await writeFile(join(folder, "reroute.js"), reroute(server));
    await writeFile(join(folder, "start.js"), `import "./reroute.js";\nawait import("./${main}");\n`);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const policy = withToken(await readGuide("policy.json"));
    const [first, ...others] = args.map((arg) => (arg === main ? "start.js" : arg));
    const given = { ...KEYS, EDGESEAL_POLICY: policy, PORT: String(port), ...env };
    const service = { program, args: [first, ...more, ...others], url, cwd: folder, env: given };
    await withService(service, () => checkGateway(url));
  });
}

const json = async (folder, file) => JSON.parse(await readFile(join(folder, file), "utf8"));
const script = async (folder) => (await json(folder, "package.json")).scripts.start.split(" ");
const task = async (folder) => (await json(folder, "deno.json")).tasks.start.split(" ");

const policyOf = (settings) => /^EDGESEAL_POLICY = '''(.*?)'''$/ms.exec(settings)[1];

describe("The gateway by its guides", () => {
  test("begins with the same policy everywhere", async () => {
    const policy = JSON.parse(await readGuide("policy.json"));
    assert.deepEqual(JSON.parse(policyOf(await readGuide("wrangler/wrangler.toml"))), policy);
  });

  test("runs in Node", () => served({ name: "node", main: "server.js", command: script, program: process.execPath }));

  test("runs in Bun", () => served({ name: "bun", main: "server.js", command: script, program: tools.bun() }));

  test("runs in Deno", async () => {
    const { folder } = await project;
    // The package is the one that is installed, and nothing is asked or fetched.
    const more = ["--no-prompt", "--no-lock", "--no-remote", "--node-modules-dir=manual"];
    const env = { DENO_DIR: join(folder, "deno-cache"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
    await served({ name: "deno", main: "main.ts", command: task, program: tools.deno(), more, env });
  });

  test("is bundled by Wrangler and runs in workerd", async () => {
    const folder = await copyGuide(await project, "wrangler");
    const policy = policyOf(await readFile(join(folder, "wrangler.toml"), "utf8"));
    // It would write its log and settings into the home of whoever runs the tests.
    const env = { XDG_CONFIG_HOME: folder, WRANGLER_LOG_PATH: folder, WRANGLER_SEND_METRICS: "false", CI: "1" };
    const args = [tools.wrangler(), "deploy", "--dry-run", "--outdir", "out"];
    await runProgram(process.execPath, args, { cwd: folder, env });
    const out = join(folder, "out");
    await withSandbox(async (server) => {
      const given = { ...KEYS, EDGESEAL_POLICY: withToken(policy) };
      const main = `import "./reroute.js";
import worker from "./worker.js";
const env = ${JSON.stringify(given)};
export default { fetch: (request, _env, context) => worker.fetch(request, env, context) };
`;
      await writeFile(join(out, "reroute.js"), reroute(server));
      await writeFile(join(out, "main.js"), main);
      await withWorker(out, "main.js", (url) => checkGateway(url.replace(/\/$/, "")));
    });
  });
});
