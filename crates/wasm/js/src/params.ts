// Parameters as JSON and as name and value pairs: `{ Urls: [a] }` is `Urls.0=a` in a query and in a form.

import { refused } from "./errors.js";
import type { Params, ParamValue } from "./types.js";

/** Names and values in turn. One list of texts: a thousand small ones take longer to make than to sign. */
export type Pairs = string[];

/** Names and values, two by two. */
export function tuples(pairs: Pairs): [name: string, value: string][] {
  return pairs.flatMap((name, at): [string, string][] => (at % 2 ? [] : [[name, pairs[at + 1] as string]]));
}

/** Deeper than any parameter, shallow enough for every stack: an object may contain itself. */
const MAX_DEPTH = 32;

/** A number as text. Beyond 2^53 it may have been rounded before it came here; NaN and infinity are no JSON. */
function digits(name: string, value: number): string {
  if (Number.isSafeInteger(value) || Math.abs(value) < Number.MAX_SAFE_INTEGER) return String(value);
  throw refused(`\`${name}\` is a number that is not exact: give it as a bigint or as text`);
}

/** Only `{…}` and what has no prototype: a Date or a Map would change in silence. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const noParam = (name: string) =>
  refused(`\`${name}\` must be text, a number, a bigint, a flag, a list or a plain object`);

/** The indices of a list in the order of their digits, which is that of the names: 0, 1, 10, 100, 101 … */
const orders = /* @__PURE__ */ new Map<number, readonly string[]>();

function order(length: number): readonly string[] {
  let found = orders.get(length);
  if (found === undefined) {
    found = Array.from({ length }, (_, at) => String(at)).sort();
    if (orders.size > 50) orders.clear();
    orders.set(length, found);
  }
  return found;
}

function push(pairs: Pairs, name: string, value: ParamValue, depth: number): void {
  if (typeof value === "string") pairs.push(name, value);
  else if (value == null) return;
  else if (typeof value === "number") pairs.push(name, digits(name, value));
  else if (typeof value === "boolean" || typeof value === "bigint") pairs.push(name, String(value));
  else if (depth > MAX_DEPTH) throw refused(`\`${name}\` nests too deep or contains itself`);
  else if (Array.isArray(value)) {
    const start = `${name}.`;
    for (const index of order(value.length)) {
      const item: ParamValue = value[index as unknown as number];
      if (typeof item === "string") pairs.push(start + index, item);
      else push(pairs, start + index, item, depth + 1);
    }
  } else if (typeof value === "object" && isPlain(value)) {
    const fields = value as Params;
    for (const field of Object.keys(fields).sort()) push(pairs, `${name}.${field}`, fields[field], depth + 1);
  } else throw noParam(name);
}

/** `Urls.0`, `Urls.1` … as the list that they are, so that a long one needs no sorting. */
function withLists(params: Params): Params {
  if (!hasFlatNames(params)) return params;
  const lists: Record<string, ParamValue> = {};
  let list: ParamValue[] = [];
  let next: string | undefined;
  for (const [name, value] of Object.entries(params)) {
    if (name === next) list.push(value);
    else if (name.endsWith(".0") && !Object.hasOwn(params, name.slice(0, -2))) {
      list = [value];
      lists[name.slice(0, -2)] = list;
    } else {
      lists[name] = value;
      next = undefined;
      continue;
    }
    next = `${name.slice(0, name.lastIndexOf("."))}.${list.length}`;
  }
  return lists;
}

/**
 * The parameters and those that a signer adds, by the order of their names: but for rare names, which the signer sees,
 * the order that is signed. Already flat names stay as they are.
 */
