// What becomes of a long list: plain JSON, so that a run can be kept and taken up again.

import type { FailureJson } from "../errors.js";
import type { Api } from "../types.js";

/**
 * What became of an item.
 *
 * - `done`: the cloud took it.
 * - `failed`: the cloud refused it, for a reason that stands with its call.
 * - `unknown`: it was sent, and no answer tells what became of it.
 * - `unsent`: the run ended before.
 * - `refused`: it was not sent, for a reason that stands with it.
 * - `duplicate`: it is the same as an earlier one.
 */
export type ItemState = "done" | "failed" | "unknown" | "unsent" | "refused" | "duplicate";

export interface ReportItem {
  /** In the spelling that is sent. */
  item: string;
  /** As it was given, where that is another one. */
  given?: unknown;
  state: ItemState;
  /** The place of its last call in `calls`. */
  call?: number;
  /** The place of the earlier item that it repeats. */
  first?: number;
  /** Why it was refused. */
  reason?: string;
}

export interface ReportCall<Reply = unknown> {
  /** The places of its items. */
  items: number[];
  state: "done" | "failed" | "unknown";
  /** What the cloud answered, as plain JSON: a whole number beyond 2^53 is text. */
  reply?: Reply;
  error?: FailureJson;
}

export interface Report<Reply = unknown> {
  action: string;
  api: Api;
  /** The parameters beside the list. */
  params: Record<string, unknown>;
  /** How many items are in which state. */
  tally: Record<ItemState, number>;
  /** Every item in the order given. */
  items: ReportItem[];
  /** The calls that were made, those of the runs before first. */
  calls: ReportCall<Reply>[];
  /** Why the run ended early, if it did. */
  stopped?: FailureJson;
}

/** How far a run is. */
export interface Progress {
  done: number;
  /** Refused by the cloud, or sent without an answer. */
  failed: number;
  /** All that is to be sent, and what earlier runs did. */
  total: number;
  /** Calls that came to their end in this run. */
  calls: number;
}

/** What may be sent again when a run is taken up. */
export interface Again {
  /** Also what was sent without an answer, and so perhaps twice. */
  resendUnknown?: boolean | undefined;
  /** Also what the cloud refused for what it is. */
  resendFailed?: boolean | undefined;
}

/** Refusals that the same item meets again. */
const LASTING = ["request", "parameter", "not_found", "retired"];

/** Whether an item of an earlier run is left to be sent. */
export function isLeft(item: ReportItem, calls: readonly ReportCall[], again: Again): boolean {
  if (item.state === "unknown") return !!again.resendUnknown;
  if (item.state === "failed") {
    return !!again.resendFailed || !LASTING.includes(calls[item.call ?? -1]?.error?.kind ?? "");
  }
  return item.state === "unsent";
}

export function tally(items: readonly ReportItem[]): Record<ItemState, number> {
  const counts = { done: 0, failed: 0, unknown: 0, unsent: 0, refused: 0, duplicate: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}
