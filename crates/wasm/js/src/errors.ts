// One error for all that can go wrong.

/** The sort of a failure: what decides what to do. `request` was refused here, before anything was sent. */
export type ErrorKind =
  | "request"
  | "credentials"
  | "clock"
  | "permission"
  | "parameter"
  | "not_found"
  | "state"
  | "limit"
  | "retired"
  | "internal"
  | "transport"
  | "aborted";

/** What is known of a failure besides its message. */
export interface ErrorFacts {
  kind: ErrorKind;
  /**
   * The cloud's or the gateway's own code; `HTTP 502` for an answer that is none of theirs, `NetworkError` and `Timeout`
   * for no answer, `InvalidRequest` and `NotSigned` for what was refused here, `NoCredentials`, `Aborted`.
   */
  code: string;
  /** What to do next, in one sentence. */
  advice?: string | undefined;
  /** The cloud's request id: its support asks for it. */
  requestId?: string | undefined;
  /** The HTTP status, where there was an answer. */
  status?: number | undefined;
  /** After how many milliseconds the same call may succeed; left out where it will not. */
  retryAfter?: number | undefined;
  /** Whether the cloud may have carried the call out all the same: it was sent, and no answer tells. */
  maybeDone?: boolean | undefined;
  cause?: unknown;
}

/** A call that was refused or failed. The message is for people and has nothing of a secret in it. */
export class EdgesealError extends Error {
  override readonly name = "EdgesealError";
  declare readonly kind: ErrorKind;
  declare readonly code: string;
  declare readonly advice: string;
  declare readonly requestId: string | undefined;
  declare readonly status: number | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly maybeDone: boolean;

  constructor(message: string, { advice = "", maybeDone = false, cause, ...facts }: ErrorFacts) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, facts, { advice, maybeDone });
  }

  /** What is known, as plain JSON: for logs, and for reports that are kept. */
  toJSON(): FailureJson {
    return { ...this, message: this.message };
  }
}

/** An `EdgesealError` without its stack and its cause. */
export type FailureJson = Pick<
  EdgesealError,
  "message" | "kind" | "code" | "advice" | "requestId" | "status" | "retryAfter" | "maybeDone"
>;

/** A request that has not the form that the types describe, or cannot be signed as it is. */
export const refused = (message: string, code: "InvalidRequest" | "NotSigned" = "InvalidRequest"): EdgesealError =>
  new EdgesealError(message, { kind: "request", code });
