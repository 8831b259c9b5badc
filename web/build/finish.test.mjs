import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { finish } from "./finish.mjs";
import { hashedName } from "./site.mjs";

const EMPTY_MODULE = Buffer.from("0061736d01000000", "hex");
const GLUE = "// glue\nexport default async function start(options) {\n  return options;\n}\n";

// What Trunk leaves behind for a console and a demo worker.
const STAGED = {
  "index.html": `<!doctype html>
    <link rel="stylesheet" href="/styles.css"><script src="/theme.js"></script>
    <link rel="modulepreload" href="/edgeseal-console-12ab.js" crossorigin="anonymous">
    <link rel="preload" href="/edgeseal-console-12ab_bg.wasm" as="fetch" crossorigin="anonymous">
    <script type="module" src="/boot.js"></script><p>${"a shell ".repeat(200)}</p>`,
  "edgeseal-console-12ab.js": GLUE,
  "edgeseal-console-12ab_bg.wasm": EMPTY_MODULE,
  "demo.js": GLUE,
  "demo_bg.wasm": EMPTY_MODULE,
};

const SOURCES = {
  "boot.js":
    'window.paths = ["__CONSOLE_JS__", "__CONSOLE_WASM__", "__DEMO_WORKER__", "__CHART_JS__", "__UPLOT_CSS__"];',
  "demo-worker.js": 'import start from "__DEMO_JS__"; start({ module_or_path: "__DEMO_WASM__" });',
  "chart.js": 'import uPlot from "uplot"; export const draw = (...all) => new uPlot(...all);',
  "theme.js": 'document.documentElement.dataset.theme = "dark";',
  "styles/main.css": '@import "./tokens.css"; body { color: var(--ink); background: url("/grain.svg"); }',
  "styles/tokens.css": ":root { --ink: black; }",
};

const MODULES = fileURLToPath(new URL("../node_modules", import.meta.url));

let work;
let staging;
let web;

before(async () => {
  work = await mkdtemp(join(tmpdir(), "finish-"));
  staging = await lay("staging", STAGED);
  web = await lay("web", SOURCES);
  await symlink(MODULES, join(web, "node_modules"));
  await finish({ staging, web, release: true });
});

const read = (name) => readFile(join(staging, name), "utf8");

after(() => rm(work, { recursive: true }));

async function lay(folder, files) {
  for (const [name, content] of Object.entries(files)) {
    const file = join(work, folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return join(work, folder);
}

test("every file but the page and a licence is named by its content", async () => {
  for (const name of (await readdir(staging)).filter((name) => !/\.(br|gz|html|txt)$/.test(name))) {
    const content = await readFile(join(staging, name));
    assert.equal(name, hashedName(name.replace(/-[0-9a-f]{8}(?=\.)/, ""), content));
  }
});

test("every path that the page or a script names exists", async () => {
  const names = await readdir(staging);
  const texts = await Promise.all(names.filter((name) => /\.(html|js)$/.test(name)).map(read));
  const paths = texts.flatMap((text) => [...text.matchAll(/"\/([\w.-]+)"/g)].map((match) => match[1]));
  assert.equal(new Set(paths).size, 10, `found ${paths}`);
  for (const path of paths) assert.ok(names.includes(path), `${path} is not among ${names}`);
});

test("styles are one file, and the chart brings its library", async () => {
  const names = await readdir(staging);
  const text = (start) => read(names.find((name) => name.startsWith(start)));
  assert.match(await text("styles-"), /--ink:.*color:var\(--ink\);.*url\(\/grain\.svg\)/s);
  const chart = await text("chart-");
  assert.ok(chart.length > 20_000 && !/from\s*"uplot"/.test(chart));
});

test("compressed copies hold the same bytes", async () => {
  const page = await readFile(join(staging, "index.html"));
  assert.deepEqual(brotliDecompressSync(await readFile(join(staging, "index.html.br"))), page);
  assert.deepEqual(gunzipSync(await readFile(join(staging, "index.html.gz"))), page);
});

test("a missing source is named", async () => {
  const staging = await lay("staging-2", STAGED);
  const web = await lay("web-2", { "styles/main.css": "" });
  await symlink(MODULES, join(web, "node_modules"));
  await assert.rejects(finish({ staging, web, release: false }), /web\/chart\.js is missing/);
});
