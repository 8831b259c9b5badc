// One call: signed, sent, opened, and sent again where that can help.

import { EdgesealError, refused } from "../errors.js";
import { find } from "../generated/actions.js";
import { stringify } from "../params.js";
import type { Api, AsyncSigner, Credentials, Params, Signer, SignerOptions } from "../types.js";
import { createClock, type Trip } from "./clock.js";
import { createKeys } from "./credentials.js";
import { address, checkAddress, checkTemplate, hostOf, readEndpoint } from "./endpoint.js";
import { open } from "./envelope.js";
import { createMask, type Mask, networkMessage, silence } from "./failure.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { delay, retryAfterMs } from "./retry.js";
import { aborted, within } from "./within.js";

/** What another module asks of a call besides its options. */
export interface Hooks {
  /** Waits for its turn before each attempt. */
  turn?: (() => Promise<void>) | undefined;
  /** Ends the waits between the attempts, but lets what was sent come to its end. */
  stop?: AbortSignal | undefined;
}

/** A request as `fetch` takes it, and what to hide of it. */
interface Prepared {
  url: string;
  init: RequestInit;
  stamp: number;
  mask: Mask;
  keys?: Credentials | undefined;
}

interface Job {
  api: Api;
  action: string;
  params: Params;
  options: CallOptions;
}

export type Sender = ReturnType<typeof createSender>;

