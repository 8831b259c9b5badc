// The client against the sandbox: one call after the other.

import { equal, failure, ok, same } from "./assert.js";
import { CREDENTIALS, clientOf, DOMAIN, DOMAINS, FOREIGN_URL, POLYV } from "./cloud.js";

const SIGNATURES = ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"];
const REQUEST_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VIDEO = { vid: "e6b23c6f513fbe025b94efdd10d7ab47_e", brIndex: 1 };

export const callTests = () => [
  ...SIGNATURES.map((signature) => [`${signature} is taken, in a POST and in a GET`, signed(signature)]),
  ["a purge is found among the tasks", purged],
  ["API 2017 takes HmacSHA256 and HmacSHA1", api2017],
  ["Polyv takes a prefetch", polyv],
  ["another product's action is answered by its name", unknownAction],
  ["a refusal has code, kind, request id and advice", refusal],
  ["a refusal of API 2017 has its number", refusal2017],
  ["a wrong key is refused without being shown", wrongKey],
  ["a wrong clock is set right", wrongClock],
  ["a wrong clock that may not be set right is refused", uncorrected],
  ["a failure of the network is an error of the package", networkFailure],
  ["a read is sent again after a failure, and signed anew", retried],
  ["a write is not sent again after a failure", notRetried],
  ["an aborted call is not sent", abortedBefore],
  ["a call under way can be aborted", abortedUnderWay],
  ["a call that takes too long ends", late],
];

function signed(signature) {
  return async (given) => {
    const client = clientOf(given, { signature });
    for (const method of ["POST", "GET"]) {
      const reply = await client.call("DescribeDomains", { Limit: 5 }, { method });
      equal(reply.TotalNumber, DOMAINS, `${method}: TotalNumber`);
      equal(reply.Domains.length, 5, `${method}: Domains`);
      ok(REQUEST_ID.test(reply.RequestId), `${method}: RequestId ${reply.RequestId}`);
    }
  };
}

async function purged(given) {
  const client = clientOf(given);
  const url = `https://${DOMAIN}/今日 ü/%41?x=1&y=+`;
  const { TaskId } = await client.call("PurgeUrlsCache", { Urls: [url] });
  ok(/^\d{19}$/.test(TaskId), `TaskId ${TaskId}`);
  const { PurgeLogs } = await client.call("DescribePurgeTasks", { TaskId });
  same(
    PurgeLogs.map((log) => [log.TaskId, log.Url, log.PurgeType]),
    [[TaskId, url, "url"]],
    "tasks",
  );
}

async function api2017(given) {
  for (const signature of ["HmacSHA256", "HmacSHA1"]) {
    const client = clientOf(given, { signature });
    const { hosts } = await client.call("DescribeCdnHosts", { offset: 0, limit: 3 });
    equal(hosts.length, 3, `${signature}: hosts`);
    const { count, task_id } = await client.call("RefreshCdnUrl", { urls: [`https://${DOMAIN}/${signature}`] });
    equal(count, 1, `${signature}: count`);
    ok(/^\d{19}$/.test(task_id), `${signature}: task_id ${task_id}`);
  }
}

async function polyv(given) {
  const client = clientOf(given, { credentials: POLYV });
  const { taskId } = await client.call("refresh-cdn-cache", { videos: [VIDEO] });
  ok(/^[0-9a-f]{32}$/.test(taskId), `taskId ${taskId}`);
  const error = await failure(
    () =>
      clientOf(given, { credentials: { ...POLYV, secretKey: "another" } }).call("refresh-cdn-cache", {
        videos: [VIDEO],
      }),
    "a wrong sign",
  );
  equal(error.code, "400", "code");
  equal(error.kind, "credentials", "kind");
}

async function unknownAction(given) {
  const error = await failure(() => clientOf(given).call("DescribeNothing", {}), "an unknown action");
  ok(error instanceof given.edgeseal.EdgesealError, `an EdgesealError, not ${error}`);
  equal(error.code, "InvalidAction", "code");
}

async function refusal(given) {
  const error = await failure(() => clientOf(given).call("PurgeUrlsCache", { Urls: [FOREIGN_URL] }), "a foreign URL");
  ok(error instanceof given.edgeseal.EdgesealError, `an EdgesealError, not ${error}`);
  equal(error.code, "ResourceNotFound.CdnHostNotExists", "code");
  equal(error.kind, "not_found", "kind");
  ok(REQUEST_ID.test(error.requestId), `requestId ${error.requestId}`);
  ok(error.advice.length > 10, `advice ${error.advice}`);
  ok(error.message.includes(error.code), `message ${error.message}`);
  equal(error.maybeDone, false, "maybeDone");
  equal(JSON.parse(JSON.stringify(error)).code, error.code, "code in JSON");
}

