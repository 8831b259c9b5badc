// Compressed siblings: made once here at the highest level, instead of at a low one for every request.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const WORTHWHILE = new Set([".css", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"]);
const SMALLEST = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Writes `.br` and `.gz` beside each file worth it. Returns every file's sizes, the largest first. */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const sizes = await Promise.all(files.map((file) => compressFile(folder, file)));
  return sizes.sort((a, b) => b.raw - a.raw);
}

async function compressFile(folder, file) {
  const content = await readFile(file);
  const sizes = { name: relative(folder, file), raw: content.length, gzip: content.length, brotli: content.length };
  if (content.length <= SMALLEST || !WORTHWHILE.has(extname(file))) return sizes;

  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([brotli(content, { params }), deflate(content, { level: 9 })]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { ...sizes, gzip: gz.length, brotli: br.length };
}

/** The sizes as a table, with the sum of what a first visit loads. */
export function sizeTable(sizes, isFirstLoad) {
  const first = sizes.filter(({ name }) => isFirstLoad(name));
  const sum = (column) => first.reduce((total, file) => total + file[column], 0);
  const total = { name: "first load", raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };

  const mark = (file) => ({ ...file, name: `${isFirstLoad(file.name) ? "*" : " "} ${file.name}` });
  const rows = [...sizes.map(mark), { ...total, name: `* ${total.name}` }];
  const width = Math.max(...rows.map((row) => row.name.length), 6);
  const line = (name, ...columns) => name.padEnd(width) + columns.map((column) => column.padStart(11)).join("");
  const number = (bytes) => bytes.toLocaleString("en-US");
  return [
    line("  file", "raw", "gzip", "brotli"),
    ...rows.map((row) => line(row.name, number(row.raw), number(row.gzip), number(row.brotli))),
  ].join("\n");
}
