// A long list, sent in as many calls as its limits ask for.

import { EdgesealError, refused } from "../errors.js";
import { type ActionFacts, find } from "../generated/actions.js";
import { parse, plain } from "./json.js";
import type { CallOptions } from "./options.js";
import type { Pacer } from "./pace.js";
import { cut, judge, type ListKind, type Normalise, wire } from "./plan.js";
import { type Again, isLeft, type Progress, type Report, type ReportCall, tally } from "./report.js";
import type { Sender } from "./send.js";
import { aborted } from "./within.js";

export interface ManyOptions<Reply = unknown> extends Omit<CallOptions, "repeatable">, Again {
  /** Hears of the run before its first call and after each. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops before the next call; a call that was sent comes to its end. */
  signal?: AbortSignal | undefined;
  /** The report of an earlier run: what it left is sent. */
  resume?: Report<Reply> | undefined;
  /** Calls at a time; 1 by default. */
  concurrency?: number | undefined;
  /** Entries a call, where the account has another limit than the documents say. */
  batch?: number | undefined;
  /** The name of the list, where the documents name no limit for it. */
  list?: string | undefined;
}

type Params = Record<string, unknown>;

/** After these the next call would only fail, too, or would not be known to have arrived. */
const FINAL = ["credentials", "clock", "retired", "limit", "transport", "request"];

export async function callAll(
  action: string,
  params: Params,
  options: ManyOptions,
  { send, sendsForm }: Sender,
  pacer: Pacer,
  normalise: Normalise | undefined,
): Promise<Report> {
  const { onProgress, signal, resume, concurrency = 1, batch, list, resendUnknown, resendFailed, ...rest } = options;
  const facts: Partial<ActionFacts> = find(action, options.api) ?? {};
  const api = options.api ?? facts.api ?? "tencent-v3";
  const [name, most] = list ? [list, batch ?? 100] : (facts.list ?? []);
  if (!name || !most) throw refused(`${action} is not known to take a long list: name it in the option list`);
  const { [name]: given, ...beside } = params;
  const others = plain(beside) as Params;
  if (resume && JSON.stringify([resume.api, resume.action, resume.params]) !== JSON.stringify([api, action, others])) {
    throw refused(`resume is a report of another action or of other parameters than ${action} has now`);
  }
  const entries = given === undefined ? resume?.items.map((item) => item.given ?? item.item) : listed(given);
  if (!Array.isArray(entries)) throw refused(`${name} must be a list`);

  const { items, hosts } = judge(entries, facts.kind, normalise);
  const calls: ReportCall[] = [...(resume?.calls ?? [])];
  const earlier = new Map(resume?.items.filter((item) => item.call !== undefined).map((item) => [item.item, item]));
  const places = items.flatMap((item, place) => {
    if (item.state !== "unsent") return [];
    const before = earlier.get(item.item);
    // It stays what it was until it is sent again.
    if (before) items[place] = { ...item, state: before.state, call: before.call! };
    return before && !isLeft(before, calls, { resendUnknown, resendFailed }) ? [] : [place];
  });

  const form = sendsForm(api, rest);
  // What else a request carries: parameters, signature, session token.
  const room = (form ? 1 << 20 : 10 << 20) - 16_384 - 3 * JSON.stringify(others).length;
  const queue = cut(places, items, hosts, { batch: batch ?? most, bytes: room, form, name });
  const report: Report = { action, api, params: others, tally: tally(items), items, calls };

  let ended = 0;
  const progress = () => {
    report.tally = tally(items);
    const { done, failed, unknown, unsent } = report.tally;
    onProgress?.({ done, failed: failed + unknown, total: done + failed + unknown + unsent, calls: ended });
  };
  progress();

  const hooks = { stop: signal, turn: () => pacer(`${api} ${action}`, facts.rate, signal) };
  const worker = async () => {
    while (queue.length && !signal?.aborted && !report.stopped) {
      const places = queue[0]!;
      queue.shift();
      const value = places.map((place) => wire(items[place]!, facts.kind as ListKind));
      const settle = (state: ReportCall["state"], facts: Partial<ReportCall>) => {
        for (const place of places) items[place] = { ...items[place]!, state, call: calls.length };
        calls.push({ items: places, state, ...facts });
        ended += 1;
      };
      try {
        settle("done", { reply: plain(await send(action, { ...beside, [name]: value }, rest, hooks)) });
      } catch (error) {
        if (!(error instanceof EdgesealError)) throw error;
        // Stopped while it waited for its turn: nothing of it was sent.
        if (error.kind === "aborted") {
          queue.unshift(places);
          return;
        }
        settle(error.maybeDone ? "unknown" : "failed", { error: error.toJSON() });
        if (FINAL.includes(error.kind)) report.stopped ??= error.toJSON();
      }
      progress();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, queue.length) }, worker));
  } finally {
    // Where a callback throws, the other workers must not go on by themselves.
    if (queue.length) report.stopped ??= aborted(signal).toJSON();
  }
  return report;
}

/** Polyv's list may be the JSON text that it travels as. */
const listed = (given: unknown): unknown => (typeof given === "string" ? parse(given) : given);
