// What went wrong, as one error: with what the code says to do, and without anything of a secret.

import type { Judgement } from "../codes.js";
import { EdgesealError, type ErrorFacts } from "../errors.js";
import type { Api } from "../types.js";

/** Takes secrets out of texts that others wrote: servers, proxies, runtimes. */
export type Mask = (text: string) => string;

export function createMask(secrets: Iterable<string | undefined>): Mask {
  // The longest first, so that one inside another leaves no rest.
  const known = [...secrets].filter((secret): secret is string => !!secret && secret.length > 3);
  const spelled = known.flatMap((secret) => [secret, encodeURIComponent(secret)]).sort((a, b) => b.length - a.length);
  return (text) => spelled.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}

let codes: typeof import("../generated/codes.js") | undefined;

/**
 * Loads the table of codes, where it is not there yet: it is a third of the client, and of use only where something
 * fails. The network that fails a call may fail this, too; then the sort of a failure is all that is told.
 */
export async function learnCodes(): Promise<boolean> {
  if (codes) return false;
  codes = await import("../generated/codes.js").catch(() => undefined);
  return codes !== undefined;
}

const verdict = (api: Api | undefined, code: string, message: string): Judgement =>
  codes?.verdict(api, code, message) ??
  (api
    ? { kind: "internal", advice: "Look the code up in the document of the action.", retry: "no" }
    : {
        kind: "transport",
        advice: "Check the address, the network and any proxy between here and the API.",
        retry: 1000,
      });

/** A refusal of a cloud, or an answer that is none (`api` is undefined then). */
export function refusal(
  api: Api | undefined,
  code: string,
  message: string,
  { looked = code, retryAfter, ...facts }: Partial<ErrorFacts> & { looked?: string },
): EdgesealError {
  const { kind, advice, retry } = verdict(api, looked, message);
  return failure(message, {
    kind,
    code,
    advice,
    maybeDone: kind === "transport",
    ...facts,
    retryAfter: retryAfter ?? (typeof retry === "number" ? retry : undefined),
  });
}

/** No answer at all. Whether the request had left cannot be known: no runtime tells. */
export const silence = (code: "NetworkError" | "Timeout", message: string): EdgesealError =>
  refusal(undefined, code, message, { retryAfter: 1000 });

/** With the code and the request id, as people quote it. */
export const failure = (message: string, facts: ErrorFacts): EdgesealError =>
  new EdgesealError(`${facts.code}: ${message}${facts.requestId ? ` (request ${facts.requestId})` : ""}`, facts);

/** A failed `fetch` in words. Runtimes hide the cause in `cause`, and some name the URL with its signature. */
export function networkMessage(error: unknown, mask: Mask): string {
  const { message = "", cause } = (error ?? {}) as { message?: unknown; cause?: { code?: unknown; message?: unknown } };
  const reason = cause?.code ?? cause?.message;
  const text = `${message || "fetch failed"}${reason ? ` (${reason})` : ""}`;
  return mask(text).replace(/(https?:\/\/[^\s?"'()]*)\?[^\s"')]*/g, "$1?***");
}
