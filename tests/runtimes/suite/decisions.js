// The gateway worker against the table that the native gateway is tested with as well. Each case is a fresh gateway,
// behind which there is no cloud: what it would send is caught.

import { equal, ok, same } from "./assert.js";

const ORIGIN = "https://gateway.example";

/** A worker's requests have been through a URL parser: of some paths no worker ever hears. */
const canArrive = ({ raw, request }) => {
  const { pathname, search } = new URL(ORIGIN + request.path);
  return !raw || pathname + search === request.path;
};

const stepsOf = (given) => given.steps ?? [given];

export const decisionTests = ({ decisions }) =>
  decisions.cases
    .filter((given) => given.steps || canArrive(given))
    .map((given) => [given.name, ({ edgeseal }) => decide(edgeseal, decisions, given)]);

async function decide({ createGateway }, { now, policy, secrets }, given) {
  const gateway = createGateway({ ...policy, ...given.policy });
  const env = given.secrets ?? secrets;
  for (const { after = 0, request, expect } of stepsOf(given)) {
    const { response, sent, logged } = await ask(gateway, requestOf(request), env, now + after);
    const text = await response.text();
    assertNoSecret([text, ...logged], env, request);
    if (expect.kind === "forward") await assertForwarded(sent, expect, `${response.status} ${text}`);
    else assertAnswered(response, text, expect, sent);
  }
}

function requestOf({ method, path, headers, body, text, repeat }) {
  const content = repeat ? repeated(repeat) : (text ?? (body === undefined ? undefined : JSON.stringify(listed(body))));
  // As bytes: a text would bring a Content-Type with it.
  const bytes = content === undefined ? undefined : new TextEncoder().encode(content);
  return new Request(ORIGIN + path, { method, headers, body: bytes });
}

const repeated = ({ before, text, count, middle, after, end }) =>
  before + text.repeat(count) + middle + after.repeat(count) + end;

/** Writes the long lists out. */
function listed(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(listed);
  const { count, template, replace = {} } = value.$list ?? {};
  if (template === undefined)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, listed(part)]));
  return Array.from({ length: count }, (_, at) => replace[at] ?? template.replace("{i}", at));
}

/** Asks the gateway at a moment of the table, and catches what it sends on. */
async function ask(gateway, request, env, now) {
  const real = { now: Date.now, fetch: globalThis.fetch };
  const waiting = [];
  const context = { waitUntil: (promise) => waiting.push(promise), passThroughOnException() {} };
  const logged = [];
  let sent;
  Date.now = () => now;
  const log = console.log;
  console.log = (...given) => logged.push(given.join(" "));
  globalThis.fetch = async (...given) => {
    sent = new Request(...given);
    return new Response('{"Response":{}}', { headers: { "Content-Type": "application/json" } });
  };
  try {
    const response = await gateway.fetch(request, env, context);
    await Promise.all(waiting);
    return { response, sent, logged };
  } finally {
    Date.now = real.now;
    globalThis.fetch = real.fetch;
    console.log = log;
  }
}

/** Neither an answer nor an audit line has a key or a token in it. */
function assertNoSecret(texts, env, { headers = {} }) {
  const keys = Object.entries(env).filter(([name]) => /KEY|TOKEN/.test(name));
  const tokens = Object.values(headers).flatMap((value) => value.match(/es_test-\w+/g) ?? []);
  const secrets = [...keys.map(([, value]) => value), ...tokens].filter((secret) => secret.length > 3);
  for (const secret of secrets) {
    for (const text of texts) ok(!text.includes(secret), `${secret} is shown: ${text}`);
  }
}

async function assertForwarded(sent, expect, answer) {
  ok(sent, `nothing was sent, but answered: ${answer}`);
  const { protocol, host, pathname, search } = new URL(sent.url);
  equal(protocol, "https:", "protocol");
  if (expect.upstream) equal(host, expect.upstream, "upstream");
  if (expect.method) equal(sent.method, expect.method, "method");
  if (expect.path) equal(pathname + search, expect.path, "path");
  const text = await sent.text();
  if (expect.body) same(JSON.parse(text), listed(expect.body), "body");
  for (const [name, value] of Object.entries(expect.form ?? {})) {
    equal(new URLSearchParams(text).get(name), value, `form: ${name}`);
  }
  for (const [name, value] of Object.entries(expect.headers ?? {})) {
    // `fetch` writes Host by itself, from the URL.
    equal(name === "host" ? host : sent.headers.get(name), value, `header ${name}`);
  }
  ok(answer.startsWith("200 "), `the cloud's answer comes back: ${answer}`);
}

function assertAnswered(response, text, expect, sent) {
  equal(sent?.url, undefined, "what was sent");
  equal(response.status, expect.status, `status of ${text}`);
  const { error } = text.startsWith("{") ? JSON.parse(text) : {};
  if (expect.code && text) equal(error?.code, expect.code, "code");
  if (expect.body) same(JSON.parse(text), listed(expect.body), "body");
  if (expect.says) ok(error?.message.includes(expect.says), `the answer says ${expect.says}: ${text}`);
  if (expect.hides) ok(!text.includes(expect.hides), `the answer hides ${expect.hides}: ${text}`);
  for (const [name, value] of Object.entries(expect.headers ?? {})) {
    equal(response.headers.get(name), value, `header ${name}`);
  }
}
