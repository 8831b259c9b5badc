// Replies: the envelope of each API, read as leniently as the core reads it.

import type { EdgesealError, ErrorKind } from "../errors.js";
import type { Api } from "../types.js";
import { failure, type Mask, refusal } from "./failure.js";
import { parse } from "./json.js";

/** An answer before it is opened. */
export interface Answer {
  api: Api;
  action: string;
  status: number;
  body: string;
  /** From its Retry-After header, in milliseconds. */
  retryAfter: number | undefined;
}

type Fields = Record<string, unknown>;

/** The payload, or the error. */
export function open(answer: Answer, mask: Mask): unknown {
  const { api, action, status, retryAfter } = answer;
  const text = answer.body.replace(/^\uFEFF/, "");
  let body: Fields | undefined;
  try {
    body = fields(parse(text));
  } catch {}

  if (api === "tencent-v3") {
    const reply = fields(body?.Response);
    if (reply) {
      const requestId = string(reply.RequestId);
      const error = fields(reply.Error);
      if (!error) return reply;
      const message = mask(string(error.Message) ?? "");
      throw refusal(api, string(error.Code) ?? "InternalError", message, { requestId, status, retryAfter });
    }
  } else if (/^-?\d+$/.test(`${body?.code ?? ""}`)) {
    const { code, codeDesc = "", message, data } = body!;
    const words = mask(`${message ?? ""}`);
    if (api === "polyv-vod") {
      if (Number(code) === 200 && body!.status !== "error") return data ?? {};
      throw refusal(api, `${code}`, words, { status, retryAfter });
    }
    if (Number(code) === 0) return unpacked(action, data);
    // The module's own number, wherever it stands, is the code that people look up.
    const number = /^\s*\(\s*(-?\d+)\s*\)/.exec(words)?.[1] ?? /^-?\d+$/.exec(`${codeDesc}`)?.[0];
    const looked = `${code} ${codeDesc}`.trimEnd();
    throw refusal(api, number ?? looked, words, { looked, status, retryAfter });
  }
  throw gatewayError(answer, fields(body?.error), mask) ?? noEnvelope(answer, text, mask);
}

/** An action without data answers `[]`, `null` or nothing; two answer rows, or one row by itself. */
function unpacked(action: string, data: unknown): unknown {
  const isEmpty = data === null || data === undefined || (Array.isArray(data) && !data.length);
  if (!/CdnOversea/.test(action)) return isEmpty ? {} : data;
  return isEmpty ? [] : Array.isArray(data) ? data : Object.keys(data as object).length ? [data] : [];
}

const KINDS: Record<number, ErrorKind> = {
  400: "parameter",
  401: "credentials",
  403: "permission",
  404: "not_found",
  405: "parameter",
  409: "state",
  413: "limit",
  429: "limit",
};

/** A refusal of the gateway, which names what to do in its message. */
function gatewayError(
  { status, retryAfter }: Answer,
  error: Fields | undefined,
  mask: Mask,
): EdgesealError | undefined {
  const code = string(error?.code);
  if (!code || status < 400) return undefined;
  const kind = KINDS[status] ?? "transport";
  return failure(mask(`${error?.message ?? ""}`), {
    kind,
    code,
    advice: string(error?.advice),
    requestId: string(error?.requestId),
    status,
    // It was reached, so the cloud may have been.
    maybeDone: kind === "transport",
    retryAfter: retryAfter ?? (kind === "transport" || status === 429 ? 1000 : undefined),
  });
}

/** A proxy's error page, a captive portal, a cut answer. */
function noEnvelope({ status, retryAfter }: Answer, text: string, mask: Mask): EdgesealError {
  const words = mask(text.slice(0, 2_000)).replace(/\s+/g, " ").trim().slice(0, 120);
  const found = words ? JSON.stringify(words) : "an empty body";
  return refusal(undefined, `HTTP ${status}`, `the answer is not one of this API: ${found}`, { status, retryAfter });
}

const fields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null ? (value as Fields) : undefined;

const string = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
