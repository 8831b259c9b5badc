// Parameters as JSON and as name and value pairs: `{ Urls: [a] }` is `Urls.0=a` in a query and in a form.

import { refused } from "./errors.js";
import type { Params, ParamValue } from "./types.js";

/** Names and values in turn. One list of texts: a thousand small ones take longer to make than to sign. */
export type Pairs = string[];

/** Deeper than any parameter, shallow enough for every stack: an object may contain itself. */
const MAX_DEPTH = 32;

/** A number as text. Beyond 2^53 it may have been rounded before it came here; NaN and infinity are no JSON. */
function digits(name: string, value: number): string {
  if (Number.isSafeInteger(value) || Math.abs(value) < Number.MAX_SAFE_INTEGER) return String(value);
  throw refused(`\`${name}\` is not exact: give it as a bigint or as text`);
}

/** Only `{…}` and what has no prototype: a Date or a Map would change in silence. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const noParam = (name: string) => refused(`\`${name}\` is no JSON value`);
const tooDeep = (name: string) => refused(`\`${name}\` nests too deep`);

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
  else if (depth > MAX_DEPTH) throw tooDeep(name);
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

/**
 * Parameters as pairs, by the order of their names: but for rare names, which the signer sees, the order that is
 * signed. Already flat names stay as they are.
 */
export function toPairs(params: Params): Pairs {
  const pairs: Pairs = [];
  for (const name of Object.keys(params).sort()) push(pairs, name, params[name], 0);
  return pairs;
}

/**
 * Pairs by the bytes of their names, two by two. JavaScript sorts by UTF-16, which is another order where a name has a
 * character beyond U+FFFF: no name of an API has one. NUL is what the signer ends texts with.
 */
export function sorted(pairs: Pairs): [name: string, value: string][] {
  const list = pairs.flatMap((name, at): [string, string][] => (at % 2 ? [] : [[name, pairs[at + 1] as string]]));
  list.sort(([a], [b]) => (a < b ? -1 : 1));
  list.forEach(([name, value], at) => {
    if (name === list[at + 1]?.[0]) throw refused(`the parameter ${name} is there twice`, "NotSigned");
    if (/[\0\ud800-\udfff]/.test(name) || value.includes("\0")) {
      throw refused(`the parameter ${name} has a character that no API takes`, "NotSigned");
    }
  });
  return list;
}

/** Percent-encodes by RFC 3986: only letters, digits and `-._~` stand for themselves. */
export function encode(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      /[!'()*]/g,
      (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw refused(`${JSON.stringify(text)} is no Unicode text`);
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

/** Builds nested parameters from flat names. A node whose names are all numbers is a list; gaps close. */
export function nest(params: Params): Params {
  type Node = Record<string, ParamValue>;
  // The nodes that are made here; a value may be an object, too. No prototype: `__proto__` is a name like others.
  const nodes = new Set<unknown>();
  const made = (): Node => {
    const node = Object.create(null);
    nodes.add(node);
    return node;
  };
  const root = made();
  for (const [name, value] of Object.entries(params)) {
    const parts = name.split(".");
    const last = parts.pop() as string;
    let node = root;
    for (const part of parts) {
      node[part] ??= made() as Params;
      if (!nodes.has(node[part]) || parts.length >= MAX_DEPTH) node = { [last]: 1 };
      else node = node[part] as Node;
    }
    if (last in node) throw refused(`\`${name}\` contradicts another name`);
    node[last] = value;
  }
  // Names that are numbers come first and in their order, as JavaScript keeps them.
  const listed = (node: Node): ParamValue => {
    const names = Object.keys(node);
    for (const name of names) if (nodes.has(node[name])) node[name] = listed(node[name] as Node);
    return node !== root && names.every((name) => /^\d+$/.test(name)) ? names.map((name) => node[name]) : node;
  };
  return listed(root) as Params;
}

/** What `JSON.stringify` would change in silence is refused; whether there is a bigint, which it cannot write. */
function inspect(name: string, value: ParamValue, depth: number): boolean {
  if (typeof value === "string" || typeof value === "boolean" || value == null) return false;
  if (typeof value === "number") return digits(name, value) === "";
  if (typeof value === "bigint") return true;
  if (depth > MAX_DEPTH) throw tooDeep(name);
  if (typeof value !== "object" || !(Array.isArray(value) || isPlain(value))) throw noParam(name);
  let found = false;
  const look = (field: string, item: ParamValue) => {
    if (typeof item !== "string" && inspect(field, item, depth + 1)) found = true;
  };
  if (Array.isArray(value)) for (const item of value) look(name, item);
  else for (const field in value) look(field, (value as Params)[field]);
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
