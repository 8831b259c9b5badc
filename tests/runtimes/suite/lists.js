// The client against the sandbox: lists that take many calls, and pages.

import { equal, failure, ok, same } from "./assert.js";
import { clientOf, DOMAIN, DOMAINS, FOREIGN_URL } from "./cloud.js";

const urls = (count, start = 0) =>
  Array.from({ length: count }, (_, at) => `https://${DOMAIN}/lists/${start + at}.html`);

export const listTests = () => [
  ["pages are walked through item by item", pages],
  ["2,500 URLs are sent in three calls", manyUrls],
  ["a run that was aborted is taken up again", resumed],
  ["one refused call does not end the others", refusedCall],
  ["a list of an unknown action is refused before anything is sent", unknownList],
];

async function pages(given) {
  const client = clientOf(given);
  const names = [];
  for await (const { Domain } of client.pages("DescribeDomains", { Limit: 5 })) names.push(Domain);
  equal(names.length, DOMAINS, "domains");
  equal(new Set(names).size, DOMAINS, "different domains");
  const sizes = [];
  for await (const page of client.pages("DescribeDomains", { Limit: 5 }).byPage()) sizes.push(page.Domains.length);
  same(sizes, [5, 5, 2], "pages");
}

async function manyUrls(given) {
  const seen = [];
  const Urls = urls(2500);
  const report = await clientOf(given).callAll(
    "PurgeUrlsCache",
    { Urls: [...Urls, Urls[7]] },
    { onProgress: (progress) => seen.push(progress) },
  );
  equal(report.stopped, undefined, "stopped");
  equal(report.tally.done, 2500, "done");
  equal(report.tally.duplicate, 1, "duplicates");
  same(
    report.calls.map(({ items, state }) => [items.length, state]),
    [
      [1000, "done"],
      [1000, "done"],
      [500, "done"],
    ],
    "calls",
  );
  equal(new Set(report.calls.map(({ reply }) => reply.TaskId)).size, 3, "tasks");
  same(
    seen.map(({ done, total }) => [done, total]),
    [
      [0, 2500],
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ],
    "progress",
  );
}

async function resumed(given) {
  const client = clientOf(given);
  const control = new AbortController();
  const stop = ({ calls }) => calls === 1 && control.abort();
  const Urls = urls(1500, 10_000);
  const first = await client.callAll("PurgeUrlsCache", { Urls }, { signal: control.signal, onProgress: stop });
  same([first.tally.done, first.tally.unsent], [1000, 500], "the first run");
  // It may have been kept in between.
  const resume = JSON.parse(JSON.stringify(first));
  const second = await client.callAll("PurgeUrlsCache", { Urls }, { resume });
  same([second.tally.done, second.tally.unsent], [1500, 0], "the second run");
  equal(second.calls.length, 2, "calls of both runs");
}

async function refusedCall(given) {
  const Urls = [FOREIGN_URL, ...urls(3, 20_000)];
  const report = await clientOf(given).callAll("PurgeUrlsCache", { Urls }, { batch: 2 });
  const states = report.items.map(({ state }) => state);
  equal(states[0], "failed", "the foreign URL");
  ok(
    states.slice(2).every((state) => state === "done"),
    `the others: ${states}`,
  );
  const refused = report.calls.find(({ state }) => state === "failed");
  equal(refused.error.code, "ResourceNotFound.CdnHostNotExists", "code");
}

async function unknownList(given) {
  const error = await failure(() => clientOf(given).callAll("DescribeNothing", { Names: ["a"] }), "an unknown list");
  equal(error.kind, "request", "kind");
  equal(error.code, "InvalidRequest", "code");
}
