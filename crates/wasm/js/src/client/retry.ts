// Whether a call is sent again, and after how long.

import type { EdgesealError } from "../errors.js";

/** How a call is repeated. */
export interface RetryOptions {
  /** How often it is sent in all; 4 by default. */
  attempts?: number | undefined;
  /** The longest first wait; it doubles each time. By default what the failure itself asks for, mostly 1,000. */
  baseMs?: number | undefined;
  /** A failure that asks for a longer wait is not repeated; 20,000 by default. */
  maxMs?: number | undefined;
  /** From 0 up to 1; `Math.random` by default. */
  random?: (() => number) | undefined;
}

/** What is known of a failed attempt. */
export interface Attempt {
  /** From 1. */
  number: number;
  /** It changes nothing, or may be done twice. */
  repeatable: boolean;
  /** The server's own Retry-After, in milliseconds. */
  told: number | undefined;
}

/** Milliseconds until the next attempt; nothing where there is none. */
export function delay(error: EdgesealError, attempt: Attempt, options: RetryOptions | false = {}): number | undefined {
  if (!options) return undefined;
  const { attempts = 4, baseMs, maxMs = 20_000, random = Math.random } = options;
  const { kind, retryAfter } = error;
  if (attempt.number >= attempts || retryAfter === undefined || retryAfter > maxMs) return undefined;
  // What changes something is sent again only where it surely did not happen: where it was too much to be looked at.
  if (!attempt.repeatable && kind !== "limit") return undefined;
  // Full jitter spreads those who failed together. What the server asks for is kept, and spread a little.
  if (attempt.told !== undefined) return attempt.told + random() * (baseMs ?? 1000);
  return random() * Math.min(maxMs, (baseMs ?? retryAfter) * 2 ** (attempt.number - 1));
}

/** The Retry-After header: seconds, or a date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? +header * 1000 : Date.parse(header) - now;
  return ms >= 0 ? ms : undefined;
}
