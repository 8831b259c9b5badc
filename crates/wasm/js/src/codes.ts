// What a code says and what to do: the rules of the core, over the packed texts of generated/codes.ts. They are unpacked
// on the first error, so that a page without one pays nothing.

import type { ErrorKind } from "./errors.js";
import type { Api } from "./types.js";

/** What is known of a failure by its code. */
export interface Judgement {
  kind: ErrorKind;
  /** What to do next, in one sentence. */
  advice: string;
  /** After how many milliseconds the same call may succeed, or once the clock is set by the cloud's. */
  retry: "no" | number | "clock";
}

type Book = Map<string, Judgement>;
type Name = Api | "http" | "kinds";

let books: Record<Name, Book> | undefined;

/** The judgement on a code, as the core makes it. */
export function judge(packed: Record<Name, string>, api: Api | undefined, code: string, message: string): Judgement {
  books ??= unpack(packed);
  const { kinds } = books;
  const book = books[api ?? "http"];
  // What is known of the kind alone, with the letter of the generated texts.
  const general = (letter: string, retry: Judgement["retry"] = "no"): Judgement => ({ ...kinds.get(letter)!, retry });
  const failed = general("i", 1000);

  if (api === "tencent-v3") {
    const [, family, name] = /^([^.]*)\.?([^]*)/.exec(code.replace(/^InternalServerError(?![^.])/, "InternalError"))!;
    return book.get(`${family}.${name}`) ?? book.get(`${family}.`) ?? failed;
  }
  if (api === "tencent-v2") {
    // The module's own number says more than that of the envelope, and the message has it before `codeDesc` does.
    const [, envelope = code, codeDesc = ""] = /^(\S*) ([^]*)/.exec(code) ?? [];
    const module = whole(/^\s*\(\s*(\S*?)\s*\)/.exec(message)?.[1]) ?? whole(codeDesc);
    const outer = book.get(`${whole(envelope)}`) ?? failed;
    if (!module) return outer;
    return book.get(module) ?? { ...outer, advice: [...kinds.values()].find((kind) => kind.kind === outer.kind)!.advice };
  }
  if (api === "polyv-vod") {
    const words = message.replace(/[A-Z]+/g, (text) => text.toLowerCase()).split(/[^\p{Alphabetic}\p{N}]+/u);
    for (const [beginnings, judgement] of book) {
      if (beginnings.split("+").every((beginning) => words.some((word) => word.startsWith(beginning)))) return judgement;
    }
    return is4xx(code) ? general("p") : failed;
  }
  const status = code.replace("HTTP ", "");
  return book.get(status) ?? (is4xx(status) ? general("t") : general("t", 1000));
}

/** A whole number in its shortest spelling; nothing for other text. */
const whole = (text = ""): string | undefined =>
  /^[+-]?\d+$/.test(text) && Number.isSafeInteger(+text) ? `${+text}` : undefined;

const is4xx = (code: string): boolean => +code >= 400 && +code < 500;

/** Reads the lines `codes verdict=advice`; crates/catalogue/src/codes.rs says what they mean. */
function unpack(packed: Record<Name, string>): Record<Name, Book> {
  const kinds: Book = new Map();
  const unpacked: Partial<Record<Name, Book>> = { kinds };
  for (const [name, text] of Object.entries(packed) as [Name, string][]) {
    const book: Book = (unpacked[name] ??= new Map());
    let family = "";
    let last = "";
    for (const [, codes, own = last, short] of text.matchAll(/(\S+)(?: (\S+))?=(.+)/g) as Iterable<string[]>) {
      const advice = `${short![0]!.toUpperCase()}${short!.slice(1)}.`;
      if (name === "kinds") {
        book.set(codes!, { kind: own as ErrorKind, advice, retry: "no" });
        continue;
      }
      const rest = own.slice(1);
      const judgement: Judgement = {
        kind: kinds.get(own[0]!)!.kind,
        advice,
        retry: rest === "@" ? "clock" : rest ? +rest * 1000 : "no",
      };
      for (const code of codes!.split(",")) {
        if (code[0] === ".") {
          book.set(family + code, judgement);
        } else {
          // A family is also the fallback of its codes.
          book.set(name === "tencent-v3" ? `${(family = code)}.` : code, judgement);
          last = own;
        }
      }
    }
  }
  return unpacked as Record<Name, Book>;
}
