// A cloud, a clock and a signer that do as they are told: no test waits, and none needs a network.

import { createClient } from "./load.js";

/** Time that passes only while something sleeps; `slept` has each wait. */
export function createTime(start = 1_700_000_000_000) {
  const time = {
    ms: start,
    slept: [],
    now: () => time.ms,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      time.slept.push(ms);
      time.ms += ms;
      await time.onSleep?.(ms);
      signal?.throwIfAborted();
    },
  };
  return time;
}

/** A signer that signs nothing and remembers what it was asked for. */
export function createFakeSigner() {
  const inputs = [];
  return {
    inputs,
    sign(input) {
      inputs.push(input);
      const { host = "cdn.tencentcloudapi.com", path = "/", method = "POST", params = {} } = input;
      const signature = `signature-${inputs.length}`;
      const query = method === "GET" ? `?${new URLSearchParams(params)}` : "";
      return {
        method,
        url: `https://${host}${path}${query}`,
        headers: { Authorization: `FAKE Signature=${signature}`, "X-TC-Timestamp": String(input.timestamp) },
        body: method === "GET" ? "" : JSON.stringify(params),
        signature,
        trace: () => [],
      };
    },
  };
}

/** An answer of API 3.0. */
export const reply = (fields = {}) => ({ Response: { ...fields, RequestId: "r-1" } });
/** A refusal of API 3.0. */
export const refusal = (Code, Message = "no", RequestId = "r-2") => ({
  Response: { Error: { Code, Message }, RequestId },
});

/**
 * A `fetch` that gives one answer after the other, the last one for ever. An answer is a body (text or JSON), a
 * `Response`, an `Error` to reject with, or a function of the request that returns one of them.
 */
export function createCloud(...answers) {
  const requests = [];
  const fetch = async (url, init) => {
    const request = { url, ...init };
    requests.push(request);
    let answer = answers[Math.min(requests.length, answers.length) - 1];
    if (typeof answer === "function") answer = await answer(request, requests.length);
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    return new Response(typeof answer === "string" ? answer : JSON.stringify(answer));
  };
  return { fetch, requests };
}

/** A client of a fake cloud, with everything that it was made of. */
export function createFakes(answers, options = {}) {
  const [cloud, time, signer] = [createCloud(...answers), createTime(), createFakeSigner()];
  const retries = [];
  const client = createClient({
    signer: options.credentials || options.gateway ? undefined : signer,
    fetch: cloud.fetch,
    retry: { random: () => 0.5 },
    onRetry: (retry) => retries.push(retry),
    ...options,
    clock: { now: time.now, sleep: time.sleep, ...options.clock },
  });
  return { client, cloud, time, signer, retries };
}

/** The error of something that must fail. */
export async function failureOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it did not fail");
}
