// The package's figures beside those of the official SDK: node tests/bench/run.mjs [--quick] [--json FILE] [--markdown]

import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { collect } from "./figures.mjs";
import { contestants, install, installed, load } from "./package.mjs";
import { printFigures, printMarkdown, printRace, printSizes, printStart } from "./print.mjs";
import { races } from "./races.mjs";
import { measureSizes } from "./sizes.mjs";
import { measureStart } from "./start.mjs";
import { QUICK, race, sumOfResults, USUAL } from "./timing.mjs";

const flag = { type: "boolean" };
const { values } = parseArgs({ options: { quick: flag, json: { type: "string" }, markdown: flag } });
const { EDGESEAL_PACKAGE } = process.env;
if (!EDGESEAL_PACKAGE) throw new Error("EDGESEAL_PACKAGE must name the folder of the built package");

/** The class of the machine: hashes depend on whether the processor has instructions for them. */
function machine() {
  const { model } = cpus()[0];
  let sha = "";
  try {
    sha = / sha_ni | sha2 /.test(readFileSync("/proc/cpuinfo", "utf8")) ? ", with SHA instructions" : ", without SHA";
  } catch {} // only Linux says
  return `${model.trim()}${sha}, ${availableParallelism()} cores, Node ${process.versions.node}`;
}

const project = install(EDGESEAL_PACKAGE);
const edgeseal = await load(project, "edgeseal");
const webcrypto = await load(project, "edgeseal/webcrypto");
const pace = values.quick ? QUICK : USUAL;
const busy = loadavg()[0].toFixed(1);
console.log(
  `${machine()}\nload before the start: ${busy}; ${pace.rounds} rounds of ${pace.seconds} s for each, in turns\n`,
);

const results = [];
const signers = {
  native: contestants("edgeseal", edgeseal.createSigner),
  wasm: contestants("edgeseal, wasm only", edgeseal.createSigner, { digest: "wasm" }),
  webcrypto: contestants("edgeseal/webcrypto", webcrypto.createSigner, { waits: true }),
};
for (const entry of await races(signers)) {
  const result = await race(entry, pace);
  printRace(result);
  results.push(result);
}
const sizes = await measureSizes(project, { hasClient: "createClient" in edgeseal });
printSizes(sizes);
const start = measureStart(project, values.quick ? 3 : 21);
printStart(start);

const figures = collect({ races: results, sizes, installed: installed(project), start });
printFigures(figures);
if (values.markdown) printMarkdown(figures);
if (values.json) {
  const plainSizes = sizes.map(({ code, ...row }) => row);
  const all = {
    machine: machine(),
    busy,
    pace,
    figures,
    races: results,
    sizes: plainSizes,
    start,
    sum: sumOfResults(),
  };
  writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
