// The types of the actions, as the compiler and an editor read them.

import assert from "node:assert/strict";
import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const wasm = new URL("../../crates/wasm/", import.meta.url);
const ts = createRequire(new URL("package.json", wasm))("typescript");
const schema = fileURLToPath(new URL("js/src/generated/schema.d.ts", wasm));
const examples = fileURLToPath(new URL("types.test-d.ts", import.meta.url));

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
  types: [],
};

const { sys } = ts;

/** What an editor asks. */
const editor = ts.createLanguageService({
  ...sys,
  useCaseSensitiveFileNames: () => sys.useCaseSensitiveFileNames,
  getScriptFileNames: () => [examples],
  getScriptVersion: () => "1",
  getScriptSnapshot: (file) => (sys.fileExists(file) ? ts.ScriptSnapshot.fromString(sys.readFile(file)) : undefined),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

test("refuse what the cloud would refuse, and let pass what it takes", () => {
  const program = ts.createProgram([examples, schema], options);
  const told = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  assert.deepEqual(told, []);
});

test("strike a retired action through", () => {
  const text = editor.getProgram().getSourceFile(examples).text;
  const struck = editor.getSuggestionDiagnostics(examples).filter((told) => told.reportsDeprecated);
  const words = struck.map(({ start, length }) => text.slice(start, start + length));
  assert.deepEqual([...new Set(words)].sort(), [
    '"EnableCaches"',
    '"RefreshCdnDir"',
    "DisableCaches",
    "OnlineHost",
    "TencentV2",
  ]);
});

test("say what each action does, and why one is retired", async () => {
  const { actions } = JSON.parse(await readFile(new URL("../catalogue/generated/catalogue.json", wasm), "utf8"));
  const text = await readFile(schema, "utf8");
  for (const { name, about, retired } of actions) {
    const line = about.split(/\s+/).join(" ");
    assert.ok(text.includes(`/**${line}`), `${name} is without its words`);
    assert.ok(!retired || text.includes(`@deprecated ${retired}`), name);
  }
});

test("show the words of a field that a type has from another one", () => {
  const text = sys.readFile(examples);
  const at = (word) => editor.getQuickInfoAtPosition(examples, text.indexOf(word) + 1);
  const words = (info) => ts.displayPartsToString(info.documentation);
  assert.equal(words(at("Quic: {")), "QUIC, which is billed.");
  assert.equal(words(at("HwPrivateAccess: {")), "The key for a private bucket of Huawei Cloud OBS.");
  assert.match(words(at("Bucket: ")), /\.$/);
  assert.match(words(at("Area: ")), /\.$/);
});

test("are small enough to be shipped", async () => {
  assert.ok((await stat(schema)).size <= 110_000);
});
