// Where a request is signed for, and where it is sent.

import { refused } from "../errors.js";
import type { Api, SignedRequest } from "../types.js";

/** The scheme to send by, the host to sign for (none for the API's own), and the path if it is not the API's. */
export interface Endpoint {
  scheme: string;
  host?: string;
  path?: string;
}

/** Reads a host name, or a base URL such as `http://127.0.0.1:8711`. */
export function readEndpoint(text: string | undefined): Endpoint {
  if (!text) return { scheme: "https://" };
  const [, scheme = "https://", host, path] =
    /^(https?:\/\/)?((?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?)(\/[^?#\s]*)?$/i.exec(text.trim()) ?? [];
  if (!host) throw refused("endpoint is a host name, or a URL of scheme, host and path");
  return { scheme, host, ...(path && path !== "/" ? { path } : {}) };
}

/** The host of another product beside the client's own: `cvm.tencentcloudapi.com`. */
export function hostOf(endpoint: Endpoint, api: Api, service: string | undefined): string | undefined {
  if (!service || api !== "tencent-v3") return endpoint.host;
  return (endpoint.host ?? "cdn.tencentcloudapi.com").replace(/^cdn\./, `${service}.`);
}

// What carries a key or a signature goes by https, to this machine or site, or to a name without a dot, which no public
// host has.
const SAFE = /^(https:\/\/|http:\/\/(127\.0\.0\.1|\[::1\]|[^./:@\\\s]+)(:\d+)?(\/|$)|\/(?![/\\]))/;

/** Checks the address of a proxy or gateway before anything is sent by it. */
export function checkAddress(address: string, name: string): string {
  const text = address.trim();
  if (!SAFE.test(text)) throw refused(`${name} must be an https URL, or http on this machine`);
  return text;
}

/** Checks a template such as `https://proxy.example/{host}{path}`. */
export function checkTemplate(template: string): string {
  const text = checkAddress(template, "proxy");
  const says = (place: string) => text.includes(`{${place}}`);
  if (says("url") || (says("host") && says("path"))) return text;
  throw refused("proxy must say {url}, or {host} and {path}");
}

/** The address that a signed request is sent to. The query is never written anew: a signature covers it byte for byte. */
export function address(signed: SignedRequest, scheme: string, template: string | undefined): string {
  const [, host = "", path = ""] = /^https?:\/\/([^/?#]*)(.*)$/s.exec(signed.url) ?? [];
  const url = `${scheme}${host}${path}`;
  if (!template) return url;
  return template.replace(/\{(url|host|path)\}/g, (_whole, place: string, at: number) => {
    if (place === "host") return host;
    if (place === "path") return path;
    // In the proxy's own query it is one value among others.
    return template.lastIndexOf("?", at) < 0 ? url : encodeURIComponent(url);
  });
}
