// Replies: the envelope of each API, read as leniently as the core reads it.

import type { EdgesealError, ErrorFacts, ErrorKind } from "../errors.js";
import type { Api } from "../types.js";
import { failure, type Mask, refusal } from "./failure.js";
import { parse } from "./json.js";

/** What the headers say of an answer. */
type Facts = Pick<ErrorFacts, "status" | "retryAfter">;

type Fields = Record<string, unknown>;

/** The payload, or the error. */
export function open(api: Api, action: string, text: string, facts: Facts, mask: Mask): unknown {
  let body: Fields | undefined;
  try {
    body = fields(parse(text));
  } catch {}

  if (api === "tencent-v3") {
    const reply = fields(body?.Response);
    const error = fields(reply?.Error);
    if (reply && !error) return reply;
    if (error) {
      const requestId = string(reply?.RequestId);
      throw refusal(api, string(error.Code) ?? "InternalError", mask(string(error.Message) ?? ""), {
        ...facts,
        requestId,
      });
    }
  } else if (body && /^-?\d+$/.test(`${body.code}`)) {
    const { code, codeDesc = "", data } = body;
    const message = mask(`${body.message ?? ""}`);
    if (api === "polyv-vod") {
      if (Number(code) === 200 && body.status !== "error") return data ?? {};
      throw refusal(api, `${code}`, message, facts);
    }
    if (Number(code) === 0) return unpacked(action, data);
    const looked = `${code} ${codeDesc}`.trim();
    // The module's own number, wherever it stands, is the code that people look up.
    const number = /^\s*\(\s*(-?\d+)\s*\)/.exec(message)?.[1] ?? /^-?\d+$/.exec(`${codeDesc}`)?.[0];
    throw refusal(api, number ?? looked, message, { ...facts, looked });
  }
  throw gatewayError(fields(body?.error), facts, mask) ?? noEnvelope(text, facts, mask);
}

/** An action without data answers `[]`, `null` or nothing; two answer rows, or one row by itself. */
function unpacked(action: string, data: unknown): unknown {
  if (/CdnOversea/.test(action)) return Array.isArray(data) ? data : Object.keys(data ?? {}).length ? [data] : [];
  return Array.isArray(data) && !data.length ? {} : (data ?? {});
}

const KINDS: Record<number, ErrorKind> = {
  400: "parameter",
  401: "credentials",
  403: "permission",
  404: "not_found",
  405: "parameter",
  408: "transport",
  413: "limit",
  429: "limit",
  502: "transport",
  503: "transport",
  504: "transport",
};

/** A refusal of the gateway, whose message says what to do. */
function gatewayError(error: Fields | undefined, facts: Facts, mask: Mask): EdgesealError | undefined {
  const code = string(error?.code);
  const { status = 0, retryAfter } = facts;
  if (!code || status < 400) return undefined;
  return failure(mask(`${error?.message}`), {
    ...facts,
    kind: KINDS[status] ?? "internal",
    code,
    // From here on the cloud may have been reached.
    maybeDone: status > 500,
    retryAfter: retryAfter ?? (status === 408 || status === 429 || status > 500 ? 1000 : undefined),
  });
}

/** A proxy's error page, a captive portal, a cut answer. */
function noEnvelope(text: string, facts: Facts, mask: Mask): EdgesealError {
  const words = mask(text.slice(0, 2_000)).replace(/\s+/g, " ").trim().slice(0, 120);
  const found = words ? JSON.stringify(words) : "an empty body";
  return refusal(undefined, `HTTP ${facts.status}`, `the answer is not one of this API: ${found}`, facts);
}

const fields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null ? (value as Fields) : undefined;

const string = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
