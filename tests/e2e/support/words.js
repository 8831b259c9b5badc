// The console's own texts, so that a test finds what a person reads and no text is written twice.

import { readFileSync } from "node:fs";

const read = (language) => JSON.parse(readFileSync(new URL(`../../../web/i18n/${language}.json`, import.meta.url)));
const TABLES = { en: read("en"), "zh-CN": read("zh-CN") };

/** `{name}` and `{name|one|many}`, as `web/src/i18n.rs` reads them. */
const PLACE = /\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g;

function fill(text, values) {
  return text.replace(PLACE, (_, name, one, many) => {
    const value = String(values[name] ?? "");
    if (one === undefined) return value;
    return value === "1" ? one : many;
  });
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The texts of a language: `t(key)` as it stands, `t(key, values)` with its places filled, and `t.like(key, values)`
 * as a pattern in which the places that have no value fit anything.
 */
export function wordsOf(language) {
  const text = (key) => {
    const found = TABLES[language]?.[key];
    if (found === undefined) throw new Error(`no text ${key} in ${language}`);
    return found;
  };
  const t = (key, values) => (values ? fill(text(key), values) : text(key));
  t.like = (key, values = {}) => {
    let pattern = "";
    let end = 0;
    for (const place of text(key).matchAll(PLACE)) {
      pattern += escaped(text(key).slice(end, place.index));
      pattern += place[1] in values ? escaped(fill(place[0], values)) : ".+";
      end = place.index + place[0].length;
    }
    return new RegExp(`^${pattern}${escaped(text(key).slice(end))}$`);
  };
  t.language = language;
  t.other = () => wordsOf(language === "en" ? "zh-CN" : "en");
  return t;
}

/** A whole number as the console writes it: `10,000` in both languages. */
export const grouped = (count) => count.toLocaleString("en");