export function toPairs(given: Params | undefined, added: Pairs, reserved: readonly string[]): Pairs {
  const pairs: Pairs = [];
  const params = given === undefined ? {} : withLists(given);
  let next = 0;
  for (const name of Object.keys(params).sort()) {
    if (reserved.includes(name)) {
      throw refused(`the parameter ${name} is added by the signer: leave it out, or set it in its own field`, "NotSigned");
    }
    for (; next < added.length && (added[next] as string) < name; next += 2) {
      pairs.push(added[next] as string, added[next + 1] as string);
    }
    push(pairs, name, params[name], 0);
  }
  for (; next < added.length; next++) pairs.push(added[next] as string);
  return pairs;
}

/** Pairs by the bytes of their names. UTF-16, by which JavaScript sorts, differs from them beyond U+FFFF. */
export function byBytes(pairs: Pairs): Pairs {
  const points = (text: string) => [...text].map((character) => character.codePointAt(0) as number);
  const sorted = tuples(pairs).sort(([a], [b]) => {
    const [one, other] = [points(a), points(b)];
    const at = one.findIndex((point, index) => point !== other[index]);
    return at < 0 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
  });
  return sorted.flat();
}

const ENCODED: Record<string, string> = { "!": "%21", "'": "%27", "(": "%28", ")": "%29", "*": "%2A" };

/** Percent-encodes by RFC 3986: only letters, digits and `-._~` stand for themselves. */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (found) => ENCODED[found] as string);
  } catch {
    throw refused("a parameter has half of a surrogate pair: it is no Unicode text");
  }
}

/** Pairs as a query or a form. */
export const query = (pairs: Pairs): string =>
  pairs.map((text, at) => (at === 0 ? "" : at % 2 ? "=" : "&") + encode(text)).join("");

/** Whether a name is flat, such as `Urls.0`. */
export function hasFlatNames(params: Params): boolean {
  for (const name in params) if (name.includes(".")) return true;
  return false;
}

const contradiction = () => refused("two names in `params` contradict each other, or one nests too deep");

/** Builds nested parameters from flat names. A node whose names are all numbers is a list; gaps close. */
export function nest(params: Params): Params {
  const LEAF = Symbol();
  type Node = Map<string, Node | { [LEAF]: ParamValue }>;
  const root: Node = new Map();
  for (const [name, value] of Object.entries(params)) {
    const parts = name.split(".");
    const last = parts.pop() as string;
    if (parts.length >= MAX_DEPTH) throw contradiction();
    let node = root;
    for (const part of parts) {
      let inner = node.get(part);
      if (inner === undefined) node.set(part, (inner = new Map()));
      if (!(inner instanceof Map)) throw contradiction();
      node = inner;
    }
    if (node.has(last)) throw contradiction();
    node.set(last, { [LEAF]: value });
  }
  const built = (node: Node, isRoot: boolean): ParamValue => {
    const entries = [...node].map(([name, inner]): [string, ParamValue] => [
      name,
      inner instanceof Map ? built(inner, false) : inner[LEAF],
    ]);
    const isList = !isRoot && entries.every(([name]) => /^\d+$/.test(name));
    if (isList) return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value);
    return Object.fromEntries(entries);
  };
  return built(root, true) as Params;
}

/** What `JSON.stringify` would change in silence is refused; whether there is a bigint, which it cannot write. */
function inspect(name: string, value: ParamValue, depth: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return false;
    case "number":
      digits(name, value);
      return false;
    case "bigint":
      return true;
  }
  if (value === null) return false;
  if (depth > MAX_DEPTH) throw refused(`\`${name}\` nests too deep or contains itself`);
  let found = false;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item !== "string" && inspect(name, item, depth + 1)) found = true;
  } else if (typeof value === "object" && isPlain(value)) {
    for (const [field, item] of Object.entries(value)) if (inspect(field, item, depth + 1)) found = true;
  } else throw noParam(name);
  return found;
}

/** JSON as `JSON.stringify` writes it, with bigints as integers. */
export function stringify(params: Params): string {
  return inspect("params", params, 0) ? written(params) : JSON.stringify(params);
}

function written(value: ParamValue): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => (item === undefined ? "null" : written(item))).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${written(item)}`).join()}}`;
}
