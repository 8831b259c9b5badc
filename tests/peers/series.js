// Series of figures, and what ties one of them to another.

import assert from "node:assert/strict";
import { assertRequestId, cloudTime, DAY_SECONDS, SLOT_SECONDS } from "./expectations.js";

const HOUR_SECONDS = 3600;

/** A day whose last logs have arrived too: `YYYY-MM-DD` in UTC+8. */
export const pastDay = ({ now }) => cloudTime(now - 2 * DAY_SECONDS).slice(0, 10);

/** Two whole hours that are long over: all of their figures have arrived. */
export function twoHours(now) {
  const start = (Math.floor(now / HOUR_SECONDS) - 6) * HOUR_SECONDS;
  return { start, end: start + 2 * HOUR_SECONDS - 1 };
}

/** The same as the parameters of API 3.0. */
export function twoHoursV3({ now }) {
  const { start, end } = twoHours(now);
  return { StartTime: cloudTime(start), EndTime: cloudTime(end) };
}

/** The beginnings of the slots of a range, both ends included. */
export function slots({ start, end }, seconds = SLOT_SECONDS) {
  const times = [];
  for (let time = start; time <= end; time += seconds) times.push(cloudTime(time));
  return times;
}

export const total = (values) => values.reduce((sum, value) => sum + value, 0);

/** Equal but for the rounding of the last places. */
export function assertClose(actual, expected, message, tolerance = 1e-9) {
  const off = Math.abs(actual - expected);
  assert.ok(off <= Math.max(Math.abs(expected) * tolerance, 0.01), `${message}: ${actual} is not ${expected}`);
}

/** Point by point. */
export function assertSame(actual, expected, message) {
  assert.equal(actual.length, expected.length, message);
  actual.forEach((value, index) => {
    assertClose(value, expected[index], `${message} at ${index}`);
  });
}

/** The lines of one resource of an answer of API 3.0, by their metric: `{ flux: { values, summary } }`. */
export function linesOf({ Interval, Data, RequestId }, { resource, list = "CdnData", interval = "5min", times }) {
  assertRequestId(RequestId);
  assert.equal(Interval, interval);
  assert.deepEqual(
    Data.map(({ Resource }) => Resource),
    [resource],
  );
  const lines = Data[0][list].map(({ Metric, DetailData, SummarizedData }) => {
    if (times) {
      assert.deepEqual(
        DetailData.map(({ Time }) => Time),
        times,
        Metric,
      );
    }
    return [Metric, { values: DetailData.map(({ Value }) => Value), summary: SummarizedData }];
  });
  return Object.fromEntries(lines);
}

/** The summary is that of the values: `sum`, `max`, or an average that lies between them. */
export function assertSummary({ values, summary }, name) {
  assert.equal(summary.Name, name);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (name === "sum") assertClose(summary.Value, total(values), "the sum");
  if (name === "max") assertClose(summary.Value, most, "the highest");
  if (name === "avg") assert.ok(summary.Value >= least && summary.Value <= most, `${summary.Value} is an average`);
}

/** Values of a ranking go down; each name is there once. */
export function assertRanked(rows, name = "Name", value = "Value") {
  assert.ok(rows.length > 0, "the ranking has rows");
  const values = rows.map((row) => row[value]);
  assert.deepEqual(
    values,
    values.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(rows.map((row) => row[name])).size, rows.length);
}
