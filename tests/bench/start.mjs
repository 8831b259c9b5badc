// How long a fresh process takes to its first signature, over one that does nothing.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HOST, KEY, SERVICE, small } from "./inputs.mjs";
import { requireFromSdk, sdk } from "./official.mjs";
import { readWasm } from "./package.mjs";
import { plain } from "./rivals.mjs";
import { median } from "./timing.mjs";

const [{ action, params, body, timestamp }] = small;
const AUTHORIZATION = plain.run(small[0]);
const quoted = (value) => JSON.stringify(value);
const mustBe = (text) => `if (${text} !== ${quoted(AUTHORIZATION)}) throw new Error("signs otherwise");\n`;
const input = quoted({ api: "tencent-v3", action, body, timestamp });

function official() {
  const sign = requireFromSdk.resolve("tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js");
  const headers = { "Content-Type": "application/json" };
  const given = {
    method: "POST",
    url: `https://${HOST}/`,
    service: SERVICE,
    ...KEY,
    headers,
    payload: params,
    timestamp,
  };
  return `import sdk from ${quoted(pathToFileURL(sdk).href)};
import sign from ${quoted(pathToFileURL(sign).href)};
new sdk.cdn.v20180606.Client({ credential: ${quoted(KEY)} });
${mustBe(`sign.default.sign3(${quoted(given)})`)}`;
}

function scripts() {
  const scripts = {
    empty: "",
    edgeseal: `import { createSigner } from "edgeseal";
${mustBe(`createSigner(${quoted(KEY)}).sign(${input}).headers.Authorization`)}`,
    "edgeseal/webcrypto": `import { createSigner } from "edgeseal/webcrypto";
${mustBe(`(await createSigner(${quoted(KEY)}).sign(${input})).headers.Authorization`)}`,
    official: official(),
  };
  try {
    const aws4fetch = createRequire(import.meta.url).resolve("aws4fetch");
    const key = { accessKeyId: KEY.secretId, secretAccessKey: KEY.secretKey };
    const given = { method: "POST", url: `https://${HOST}/`, service: SERVICE, region: "us-east-1", ...key, body };
    scripts.aws4fetch = `import { AwsV4Signer } from ${quoted(pathToFileURL(aws4fetch).href)};
await new AwsV4Signer(${quoted(given)}).sign();`;
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
  }
  return scripts;
}

/** Compiles and instantiates in a process that has not seen the module, and prints milliseconds. */
const COMPILE = `import { readFileSync } from "node:fs";
const bytes = readFileSync(new URL("core.wasm", import.meta.url));
const start = performance.now();
const module = new WebAssembly.Module(bytes);
const imports = {};
for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
new WebAssembly.Instance(module, imports);
console.log(performance.now() - start);`;

function node(file) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`${file} failed:\n${stderr}`);
  return { elapsed, stdout };
}

/** Milliseconds over the empty process, median and best; and those of compiling and instantiating the module. */
export function measureStart(project, runs) {
  const names = Object.entries(scripts()).map(([name, code]) => {
    const file = join(project, `start-${name.replace("/", "-")}.mjs`);
    writeFileSync(file, code);
    return { name, file, times: [] };
  });
  writeFileSync(join(project, "core.wasm"), readWasm(project));
  const compile = join(project, "compile.mjs");
  writeFileSync(compile, COMPILE);
  const compiled = [];
  for (let run = 0; run < runs; run++) {
    for (const { file, times } of names) times.push(node(file).elapsed);
    compiled.push(Number(node(compile).stdout));
  }
  const [empty, ...others] = names;
  const over = ({ name, times }) => ({
    name,
    median: median(times.map((time, run) => time - empty.times[run])),
    min: Math.min(...times) - Math.min(...empty.times),
  });
  return { empty: summary(empty.times), rows: others.map(over), compile: summary(compiled) };
}

const summary = (times) => ({ median: median(times), min: Math.min(...times) });
