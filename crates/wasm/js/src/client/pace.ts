// Not more calls in a time than the documents allow.

import type { Clock } from "./clock.js";
import { check } from "./within.js";

/** Waits until an action may be called again. */
export type Pacer = (
  action: string,
  rate: readonly [calls: number, seconds: number] | undefined,
  signal: AbortSignal | undefined,
) => Promise<void>;

export function createPacer({ raw, sleep }: Clock): Pacer {
  // When the last calls of an action were allowed to start, as many as its rate allows.
  const starts = new Map<string, number[]>();
  return async (action, rate, signal) => {
    check(signal);
    if (!rate) return;
    const [calls, seconds] = rate;
    const mine = starts.get(action) ?? [];
    starts.set(action, mine);
    // No window of the rate's length ever holds more: a call waits for the one that is a whole rate before it.
    const now = raw();
    const start = mine.length < calls ? now : Math.max(now, mine.shift()! + seconds * 1000);
    mine.push(start);
    if (start > now) await sleep(start - now, signal).catch(() => check(signal));
  };
}
