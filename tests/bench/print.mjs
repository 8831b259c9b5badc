// Figures as tables of text.

import { ratio } from "./timing.mjs";

const COUNT = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** The first column is text and so are those from `text` on; in between are numbers. */
function table(header, rows, text = header.length) {
  const widths = header.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (cells) =>
    cells.map((cell, at) => (at > 0 && at < text ? cell.padStart(widths[at]) : cell.padEnd(widths[at])));
  const lines = [header, widths.map((width) => "-".repeat(width)), ...rows];
  console.log(`${lines.map((row) => line(row).join("  ").trimEnd()).join("\n")}\n`);
}

const DIGITS = { x: 2, KB: 2, ms: 2, "": 0 };
const shown = (value, unit) => `${value.toFixed(DIGITS[unit])} ${unit}`.trimEnd();
const goal = (goal, unit) => (goal ? `${`${goal.limit} ${unit}`.trimEnd()} ${goal.met ? "met" : "missed"}` : "");

const TITLES = ["figure", "measured", "must", "aim", "rival", "beside"];

/** Cells for people: a goal is met or missed, and what is behind a rival is lost. */
function cells({ name, none, unit, value, must, aim, beside, won }) {
  if (none) return [name, "-", "", "", "", none];
  const verdict = won === undefined ? "" : won ? "won" : "lost";
  return [name, shown(value, unit), goal(must, unit), goal(aim, unit), verdict, beside];
}

export function printFigures(figures) {
  table(TITLES, figures.map(cells), 4);
}

/** The same for README.md. */
export function printMarkdown(figures) {
  const line = (row) => `| ${row.join(" | ")} |`;
  console.log([TITLES, TITLES.map(() => "---"), ...figures.map(cells)].map(line).join("\n"));
}

/** Everyone's rates, with the first one of a race as 1 x. */
export function printRace({ name, rows }) {
  const row = (it) => [it.name, COUNT.format(it.median), COUNT.format(it.max), ratio(it, rows[0]).toFixed(2)];
  table([name, "median/s", "max/s", "x"], rows.map(row));
}

export function printSizes(sizes) {
  table(
    ["size in bytes", "minified", "gzip"],
    sizes.filter(({ none }) => !none).map(({ name, raw, gzip }) => [name, COUNT.format(raw), COUNT.format(gzip)]),
  );
  for (const { name, none } of sizes) if (none) console.log(`${name}: ${none}\n`);
}

export function printStart({ empty, rows }) {
  const row = ({ name, median, min }) => [name, median.toFixed(1), min.toFixed(1)];
  table(["start of Node, ms", "median", "best"], [row({ name: "empty script", ...empty })]);
  table(["over the empty script, ms", "median", "best"], rows.map(row));
}
