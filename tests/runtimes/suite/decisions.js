// The gateway worker against the table that the native gateway is tested with as well. Each case is a fresh gateway,
// behind which there is no cloud: what it would send is caught.

import { equal, ok, same } from "./assert.js";

const ORIGIN = "https://gateway.example";

/** A worker's requests have been through a URL parser. Of a path that it changes no worker ever hears. */
const canArrive = ({ path }) => {
  const { pathname, search } = new URL(ORIGIN + path);
  return pathname + search === path;
};

const stepsOf = (given) => given.steps ?? [given];

export const decisionTests = ({ decisions }) =>
  decisions.cases
    .filter((given) => stepsOf(given).every(({ request }) => canArrive(request)))
    .map((given) => [given.name, ({ edgeseal }) => decide(edgeseal, decisions, given)]);

async function decide({ createGateway }, { now, policy, secrets }, given) {
  const gateway = createGateway({ ...policy, ...given.policy });
  const env = given.secrets ?? secrets;
  for (const { after = 0, request, expect } of stepsOf(given)) {
    const { response, sent } = await ask(gateway, requestOf(request), env, now + after);
    if (expect.kind === "forward") await assertForwarded(sent, expect, response);
    else await assertAnswered(response, expect, sent);
  }
}

function requestOf({ method, path, headers, body, text, repeat }) {
  const long = ({ before, text, count, middle, after, end }) =>
    before + text.repeat(count) + middle + after.repeat(count) + end;
  const content = repeat ? long(repeat) : (text ?? (body === undefined ? undefined : JSON.stringify(body)));
  // As bytes: a text would bring a Content-Type with it.
  const bytes = content === undefined ? undefined : new TextEncoder().encode(content);
  return new Request(ORIGIN + path, { method, headers, body: bytes });
}

/** Asks the gateway at a moment of the table, and catches what it sends on. */
async function ask(gateway, request, env, now) {
  const real = { now: Date.now, fetch: globalThis.fetch };
  const waiting = [];
  const context = { waitUntil: (promise) => waiting.push(promise), passThroughOnException() {} };
  let sent;
  Date.now = () => now;
  globalThis.fetch = async (...given) => {
    sent = new Request(...given);
    return new Response('{"Response":{}}', { headers: { "Content-Type": "application/json" } });
  };
  try {
    const response = await gateway.fetch(request, env, context);
    await Promise.all(waiting);
    return { response, sent };
  } finally {
    Date.now = real.now;
    globalThis.fetch = real.fetch;
  }
}

async function assertForwarded(sent, expect, response) {
  ok(sent, `nothing was sent, but answered ${response.status} ${sent ? "" : await response.clone().text()}`);
  const { host, pathname, search } = new URL(sent.url);
  if (expect.upstream) equal(host, expect.upstream, "upstream");
  if (expect.method) equal(sent.method, expect.method, "method");
  if (expect.path) equal(pathname + search, expect.path, "path");
  const text = await sent.text();
  if (expect.body) same(JSON.parse(text), expect.body, "body");
  for (const [name, value] of Object.entries(expect.form ?? {})) {
    equal(new URLSearchParams(text).get(name), value, `form: ${name}`);
  }
  for (const [name, value] of Object.entries(expect.headers ?? {})) {
    // `fetch` writes Host by itself, from the URL.
    equal(name === "host" ? host : sent.headers.get(name), value, `header ${name}`);
  }
  equal(response.status, 200, "the status of the answer");
}

async function assertAnswered(response, expect, sent) {
  const text = await response.text();
  equal(sent?.url, undefined, "what was sent");
  equal(response.status, expect.status, `status of ${text}`);
  if (expect.code) equal(JSON.parse(text).error.code, expect.code, "code");
  if (expect.body) same(JSON.parse(text), expect.body, "body");
  if (expect.says) ok(text.includes(expect.says), `the answer says ${expect.says}: ${text}`);
  if (expect.hides) ok(!text.includes(expect.hides), `the answer hides ${expect.hides}: ${text}`);
  for (const [name, value] of Object.entries(expect.headers ?? {})) {
    equal(response.headers.get(name), value, `header ${name}`);
  }
}
