// JSON whose whole numbers stay exact: beyond 2^53 they are bigints.

// A string or a number, and the colon after it where it is a key.
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*)(\s*:)?/g;

/** As `JSON.parse`, but a whole number that a double cannot hold is a bigint. */
export function parse(text: string): unknown {
  // It refuses what is no JSON, so that the pattern may trust the rest.
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  let found = false;
  // For a moment each string begins with `s`, and each of these numbers is a string that begins with `n`.
  const marked = text.replace(TOKEN, (whole, token: string, isKey?: string) => {
    if (isKey) return whole;
    if (token[0] === '"') return `"s${token.slice(1)}`;
    if (!/^-?\d{16,}$/.test(token) || Number.isSafeInteger(+token)) return token;
    found = true;
    return `"n${token}"`;
  });
  if (!found) return value;
  return JSON.parse(marked, (_key, item: unknown) => {
    if (typeof item !== "string") return item;
    return item[0] === "n" ? BigInt(item.slice(1)) : item.slice(1);
  });
}

/** A value as plain JSON holds it: bigints become text. */
export const plain = (value: unknown): unknown =>
  value === undefined
    ? value
    : JSON.parse(JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? `${item}` : item)));
