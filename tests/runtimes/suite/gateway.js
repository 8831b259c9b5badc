// The client behind a gateway: it has a token and no key.

import { equal, failure, ok, same } from "./assert.js";
import { DOMAIN, DOMAINS, FOREIGN_URL } from "./cloud.js";

export const gatewayTests = () => [
  ["a token takes the place of a key", purged],
  ["a long list goes through", manyUrls],
  ["pages go through", pages],
  ["API 2017 goes through", api2017],
  ["another action than the token's is refused", otherAction],
  ["another domain than the token's is refused", otherDomain],
  ["parameters that the cloud would refuse are not sent", badParameters],
  ["a refusal of the cloud comes through", refusedByCloud],
  ["a wrong token is refused without being shown", wrongToken],
  ["the policy tells what a token may do", policy],
];

const clientOf = ({ edgeseal, gateway: { url, tokens, fetch } }, token) =>
  edgeseal.createClient({ gateway: { url, token: tokens[token] ?? token }, fetch });

async function purged(given) {
  const client = clientOf(given, "purge");
  const url = `https://${DOMAIN}/gateway/今日.html`;
  const { TaskId, RequestId } = await client.call("PurgeUrlsCache", { Urls: [url] });
  ok(/^\d{19}$/.test(TaskId), `TaskId ${TaskId}`);
  ok(RequestId, "RequestId");
  const { PurgeLogs } = await clientOf(given, "read").call("DescribePurgeTasks", { TaskId });
  equal(PurgeLogs[0]?.Url, url, "the URL of the task");
}

async function manyUrls(given) {
  const Urls = Array.from({ length: 1200 }, (_, at) => `https://${DOMAIN}/gateway/${at}.html`);
  const report = await clientOf(given, "purge").callAll("PurgeUrlsCache", { Urls });
  same([report.tally.done, report.calls.length], [1200, 2], "items and calls");
}

async function pages(given) {
  const names = [];
  const all = clientOf(given, "read").pages("DescribeDomains", { Limit: 5 });
  for await (const { Domain } of all) names.push(Domain);
  equal(new Set(names).size, DOMAINS, "domains");
}

async function api2017(given) {
  const { hosts } = await clientOf(given, "read").call("DescribeCdnHosts", { offset: 0, limit: 3 });
  equal(hosts.length, 3, "hosts");
}

async function refusedCall({ edgeseal }, call, { code, kind }) {
  const error = await failure(call, code);
  ok(error instanceof edgeseal.EdgesealError, `an EdgesealError, not ${error}`);
  same([error.code, error.kind], [code, kind], `the refusal: ${error.message}`);
  return error;
}

async function otherAction(given) {
  const call = () => clientOf(given, "purge").call("StopCdnDomain", { Domain: DOMAIN });
  await refusedCall(given, call, { code: "ActionNotAllowed", kind: "permission" });
}

async function otherDomain(given) {
  const call = () => clientOf(given, "purge").call("PurgeUrlsCache", { Urls: [FOREIGN_URL] });
  const error = await refusedCall(given, call, { code: "OutOfScope", kind: "permission" });
  equal(error.maybeDone, false, "maybeDone");
}

async function badParameters(given) {
  const call = () => clientOf(given, "read").call("DescribeDomains", { Limit: -1 });
  await refusedCall(given, call, { code: "InvalidParameters", kind: "parameter" });
}

async function refusedByCloud(given) {
  const cloudTime = (ms) => new Date(ms).toISOString().slice(0, 19).replace("T", " ");
  const times = { StartTime: cloudTime(Date.now() - 7_200_000), EndTime: cloudTime(Date.now() - 3_600_000) };
  const params = { Domain: "www.foreign.example", ...times };
  const call = () => clientOf(given, "read").call("DescribeCdnDomainLogs", params);
  const error = await refusedCall(given, call, { code: "ResourceNotFound.CdnHostNotExists", kind: "not_found" });
  ok(error.requestId, "the cloud's request id");
}

async function wrongToken(given) {
  const token = "a-token-that-nobody-has-made";
  const error = await refusedCall(given, () => clientOf(given, token).call("DescribeDomains"), {
    code: "TokenUnknown",
    kind: "credentials",
  });
  for (const text of [String(error), error.stack, JSON.stringify(error)]) {
    ok(!text.includes(token), `the token is shown: ${text}`);
  }
}

async function policy({ gateway: { url, tokens, fetch = globalThis.fetch } }) {
  const headers = { Authorization: `Bearer ${tokens.purge}` };
  const response = await fetch(new URL("/v1/policy", url), { headers });
  const { name, allow, domains } = await response.json();
  same({ name, allow, domains }, { name: "purge", allow: ["purge"], domains: [DOMAIN] }, "policy");
}
