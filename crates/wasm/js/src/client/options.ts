// What a client is made of, and what a call may say of itself.

import type { EdgesealError } from "../errors.js";
import type { Api, AsyncSigner, Credentials, SignatureMethod, Signer } from "../types.js";
import type { ClockOptions } from "./clock.js";
import type { CredentialsProvider } from "./credentials.js";
import type { RetryOptions } from "./retry.js";

/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A gateway that holds the key. Its client has a token only. */
export interface GatewayOptions {
  /** The gateway's address, without `/v1/call`. */
  url: string;
  /** The token, or what fetches it. */
  token: string | (() => string | Promise<string>);
}

/** A proxy that wants headers of its own, such as `X-Edgeseal-Token`. */
export interface ProxyOptions {
  template: string;
  headers: Readonly<Record<string, string>>;
}

export interface ClientOptions {
  /**
   * A key, or what fetches one; it is fetched again before it expires and when the cloud no longer takes it.
   *
   * A long key in a web page can be read by whoever can run a script there: give pages temporary keys or a gateway.
   */
  credentials?: Credentials | CredentialsProvider | undefined;
  /** A signer of one's own in place of credentials. */
  signer?: Signer | AsyncSigner | undefined;
  /** In place of both: a gateway that signs. */
  gateway?: GatewayOptions | undefined;
  /** A host such as `cdn.intl.tencentcloudapi.com`, or a base URL such as `http://127.0.0.1:8711`. */
  endpoint?: string | undefined;
  /**
   * The way through a proxy, for browsers: `https://proxy.example/{host}{path}` or `https://proxy.example/{url}`.
   * `{path}` has the query with it. `{url}` is percent-encoded where it stands in the proxy's query.
   */
  proxy?: string | ProxyOptions | undefined;
  /** How Tencent Cloud requests are signed. */
  signature?: SignatureMethod | undefined;
  region?: string | undefined;
  fetch?: Fetch | undefined;
  /** How calls are repeated; `false` for never. */
  retry?: RetryOptions | false | undefined;
  /** Milliseconds for one attempt; 30,000 by default. */
  timeout?: number | undefined;
  clock?: ClockOptions | undefined;
  /** Hears of each repetition before it waits. */
  onRetry?: ((retry: Retry) => void) | undefined;
}

/** A repetition. */
export interface Retry {
  action: string;
  /** The attempt that failed, from 1. */
  attempt: number;
  error: EdgesealError;
  /** Milliseconds until the next one. */
  delay: number;
}

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** As that of the client, for this call. */
  timeout?: number | undefined;
  retry?: RetryOptions | false | undefined;
  /** The API of an action that Edgeseal does not describe; API 3.0 by default. */
  api?: Api | undefined;
  /** Another product of Tencent Cloud, with its version: `cvm`. Its host follows from it. */
  service?: string | undefined;
  version?: string | undefined;
  region?: string | undefined;
  /** Another host or base URL than the client's. */
  host?: string | undefined;
  /** Another path than the API's, percent-encoded. */
  path?: string | undefined;
  method?: "GET" | "POST" | undefined;
  signature?: SignatureMethod | undefined;
  /**
   * Whether the call may be done twice, and so be sent again when no answer came. By default that is what only reads;
   * of actions that Edgeseal does not describe, those whose names begin with Describe, Get, List or Query.
   */
  repeatable?: boolean | undefined;
  /** Has a gateway send parameters that it does not know or thinks wrong. */
  unchecked?: boolean | undefined;
}