export function createSender(options: ClientOptions, createSigner: (options: SignerOptions) => Signer | AsyncSigner) {
  const { credentials, gateway, signature, region, onRetry } = options;
  const clock = createClock(options.clock);
  const home = readEndpoint(options.endpoint);
  const template = options.proxy && checkTemplate(options.proxy);
  const gatewayUrl = gateway && checkAddress(gateway.url, "gateway.url").replace(/\/$/, "");
  const keys = credentials && createKeys(credentials, clock.now);
  if (!gateway && !keys && !options.signer) throw refused("a client needs credentials, a signer or a gateway");
  const signers = new WeakMap<Credentials, Signer | AsyncSigner>();

  async function prepare(job: Job, used: Credentials | undefined): Promise<Prepared> {
    const { api, action, params, options: own } = job;
    if (gateway) {
      const token = typeof gateway.token === "string" ? gateway.token : await gateway.token();
      const url = `${gatewayUrl}/v1/call/${api}/${encodeURIComponent(action)}`;
      const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
      const init: RequestInit = { method: "POST", headers, body: stringify(params), redirect: "manual" };
      return { url, init, stamp: clock.now(), mask: createMask([token]) };
    }
    let signer = options.signer ?? signers.get(used!);
    if (!signer) {
      const { secretId, secretKey, token } = used!;
      signer = createSigner({ secretId, secretKey, token, signature });
      signers.set(used!, signer);
    }
    const endpoint = own.host ? readEndpoint(own.host) : home;
    const stamp = clock.now();
    const signed = await signer.sign({
      api,
      action,
      params,
      method: own.method,
      signature: api === "polyv-vod" ? undefined : (own.signature ?? signature),
      timestamp: api === "polyv-vod" ? Math.round(stamp) : Math.floor(stamp / 1000),
      region: own.region ?? region,
      host: own.host ? endpoint.host : hostOf(endpoint, api, own.service),
      path: own.path ?? endpoint.path,
      service: own.service,
      version: own.version,
    });
    const { method, headers, body } = signed;
    const secrets = [used?.secretKey, used?.token, signed.signature, headers.Authorization, headers["X-TC-Token"]];
    return {
      url: address(signed, endpoint.scheme, template),
      // A redirect would hand the signature to whoever is named there.
      init: { method, headers, redirect: "manual", ...(method === "POST" ? { body } : {}) },
      stamp,
      mask: createMask(secrets),
      keys: used,
    };
  }

  /** Sends once. `told` hears what the headers say, whatever becomes of the call. */
  async function exchange(job: Job, { url, init, mask, stamp }: Prepared, told: (trip: Trip, wait?: number) => void) {
    const { signal, timeout = options.timeout ?? 30_000 } = job.options;
    const send = options.fetch ?? fetch;
    const sent = clock.raw();
    const late = () => silence("Timeout", `no answer within ${timeout} ms`);
    const answer = await within(
      async (signal) => {
        try {
          const response = await send(url, { ...init, signal });
          const { status, headers } = response;
          const body = await response.text();
          return { status, headers, body };
        } catch (error) {
          throw silence("NetworkError", networkMessage(error, mask));
        }
      },
      timeout,
      late,
      signal,
    );
    const { status, headers, body } = answer;
    const retryAfter = retryAfterMs(headers.get("Retry-After"), clock.now());
    const received = clock.raw();
    told({ sent, received, stamp, date: headers.get("Date"), age: headers.get("Age") }, retryAfter);
    return open({ api: job.api, action: job.action, status, body, retryAfter }, mask);
  }

  async function send(job: Job, hooks: Hooks): Promise<unknown> {
    const { api, action, options: own } = job;
    const repeatable = own.repeatable ?? isRead(api, action);
    const retry = own.retry ?? options.retry;
    let [isCorrected, isRenewed] = [false, false];
    for (let number = 1; ; number += 1) {
      if (own.signal?.aborted) throw aborted(own.signal);
      await hooks.turn?.();
      const used = await keys?.get(own.signal);
      const prepared = await prepare(job, used);
      let trip: Trip | undefined;
      let told: number | undefined;
      try {
        return await exchange(job, prepared, (...heard) => ([trip, told] = heard));
      } catch (error) {
        if (!(error instanceof EdgesealError)) throw error;
        // These two are once a call, and no repetition: the refusal came before anything was done.
        if (error.kind === "clock" && !gateway && trip && !isCorrected && clock.learn(api, trip, error.message)) {
          isCorrected = true;
          number -= 1;
          continue;
        }
        if (error.kind === "credentials" && used && !isRenewed && keys?.drop(used)) {
          isRenewed = true;
          const fresh = await keys.get(own.signal);
          if (fresh.secretId !== used.secretId || fresh.token !== used.token || fresh.secretKey !== used.secretKey) {
            number -= 1;
            continue;
          }
        }
        const wait = delay(error, { number, repeatable, told }, retry);
        if (wait === undefined || hooks.stop?.aborted) throw error;
        onRetry?.({ action, attempt: number, error, delay: wait });
        await clock.sleep(wait, own.signal ?? hooks.stop).catch(() => {
          throw own.signal?.aborted ? aborted(own.signal) : error;
        });
      }
    }
  }

  return {
    clock,
    /** Whether a form is sent, whose size is limited more than that of JSON. */
    sendsForm: (api: Api, own: CallOptions) =>
      api !== "tencent-v3" || (own.signature ?? signature ?? "TC3").startsWith("Hmac"),
    send: (action: string, params: object = {}, own: CallOptions = {}, hooks: Hooks = {}): Promise<unknown> =>
      send(jobOf(action, params as Params, own, !!gateway), hooks),
  };
}

function jobOf(action: string, params: Params, options: CallOptions, byGateway: boolean): Job {
  const facts = find(action, options.api);
  const api = options.api ?? facts?.api ?? "tencent-v3";
  if (facts?.postOnly && options.method === "GET") throw refused(`${action} carries a secret, so it is POST only`);
  const { host, path, service, version, region, method } = options;
  if (byGateway && (host ?? path ?? service ?? version ?? region ?? method)) {
    throw refused("a gateway chooses host, path, service, version, region and method by itself");
  }
  if (facts?.kind !== "video") return { api, action, params, options };
  // The videos travel as JSON text in one field.
  const { videos } = params;
  const text = typeof videos === "string" ? videos : stringify(videos as Params);
  return { api, action, params: { action: "push", fileType: "zip", ...params, videos: text }, options };
}

function isRead(api: Api, action: string): boolean {
  const access = find(action, api)?.access;
  return access ? access === "read" : /^(Describe|Get|List|Query)/.test(action);
}
