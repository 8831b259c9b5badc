// What is handed to `fetch`: a request that is signed here, or one that a gateway will sign.

import { refused } from "../errors.js";
import { stringify } from "../params.js";
import type { Api, AsyncSigner, Credentials, Params, Signer, SignerOptions } from "../types.js";
import { fetched } from "./credentials.js";
import { address, checkAddress, checkTemplate, hostOf, readEndpoint } from "./endpoint.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { within } from "./within.js";

export interface Job {
  api: Api;
  action: string;
  params: Params;
  options: CallOptions;
}

/** The address, the rest, and what of it must not be shown. */
export type Outgoing = readonly [url: string, init: RequestInit, secrets: (string | undefined)[]];

/** Makes a request of a call, with the time it carries. */
export type Maker = (job: Job, time: number, keys: Credentials | undefined) => Promise<Outgoing>;

// A redirect would hand the signature, or the token, to whoever is named there.
const redirect = "manual";

export function createGatewayMaker({ url, token }: NonNullable<ClientOptions["gateway"]>): Maker {
  const base = checkAddress(url, "gateway.url").replace(/\/$/, "");
  return async ({ api, action, params, options }) => {
    const { host, path, service, version, region, method, unchecked } = options;
    if (host ?? path ?? service ?? version ?? region ?? method) {
      throw refused("a gateway chooses host, path, service, version, region and method by itself");
    }
    const secret = typeof token === "string" ? token : await within(() => fetched(token), options.signal, false);
    if (!/^[!-~]+$/.test(secret ?? "")) throw refused("gateway.token must be text that can stand in a header");
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${secret}` };
    const target = `${base}/v1/call/${api}/${encodeURIComponent(action)}${unchecked ? "?unchecked=1" : ""}`;
    return [target, { method: "POST", headers, body: stringify(params), redirect }, [secret]];
  };
}

export function createSigningMaker(
  { proxy, endpoint, signer, signature, region }: ClientOptions,
  createSigner: (options: SignerOptions) => Signer | AsyncSigner,
): Maker {
  const home = readEndpoint(endpoint);
  const [template, more] = typeof proxy === "object" ? [proxy.template, proxy.headers] : [proxy];
  const way = template === undefined ? template : checkTemplate(template);
  const signers = new WeakMap<Credentials, Signer | AsyncSigner>();

  const signerOf = (keys: Credentials) => {
    const { secretId, secretKey, token } = keys;
    const made = signers.get(keys) ?? createSigner({ secretId, secretKey, token, signature });
    signers.set(keys, made);
    return made;
  };

  return async ({ api, action, params, options }, time, keys) => {
    const isPolyv = api === "polyv-vod";
    const { host, path, service, version, method } = options;
    const { scheme, ...to } = host ? readEndpoint(host) : { ...home, host: hostOf(home, api, service) };
    const signed = await (signer ?? signerOf(keys!)).sign({
      ...to,
      api,
      action,
      params,
      method,
      service,
      version,
      signature: isPolyv ? undefined : (options.signature ?? signature),
      region: options.region ?? region,
      timestamp: Math.floor(isPolyv ? time : time / 1000),
      ...(path ? { path } : {}),
    });
    const { headers, body } = signed;
    const init = { method: signed.method, headers: { ...headers, ...more }, redirect } as const;
    return [
      address(signed, scheme, way),
      signed.method === "POST" ? { ...init, body } : init,
      [
        keys?.secretKey,
        keys?.token,
        signed.signature,
        headers.Authorization,
        headers["X-TC-Token"],
        ...Object.values(more ?? {}),
      ],
    ];
  };
}
