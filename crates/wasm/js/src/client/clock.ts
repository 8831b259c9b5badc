// The time that requests are signed with: this machine's, set right by the cloud's where a signature was refused for it.

import type { Api } from "../types.js";

/** Where the time comes from, and what is done when it is wrong. */
export interface ClockOptions {
  /** Unix time in milliseconds; `Date.now` by default. */
  now?: (() => number) | undefined;
  /** Waits so many milliseconds, and rejects when the signal aborts. */
  sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** Whether the time is taken from the cloud when it refuses a signature for its age. `true` by default. */
  correct?: boolean | undefined;
}

/** What one exchange tells of the cloud's time. The times are in milliseconds. */
export interface Trip {
  /** This machine's own time, uncorrected, before and after. */
  sent: number;
  received: number;
  /** The time that was signed. */
  stamp: number;
  date: string | null;
  age: string | null;
}

export interface Clock {
  /** The corrected time. */
  now(): number;
  /** This machine's own time. */
  raw(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Learns from a refused signature. Tells whether a new one may pass. */
  learn(api: Api, trip: Trip, message: string): boolean;
}

/** An answer that was longer under way says too little about the time between. */
const LONGEST_TRIP = 15_000;

export function createClock({ now = Date.now, sleep = wait, correct = true }: ClockOptions = {}): Clock {
  let offset = 0;
  return {
    now: () => now() + offset,
    raw: now,
    sleep,
    learn(api, { sent, received, stamp, date, age }, message) {
      if (!correct) return false;
      // The text of API 3.0 has the time, too: a browser sees no `Date` that the way there does not expose.
      const told = /server time\D{0,3}(\d{10})/.exec(message)?.[1];
      const isFresh = age === null && received - sent <= LONGEST_TRIP;
      const server = told ? +told * 1000 : isFresh ? Date.parse(date ?? "") : Number.NaN;
      if (Number.isNaN(server)) return false;
      // The refused stamp was really off, and by about as much as the API allows. Where it was not, the nonce had come
      // twice or the request had waited somewhere: a new signature helps, another clock would not.
      const enough = api === "polyv-vod" ? 120_000 : 240_000;
      if (Math.abs(server - stamp) > enough) offset = server - (sent + received) / 2;
      return true;
    },
  };
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
