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

/** The letter of a kind with the seconds of a retry; an advice where there is a better one than that of the kind. */
type Entry = readonly [verdict: string, advice?: string];

let book: Map<string, Entry> | undefined;

/** The judgement on a code, as the core makes it. */
export function judge(packed: object, api: Api | undefined, code: string, message: string): Judgement {
  book ??= unpack(packed);
  const rules = { "tencent-v3": ofV3, "tencent-v2": ofV2, "polyv-vod": ofPolyv, http: ofHttp }[api ?? "http"];
  const [verdict, own] = rules(book, code, message);
  const [kind, general] = book.get(`kinds ${verdict[0]}`) as [ErrorKind, string];
  const advice = own ?? general;
  const retry = verdict.slice(1);
  return {
    kind,
    advice: `${advice[0]!.toUpperCase()}${advice.slice(1)}.`,
    retry: retry === "@" ? "clock" : +retry * 1000 || "no",
  };
}

type Rules = (book: Map<string, Entry>, code: string, message: string) => Entry;

/** What the cloud gives no reason for. */
const failed: Entry = ["i1"];

/** An unknown code has the verdict of its family. */
const ofV3: Rules = (book, code) => {
  const known = `tencent-v3 ${code.replace(/^InternalServerError(?![^.])/, "InternalError")}`;
  return book.get(known) ?? book.get(known.split(".")[0]!) ?? failed;
};

/** The module's number says more than that of the envelope, and the message has it before `codeDesc` does. */
const ofV2: Rules = (book, code, message) => {
  const [, envelope = code, codeDesc] = /^(\S*) ([\s\S]*)/.exec(code) ?? [];
  const module = whole(/^\s*\(\s*(\S*?)\s*\)/.exec(message)?.[1]) ?? whole(codeDesc);
  const outer = book.get(`tencent-v2 ${whole(envelope)}`) ?? failed;
  return module ? (book.get(`tencent-v2 ${module}`) ?? [outer[0]]) : outer;
};

/** One code for everything: words decide, and the first row whose words all begin one of the message. */
const ofPolyv: Rules = (book, code, message) => {
  const words = message.replace(/[A-Z]+/g, (text) => text.toLowerCase()).split(/[^\p{Alphabetic}\p{N}]+/u);
  for (const [key, entry] of book) {
    const [api, row] = key.split(" ");
    if (api === "polyv-vod" && row!.split("+").every((begin) => words.some((word) => word.startsWith(begin))))
      return entry;
  }
  return is4xx(code) ? ["p"] : failed;
};

/** No answer of an API: a matter of the way there, unless the status says otherwise. */
const ofHttp: Rules = (book, code) => {
  const status = code.replace("HTTP ", "");
  return book.get(`http ${status}`) ?? [is4xx(status) ? "t" : "t1"];
};

/** A whole number in its shortest spelling; nothing for other text. */
const whole = (text = ""): string | undefined =>
  /^[+-]?\d+$/.test(text) && Number.isSafeInteger(+text) ? `${+text}` : undefined;

const is4xx = (code: string): boolean => /^4\d\d$/.test(code);

/** Reads the lines `codes verdict=advice`; crates/catalogue/src/codes.rs says what they mean. */
function unpack(packed: object): Map<string, Entry> {
  const book = new Map<string, Entry>();
  for (const [api, text] of Object.entries(packed)) {
    let family = "";
    let last = "";
    for (const [, codes, own, advice] of text.matchAll(/([^\s=]+) ?(\S*?)=(.+)/g)) {
      for (const code of codes.split(",")) {
        const verdict = own || last;
        const isMember = code[0] === ".";
        book.set(`${api} ${isMember ? family : ""}${code}`, [verdict, advice]);
        if (!isMember) [family, last] = [code, verdict];
      }
    }
  }
  return book;
}
