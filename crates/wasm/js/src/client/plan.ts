// A long list becomes calls within the limits: each entry is normalised, counted once, and put beside its domain.

import type { ReportItem } from "./report.js";

/** What the entries of a list are. */
export type ListKind = "url" | "directory" | "exact" | "video" | undefined;

/** Brings a URL into the one spelling, or says why it is none. */
export type Normalise = (
  kind: "url" | "directory" | "exact",
  text: string,
) => { url: string; host: string } | { fault: string };

export interface Limits {
  /** Most entries a call. */
  batch: number;
  /** Most bytes of the list in a call. */
  bytes: number;
  /** Whether each entry is a percent-encoded field of its own. */
  form: boolean;
  /** The name of the list. */
  name: string;
}

/** Every entry with what is known of it before anything is sent; those of one domain have one `host`. */
export function judge(entries: readonly unknown[], kind: ListKind, normalise: Normalise | undefined) {
  const first = new Map<string, number>();
  const hosts: string[] = [];
  const items = entries.map((entry, place): ReportItem => {
    const given = kind === "video" ? videoText(entry) : `${entry}`.trim();
    const normal = kind && kind !== "video" && normalise ? normalise(kind, given) : { url: given, host: "" };
    if ("fault" in normal) return { item: given, state: "refused", reason: normal.fault };
    const item: ReportItem = { item: normal.url, state: "unsent" };
    const shown = typeof entry === "object" ? given : entry;
    if (shown !== item.item) item.given = shown;
    if (!given) return { ...item, state: "refused", reason: "is empty" };
    const earlier = first.get(normal.url);
    if (earlier !== undefined) return { ...item, state: "duplicate", first: earlier };
    first.set(normal.url, place);
    hosts[place] = normal.host;
    return item;
  });
  return { items, hosts };
}

/** A video as the core writes it: `vid,brIndex`. */
function videoText(entry: unknown): string {
  if (typeof entry === "string") return entry.trim();
  const { vid = "", brIndex = 1 } = (entry ?? {}) as { vid?: string; brIndex?: number };
  return vid && `${vid},${brIndex}`;
}

/** What a call sends of an item: a number stays one. */
export function wire({ item, given }: ReportItem, kind: ListKind): unknown {
  if (kind !== "video") return typeof given === "number" ? given : item;
  const [vid, brIndex] = item.split(",");
  return { vid, brIndex: Number(brIndex ?? 1) };
}

/** Cuts the places that are left into calls; entries of a domain stay together, so that a refusal meets few others. */
export function cut(
  places: readonly number[],
  items: ReportItem[],
  hosts: readonly string[],
  limits: Limits,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const host = hosts[place] ?? "";
    const group = groups.get(host);
    if (group) group.push(place);
    else groups.set(host, [place]);
  }
  const calls: number[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const place of [...groups.values()].flat()) {
    const item = items[place]!;
    const cost = costOf(item.item, limits);
    if (cost > limits.bytes) {
      items[place] = { ...item, state: "refused", reason: "is longer than a whole call may be" };
      continue;
    }
    const last = calls.at(-1);
    if (last && last.length < limits.batch && bytes + cost <= limits.bytes) {
      last.push(place);
      bytes += cost;
    } else {
      calls.push([place]);
      bytes = cost;
    }
  }
  return calls;
}

/** Bytes of an entry in a call, at the most. */
function costOf(item: string, { form, name }: Limits): number {
  const text = form ? item : JSON.stringify(item);
  const bytes = new TextEncoder().encode(text).length;
  // `&Urls.999999=`, and three bytes for each that is percent-encoded. A video has 22 more characters, most encoded.
  return form ? bytes * 3 - 2 * (item.match(/[\w.~-]/g)?.length ?? 0) + name.length + 64 : bytes + 1;
}