async function refusal2017(given) {
  const error = await failure(() => clientOf(given).call("RefreshCdnUrl", { urls: [FOREIGN_URL] }), "a foreign URL");
  equal(error.code, "9110", "code");
  equal(error.kind, "not_found", "kind");
  ok(error.advice.length > 10, `advice ${error.advice}`);
}

async function wrongKey(given) {
  const secretKey = "a-key-that-is-not-the-sandbox's";
  for (const signature of SIGNATURES) {
    const client = clientOf(given, { signature, credentials: { ...CREDENTIALS, secretKey } });
    const error = await failure(() => client.call("DescribeDomains"), `a wrong key, ${signature}`);
    equal(error.code, "AuthFailure.SignatureFailure", "code");
    equal(error.kind, "credentials", "kind");
    const texts = [String(error), error.stack, JSON.stringify(error), error.advice, String(error.cause)];
    for (const text of texts) ok(!text?.includes(secretKey), `the key is shown: ${text}`);
  }
}

/** An hour slow. */
const slow = { now: () => Date.now() - 3_600_000 };

async function wrongClock(given) {
  for (const signature of SIGNATURES) {
    const client = clientOf(given, { signature, clock: slow });
    equal((await client.call("DescribeDomains")).TotalNumber, DOMAINS, `${signature}: TotalNumber`);
  }
}

async function uncorrected(given) {
  const client = clientOf(given, { clock: { ...slow, correct: false }, retry: false });
  const error = await failure(() => client.call("DescribeDomains"), "an old signature");
  equal(error.code, "AuthFailure.SignatureExpire", "code");
  equal(error.kind, "clock", "kind");
}

async function networkFailure(given) {
  const broken = async () => {
    throw new TypeError("there is no way");
  };
  const error = await failure(
    () => clientOf(given, { fetch: broken, retry: false }).call("DescribeDomains"),
    "no network",
  );
  ok(error instanceof given.edgeseal.EdgesealError, `an EdgesealError, not ${error}`);
  equal(error.kind, "transport", "kind");
  equal(error.code, "NetworkError", "code");
}

/** A fetch that fails so many times and then is the real one; it keeps what was sent. */
function failingFirst(times) {
  const sent = [];
  const flaky = async (url, init) => {
    sent.push(new Headers(init.headers).get("Authorization"));
    if (sent.length <= times) throw new TypeError("the line broke");
    return fetch(url, init);
  };
  return { sent, flaky };
}

async function retried(given) {
  const { sent, flaky } = failingFirst(2);
  let heard = 0;
  // A second later each time, so that a new signature is another one.
  const clock = { now: () => Date.now() + 1000 * sent.length };
  const onRetry = () => {
    heard += 1;
  };
  const client = clientOf(given, { fetch: flaky, clock, onRetry, retry: { baseMs: 1 } });
  equal((await client.call("DescribeDomains")).TotalNumber, DOMAINS, "TotalNumber");
  equal(sent.length, 3, "attempts");
  equal(new Set(sent).size, 3, "signatures");
  equal(heard, 2, "repetitions that were told");
}

async function notRetried(given) {
  const { sent, flaky } = failingFirst(1);
  const client = clientOf(given, { fetch: flaky, retry: { baseMs: 1 } });
  const error = await failure(() => client.call("PurgeUrlsCache", { Urls: [`https://${DOMAIN}/`] }), "a broken line");
  equal(sent.length, 1, "attempts");
  equal(error.maybeDone, true, "maybeDone");
}

async function abortedBefore(given) {
  const { sent, flaky } = failingFirst(0);
  const client = clientOf(given, { fetch: flaky });
  const error = await failure(() => client.call("DescribeDomains", {}, { signal: AbortSignal.abort() }), "an abort");
  equal(error.kind, "aborted", "kind");
  equal(sent.length, 0, "calls that were sent");
}

/** A fetch that only its signal ends. */
const hanging = (_, { signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

async function abortedUnderWay(given) {
  const control = new AbortController();
  const call = clientOf(given, { fetch: hanging }).call("DescribeDomains", {}, { signal: control.signal });
  setTimeout(() => control.abort(), 10);
  equal((await failure(() => call, "an abort")).kind, "aborted", "kind");
}

async function late(given) {
  const client = clientOf(given, { fetch: hanging, timeout: 20, retry: false });
  const error = await failure(() => client.call("DescribeDomains"), "silence");
  equal(error.code, "Timeout", "code");
  equal(error.kind, "transport", "kind");
}
