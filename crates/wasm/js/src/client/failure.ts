// What went wrong, as one error: with what the code says to do, and without anything of a secret.

import { EdgesealError, type ErrorFacts } from "../errors.js";
import { verdict } from "../generated/codes.js";
import type { Api } from "../types.js";

/** Takes secrets out of texts that others wrote: servers, proxies, runtimes. */
export type Mask = (text: string) => string;

export function createMask(secrets: Iterable<string | undefined>): Mask {
  // The longest first, so that one inside another leaves no rest.
  const known = [...secrets].filter((secret): secret is string => !!secret && secret.length > 3);
  const spelled = known.flatMap((secret) => [secret, encodeURIComponent(secret)]).sort((a, b) => b.length - a.length);
  return (text) => spelled.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}

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
