// Races: contestants do the same work in turns, in one process, and each must come to the same result.

import { isDeepStrictEqual } from "node:util";

export const USUAL = { rounds: 7, seconds: 0.3 };
export const QUICK = { rounds: 3, seconds: 0.1 };

/**
 * A contestant turns a call into text with `run`, or into a promise of text where `waits` is set. `check` stands in for
 * `run` where a result depends on the clock, and `other` marks one of another family, whose signature differs.
 */
export async function race({ name, calls, contestants, meaning = (text) => text }, { rounds, seconds }) {
  await compare(name, calls, contestants, meaning);
  const rates = new Map(contestants.map((contestant) => [contestant, []]));
  for (const contestant of contestants) await turn(contestant, calls, seconds);
  for (let round = 0; round < rounds; round++) {
    // Nobody always follows the same one: what one leaves on the heap is cleared in the turn of the next.
    const order = round % 2 ? contestants.toReversed() : contestants;
    const first = round % order.length;
    for (const contestant of [...order.slice(first), ...order.slice(0, first)]) {
      rates.get(contestant).push(await turn(contestant, calls, seconds));
    }
  }
  return {
    name,
    rows: contestants.map((contestant) => {
      const perRound = rates.get(contestant);
      return { name: contestant.name, median: median(perRound), max: Math.max(...perRound), perRound };
    }),
  };
}

/** How many times as fast one is as another: the median of the rounds, each of which both ran in the same weather. */
export function ratio(ours, theirs) {
  return median(ours.perRound.map((rate, round) => rate / theirs.perRound[round]));
}

async function compare(name, calls, contestants, meaning) {
  for (const call of calls) {
    let expected;
    for (const contestant of contestants) {
      const text = await (contestant.check ?? contestant.run)(call);
      if (contestant.other) {
        if (!contestant.other.test(text)) throw new Error(`${name}: ${contestant.name} did not sign: ${text}`);
        continue;
      }
      const actual = meaning(text);
      expected ??= actual;
      if (!isDeepStrictEqual(actual, expected)) {
        throw new Error(`${name}: ${contestant.name} signs otherwise\n  ${expected}\n  ${actual}`);
      }
    }
  }
}

let consumed = 0;

/** Reads the end of a result, for which the engine has to put the whole text together. */
function consume(text) {
  consumed = (consumed + text.length + text.charCodeAt(text.length - 1)) | 0;
}

/** A number that depends on every result. */
export const sumOfResults = () => consumed;

/** Calls a second, from whole passes over the calls until the time is up. */
async function turn({ run, waits }, calls, seconds) {
  const milliseconds = seconds * 1000;
  let passes = 0;
  let elapsed;
  const start = performance.now();
  do {
    if (waits) for (const call of calls) consume(await run(call));
    else for (const call of calls) consume(run(call));
    passes++;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return (passes * calls.length * 1000) / elapsed;
}

/** The middle one of the numbers, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
