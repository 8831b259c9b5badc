// What the suite asserts with: no runtime's own module is in all of them.

const shown = (value) => (typeof value === "string" ? value : plain(value));

/** A value as text, with the fields of an object in one order. */
function plain(value) {
  return JSON.stringify(value, (_, part) => {
    if (typeof part === "bigint") return `${part}n`;
    if (part === null || typeof part !== "object" || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export function ok(value, message) {
  if (!value) throw new Error(message);
}

export function equal(actual, expected, message) {
  ok(Object.is(actual, expected), `${message}\n  got      ${shown(actual)}\n  expected ${shown(expected)}`);
}

/** The same fields and values, whatever their order. */
export function same(actual, expected, message) {
  equal(plain(actual), plain(expected), message);
}

/** The error that a function throws or that its promise rejects with. */
export async function failure(act, message) {
  let result;
  try {
    result = await act();
  } catch (error) {
    return error;
  }
  throw new Error(`${message} was not refused\n  got      ${shown(result)}`);
}
