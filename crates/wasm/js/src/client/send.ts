// One call: sent, opened, and sent again where that can help.

import { EdgesealError, refused } from "../errors.js";
import { find } from "../generated/actions.js";
import { stringify } from "../params.js";
import type { Api, AsyncSigner, Credentials, Params, Signer, SignerOptions } from "../types.js";
import { createClock, type Trip } from "./clock.js";
import { createKeys } from "./credentials.js";
import { open } from "./envelope.js";
import { createMask, learnCodes, networkMessage, silence } from "./failure.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { createGatewayMaker, createSigningMaker, type Job } from "./request.js";
import { delay, retryAfterMs } from "./retry.js";
import { check, within } from "./within.js";

/** What another module asks of a call besides its options. */
export interface Hooks {
  /** Waits for its turn before each attempt. */
  turn?: (() => Promise<void>) | undefined;
  /** Ends the waits between the attempts, but lets what was sent come to its end. */
  stop?: AbortSignal | undefined;
}

export type Sender = ReturnType<typeof createSender>;

export function createSender(options: ClientOptions, createSigner: (options: SignerOptions) => Signer | AsyncSigner) {
  const { credentials, gateway, signature, signer, onRetry } = options;
  const clock = createClock(options.clock);
  const keys = credentials && createKeys(credentials, clock.now);
  if (!gateway && !keys && !signer) throw refused("a client needs credentials, a signer or a gateway");
  const make = gateway ? createGatewayMaker(gateway) : createSigningMaker(options, createSigner);

  /** Sends once. `told` hears what the headers say, whatever becomes of the call. */
  async function exchange(job: Job, used: Credentials | undefined, told: (trip: Trip, wait?: number) => void) {
    const { signal, timeout = options.timeout ?? 30_000 } = job.options;
    const stamp = clock.now();
    const [url, init, secrets] = await make(job, stamp, used);
    const mask = createMask(secrets);
    const sent = clock.raw();
    const [status, headers, body] = await within(
      async (signal) => {
        try {
          const response = await (options.fetch ?? fetch)(url, { ...init, signal });
          return [response.status, response.headers, await response.text()] as const;
        } catch (error) {
          throw silence("NetworkError", networkMessage(error, mask));
        }
      },
      signal,
      true,
      timeout,
      () => silence("Timeout", `no answer within ${timeout} ms`),
    );
    const received = clock.raw();
    const retryAfter = retryAfterMs(headers.get("Retry-After"), clock.now());
    told({ sent, received, stamp, date: headers.get("Date"), age: headers.get("Age") }, retryAfter);
    const answer = () => open(job.api, job.action, body, { status, retryAfter }, mask);
    try {
      return answer();
    } catch (error) {
      if (await learnCodes()) return answer();
      throw error;
    }
  }

  async function send(job: Job, { turn, stop }: Hooks): Promise<unknown> {
    const { api, action, options: own } = job;
    const { signal, retry = options.retry, repeatable = isRead(api, action) } = own;
    let [isCorrected, isRenewed] = [false, false];
    for (let number = 1; ; number += 1) {
      check(signal);
      await turn?.();
      const used = gateway ? undefined : await keys?.get(signal);
      let trip: Trip | undefined;
      let told: number | undefined;
      try {
        return await exchange(job, used, (...heard) => {
          [trip, told] = heard;
        });
      } catch (error) {
        if (!(error instanceof EdgesealError)) throw error;
        // These two come once a call, and are no repetition: the refusal came before anything was done.
        if (error.kind === "clock" && !gateway && trip && !isCorrected && clock.learn(api, trip, error.message)) {
          isCorrected = true;
          number -= 1;
          continue;
        }
        if (error.kind === "credentials" && trip && used && !isRenewed && keys?.drop(used)) {
          isRenewed = true;
          if (!isSame(used, await keys.get(signal))) {
            number -= 1;
            continue;
          }
        }
        const wait = delay(error, { number, repeatable, told }, retry);
        if (wait === undefined) throw error;
        onRetry?.({ action, attempt: number, error, delay: wait });
        await clock.sleep(wait, signal ?? stop).catch(() => {
          check(signal);
          throw error;
        });
      }
    }
  }

  return {
    clock,
    /** Whether a form is sent, whose size is limited more than that of JSON. */
    sendsForm: (api: Api, own: CallOptions) => api !== "tencent-v3" || /^Hmac/.test(own.signature ?? signature ?? ""),
    send: (action: string, params: object = {}, own: CallOptions = {}, hooks: Hooks = {}): Promise<unknown> =>
      send(jobOf(action, params as Params, own), hooks),
  };
}

function jobOf(action: string, params: Params, options: CallOptions): Job {
  const facts = find(action, options.api);
  const job = { api: options.api ?? facts?.api ?? "tencent-v3", action, params, options };
  if (facts?.postOnly && options.method === "GET") throw refused(`${action} carries a secret, so it is POST only`);
  if (facts?.kind === "video") {
    // The videos travel as JSON text in one field.
    const { videos } = params;
    const text = typeof videos === "string" ? videos : stringify(videos as Params);
    job.params = { action: "push", fileType: "zip", ...params, videos: text };
  }
  return job;
}

function isRead(api: Api, action: string): boolean {
  const access = find(action, api)?.access;
  return access ? access === "read" : /^(Describe|Get|List|Query)/.test(action);
}

const isSame = (a: Credentials, b: Credentials): boolean =>
  a.secretId === b.secretId && a.secretKey === b.secretKey && a.token === b.token;
