// The client behind the gateway worker, in one process. The worker sends to the cloud, and its way there is the relay of
// the server, which ends in the sandbox.

import { gatewayTests } from "./gateway.js";

const ORIGIN = "https://gateway.example";

export const workerTests = () => gatewayTests().map(([name, test]) => [name, (given) => test(behindWorker(given))]);

function behindWorker({ edgeseal, gateway, worker: { policy, env, relay } }) {
  const worker = edgeseal.createGateway(policy);
  const real = globalThis.fetch;
  const context = { waitUntil() {}, passThroughOnException() {} };

  /** From the worker to the cloud. */
  const relayed = (input, init) => {
    const request = new Request(input, init);
    const { host, pathname, search } = new URL(request.url);
    return real(new Request(`${relay}${host}${pathname}${search}`, request));
  };
  /** From the client to the worker. */
  const fetch = async (input, init) => {
    globalThis.fetch = relayed;
    try {
      return await worker.fetch(new Request(input, init), env, context);
    } finally {
      globalThis.fetch = real;
    }
  };
  return { edgeseal, gateway: { ...gateway, url: ORIGIN, fetch } };
}
