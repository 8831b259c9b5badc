// Settings of domains in API 2017: most travel as JSON text in one parameter.

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { domainsThat } from "../cases.js";
import { CERTIFICATE } from "../certificate.js";
import { FOREIGN_DOMAIN } from "../expectations.js";

const DEPLOYING = 4;

/** Settings of a domain that is offline change at once, those of one that is online by a deployment. */
const offline = (context) => domainsThat(context, { Status: "offline" })[0];

const done = ({ code, message }) => assert.deepEqual([code, message], [0, ""]);
const the = ({ data: { hosts, total } }) => {
  assert.deepEqual([hosts.length, total], [1, 1]);
  return hosts[0];
};

/** PEM text, in Base64 as the document wants it. */
const base64 = (text) => Buffer.from(text).toString("base64");
const { privateKey } = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "UpdateCdnConfig",
    does: "sets many things at once",
    params: (context) => ({
      host: offline(context),
      origin: "203.0.113.60:8080;203.0.113.61:8080",
      fwdHost: "origin.harbor.example",
      fullUrl: "off",
      cacheMode: "custom",
      cache: JSON.stringify([
        [0, "all", 2_592_000],
        [1, ".jpg;.png", 86_400],
        [2, "/a;/b", 0],
      ]),
      refer: JSON.stringify([2, ["*.harbor.example", "harbor.example"], 1]),
      accessIp: JSON.stringify({ type: 1, list: ["198.51.100.7", "203.0.113.0/24"] }),
      seo: "on",
      follow302: "on",
      capping: JSON.stringify({ bandwidth: 100_000_000, unit: "M", overflow: "404", active: "yes" }),
      rspHeader: JSON.stringify({ "Access-Control-Allow-Origin": "*" }),
      statusCodeCache: JSON.stringify({ 404: 30 }),
    }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows what was set",
    params: (context) => ({ hosts: [offline(context)] }),
    expect: (answer, context) => {
      const host = the(answer);
      assert.equal(host.origin, "203.0.113.60:8080;203.0.113.61:8080");
      assert.deepEqual([host.fwd_host_type, host.fwd_host], ["custom", "origin.harbor.example"]);
      assert.deepEqual([host.furl_cache, host.cache_mode, host.seo], ["off", "custom", "on"]);
      assert.deepEqual(host.cache, [
        { type: 0, rule: "all", time: 2_592_000, unit: "d" },
        { type: 1, rule: ".jpg;.png", time: 86_400, unit: "d" },
        { type: 2, rule: "/a;/b", time: 0, unit: "s" },
      ]);
      assert.deepEqual(host.refer, { type: 2, list: ["*.harbor.example", "harbor.example"], null_flag: 1 });
      context.before = host;
    },
  },
  {
    action: "UpdateCdnConfig",
    does: "leaves what is not sent, by the number of the domain",
    params: ({ before }) => ({ hostId: before.id, refer: JSON.stringify([0, [], 0]) }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows anybody may link to it, and the rest as it was",
    params: (context) => ({ hosts: [offline(context)] }),
    expect: (answer, { before }) => {
      const { refer, update_time, ...rest } = the(answer);
      const { refer: _, update_time: __, ...others } = before;
      assert.equal(refer.type, 0);
      assert.deepEqual(rest, others);
    },
  },
  {
    action: "UpdateCdnConfig",
    does: "refuses a cache rule that is none",
    params: (context) => ({ host: offline(context), cache: JSON.stringify([[0, ".jpg", 10]]) }),
    refused: 9109,
  },
  {
    action: "UpdateCdnConfig",
    does: "refuses an origin that is none",
    params: (context) => ({ host: offline(context), origin: "nowhere" }),
    refused: 9108,
  },
  {
    action: "UpdateCdnConfig",
    does: "does not know a foreign domain",
    params: { host: FOREIGN_DOMAIN, seo: "on" },
    refused: 9110,
  },
  {
    action: "UpdateCdnConfig",
    does: "deploys a domain that is online",
    params: ({ domain }) => ({ host: domain, seo: "on" }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows it deploying",
    params: ({ domain }) => ({ hosts: [domain] }),
    expect: (answer) => assert.deepEqual([the(answer).status, the(answer).seo], [DEPLOYING, "on"]),
  },
  {
    action: "UpdateCdnConfig",
    does: "waits for a deployment",
    params: ({ domain }) => ({ host: domain, seo: "off" }),
    refused: 9175,
  },

  {
    action: "SetHttpsInfo",
    does: "sets a certificate of one's own",
    params: (context) => ({
      host: offline(context),
      httpsType: 2,
      cert: base64(CERTIFICATE),
      privateKey: base64(privateKey),
      forceSwitch: 3,
      http2: "on",
    }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows HTTPS, and no key",
    params: (context) => ({ hosts: [offline(context)] }),
    expect: (answer) => {
      assert.equal(the(answer).ssl_type, 2);
      assert.ok(!JSON.stringify(answer).includes(base64(privateKey)));
    },
  },
  {
    action: "SetHttpsInfo",
    does: "takes HTTPS away",
    params: (context) => ({ host: offline(context), httpsType: 0, forceSwitch: -3 }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows no HTTPS",
    params: (context) => ({ hosts: [offline(context)] }),
    expect: (answer) => assert.equal(the(answer).ssl_type, 0),
  },
  {
    action: "SetHttpsInfo",
    does: "needs something to set",
    params: (context) => ({ host: offline(context) }),
    refused: 4000,
  },
  {
    action: "SetHttpsInfo",
    does: "does not know a foreign domain",
    params: { host: FOREIGN_DOMAIN, httpsType: 0 },
    refused: 9110,
  },
];
