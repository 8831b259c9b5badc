// What every official client must see, whatever its language: the Node and the Python tests ask the same questions.

import assert from "node:assert/strict";

export const DOMAIN_COUNT = 12;
/** Nobody's: it is in no account of the sandbox. */
export const FOREIGN_DOMAIN = "www.foreign.example";
export const FOREIGN_URL = `https://${FOREIGN_DOMAIN}/index.html`;

const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const DOMAIN_STATUS = ["rejected", "processing", "closing", "online", "offline"];
export const SLOT_SECONDS = 300;
export const DAY_SECONDS = 86_400;

/** `YYYY-MM-DD HH:MM:SS` in UTC+8, as every time parameter of the cloud is written. */
export function cloudTime(unixSeconds) {
  return new Date((unixSeconds + 8 * 3600) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

/** The other way round. */
export const unixSeconds = (time) => Date.parse(`${time.replace(" ", "T")}+08:00`) / 1000;

/** The traffic of a domain in the last 24 hours. The value with a space shows how a client encodes it. */
export function lastDayOfTraffic(domain, now = Math.floor(Date.now() / 1000)) {
  return {
    StartTime: cloudTime(now - DAY_SECONDS),
    EndTime: cloudTime(now),
    Metric: "flux",
    Domains: [domain],
    Interval: "5min",
  };
}

export function assertRequestId(requestId) {
  assert.match(requestId, REQUEST_ID);
}

export function assertDomains(answer) {
  assertRequestId(answer.RequestId);
  assert.equal(answer.TotalNumber, DOMAIN_COUNT);
  assert.equal(new Set(answer.Domains.map(({ Domain }) => Domain)).size, DOMAIN_COUNT);
  for (const { Domain, Status, Cname } of answer.Domains) {
    assert.ok(DOMAIN_STATUS.includes(Status), `${Domain}: ${Status}`);
    assert.equal(typeof Cname, "string", Domain);
  }
}

/** A domain that may be purged, in one area only so that one quota pays for it. */
export function onlineDomain(answer) {
  const domain = answer.Domains.find(({ Status, Area }) => Status === "online" && Area === "mainland");
  assert.ok(domain, "the sandbox has an online domain in the mainland");
  return domain.Domain;
}

export function assertTraffic(answer, { StartTime, EndTime, Domains: [domain] }) {
  assertRequestId(answer.RequestId);
  assert.equal(answer.Interval, "5min");
  assert.equal(answer.Data.length, 1);
  assert.equal(answer.Data[0].Resource, domain);
  const [{ Metric, DetailData, SummarizedData }] = answer.Data[0].CdnData;
  assert.equal(Metric, "flux");

  // Both ends are included, and each is rounded down to its slot.
  const slot = (time) => Math.floor(unixSeconds(time) / SLOT_SECONDS) * SLOT_SECONDS;
  const times = [];
  for (let time = slot(StartTime); time <= slot(EndTime); time += SLOT_SECONDS) times.push(cloudTime(time));
  assert.deepEqual(
    DetailData.map(({ Time }) => Time),
    times,
  );

  const sum = DetailData.reduce((total, { Value }) => total + Value, 0);
  assert.ok(
    DetailData.every(({ Value }) => Value >= 0),
    "no slot is negative",
  );
  assert.ok(sum > 0, "an online domain has traffic");
  assert.equal(SummarizedData.Name, "sum");
  assert.ok(Math.abs(SummarizedData.Value - sum) <= sum * 1e-9, `${SummarizedData.Value} is the sum ${sum}`);
}

/** A purge, its task read back, and the quota before and after. */
export function assertPurge({ url, before, purge, tasks, after }) {
  for (const answer of [before, purge, tasks, after]) assertRequestId(answer.RequestId);
  assert.equal(typeof purge.TaskId, "string");
  assert.notEqual(purge.TaskId, "");
  assertPurgedTask({ url, purge, tasks });
  assertQuotaFell(before, after);
}

export function assertPurgedTask({ url, purge, tasks }) {
  assert.equal(tasks.TotalCount, 1);
  const [task] = tasks.PurgeLogs;
  assert.equal(task.TaskId, purge.TaskId);
  assert.equal(task.Url, url);
  assert.equal(task.PurgeType, "url");
  assert.ok(["process", "done"].includes(task.Status), task.Status);
  assert.ok(Math.abs(unixSeconds(task.CreateTime) - Date.now() / 1000) < 60, `${task.CreateTime} is now`);
}

/** One URL in the mainland was paid for. */
export function assertQuotaFell(before, after) {
  assert.equal(mainland(after).Available, mainland(before).Available - 1);
  assert.equal(mainland(after).Total, mainland(before).Total);
}

function mainland(quota) {
  const found = quota.UrlPurge.find(({ Area }) => Area === "mainland");
  assert.ok(found, "there is a quota for the mainland");
  return found;
}
