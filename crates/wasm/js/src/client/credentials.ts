// Credentials as a value, or from somewhere that renews them: fetched once for all callers, and again before they expire.

import { EdgesealError, refused } from "../errors.js";
import type { Credentials } from "../types.js";
import { check, within } from "./within.js";

/** Credentials, and when they end: Unix time in seconds or milliseconds, or a date. */
export type ExpiringCredentials = Credentials & { expires?: number | Date | undefined };

/** Fetches credentials. The signal aborts when no caller waits for them any more. */
export type CredentialsProvider = (context: { signal: AbortSignal }) => Promise<ExpiringCredentials>;

export interface Keys {
  get(signal: AbortSignal | undefined): Promise<Credentials>;
  /** Forgets credentials that the cloud refused. Tells whether other ones can be had. */
  drop(used: Credentials): boolean;
}

/** They are renewed so long before their end: a request must arrive in time. Less where they live less than 25 minutes. */
const MARGIN = 300_000;

interface Flight {
  keys?: Promise<Credentials>;
  control: AbortController;
  waiting: number;
}

export function createKeys(source: Credentials | CredentialsProvider, now: () => number): Keys {
  if (typeof source !== "function") {
    const keys = checked({ ...source });
    return { get: async () => keys, drop: () => false };
  }
  let held: { keys: Credentials; until: number } | undefined;
  let flight: Flight | undefined;

  const land = async (mine: Flight): Promise<Credentials> => {
    try {
      const keys = checked(await fetched(() => source({ signal: mine.control.signal })));
      const { expires = Number.POSITIVE_INFINITY } = keys;
      const end = +expires * (+expires < 1e11 ? 1000 : 1);
      if (flight === mine) held = { keys, until: end - Math.min(MARGIN, (end - now()) / 5) };
      return keys;
    } finally {
      // A failure is not kept: the next call asks again.
      if (flight === mine) flight = undefined;
    }
  };

  return {
    async get(signal) {
      if (held && now() < held.until) return held.keys;
      check(signal);
      flight ??= { control: new AbortController(), waiting: 0 };
      const mine = flight;
      mine.waiting += 1;
      try {
        mine.keys ??= land(mine);
        const { keys } = mine;
        return await within(() => keys, signal, false);
      } finally {
        mine.waiting -= 1;
        if (!mine.waiting && flight === mine) {
          flight = undefined;
          mine.control.abort();
        }
      }
    },
    drop(used) {
      if (held?.keys === used) held = undefined;
      return true;
    },
  };
}

/** What the caller's own function fetches. */
export async function fetched<T>(fetch: () => T | Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (cause) {
    if (cause instanceof EdgesealError) throw cause;
    // Its text is not ours, and may have anything in it.
    throw new EdgesealError("the credentials could not be fetched", {
      kind: "credentials",
      code: "NoCredentials",
      cause,
    });
  }
}

function checked(keys: ExpiringCredentials): ExpiringCredentials {
  if (!keys?.secretId || !keys.secretKey) throw refused("credentials need secretId and secretKey");
  return keys;
}
