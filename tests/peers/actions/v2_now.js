// What a client must see of each action of API 2017. One entry a case, run in this order; see v3_now.js for a case.

import assert from "node:assert/strict";
import { cloudTime, DOMAIN_COUNT, FOREIGN_URL } from "../expectations.js";

/** The URL that this table purges. */
const url = ({ domain }) => `https://${domain}/actions/今日.html?a=1&b=2`;

function assertLogged({ data }, context) {
  const { task_id } = context.answers.RefreshCdnUrl.data;
  const entry = data.logs.find(({ id }) => id === task_id);
  assert.ok(entry, `the task ${task_id} is in the log`);
  assert.deepEqual(entry.url_list, [url(context)]);
  assert.equal(entry.type, 0);
}

const DAY_SECONDS = 86_400;
/** The day before yesterday: whenever the run is, its logs are counted. */
const day = (now) => cloudTime(now - 2 * DAY_SECONDS).slice(0, 10);
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** That day of the domain that is tested, for the actions that take days. */
const days = ({ now, domain, project }, statType) => ({
  startDate: day(now),
  endDate: day(now).replaceAll("-", ""),
  statType,
  projects: [project],
  hosts: [domain],
});

/** The same for those that take times. */
const times = ({ now, domain }, statType) => ({
  startTime: `${day(now)} 00:00:00`,
  endTime: `${day(now)} 23:59:59`,
  statType,
  hosts: [domain],
});

function assertFetchable({ data }) {
  for (const { date, type, name, link } of data.list) {
    assert.equal(type, 1);
    assert.ok(name.startsWith(date.replaceAll("-", "")), name);
    assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/\d{8}\/\d\d\/.+\.gz\?st=\w+&e=\d+$/);
  }
}

/** @type {import("./v3_now.js").Case[]} */
export const CASES = [
  {
    action: "DescribeCdnHosts",
    does: "lists the domains",
    expect: ({ codeDesc, data }) => {
      assert.equal(codeDesc, "Success");
      assert.equal(data.total, DOMAIN_COUNT);
      assert.equal(new Set(data.hosts.map(({ host }) => host)).size, DOMAIN_COUNT);
    },
  },
  {
    action: "DescribeCdnHosts",
    does: "gives a page",
    params: { offset: 2, limit: 3 },
    expect: ({ data }, { answers }) => {
      assert.equal(data.total, DOMAIN_COUNT);
      assert.deepEqual(data.hosts, answers.DescribeCdnHosts.data.hosts.slice(2, 5));
    },
  },
  {
    action: "RefreshCdnUrl",
    does: "purges a URL",
    params: (context) => ({ urls: [url(context)] }),
    expect: ({ data }) => {
      assert.equal(data.count, 1);
      // Its 19 digits are more than a JSON number may carry.
      assert.match(data.task_id, /^\d{19}$/);
    },
  },
  {
    action: "RefreshCdnUrl",
    does: "does not purge a foreign domain",
    params: { urls: [FOREIGN_URL] },
    refused: 9110,
  },
  {
    action: "GetCdnRefreshLog",
    does: "finds the purge by its task",
    params: ({ answers }) => ({ taskId: answers.RefreshCdnUrl.data.task_id }),
    expect: assertLogged,
  },
  {
    action: "GetCdnRefreshLog",
    does: "finds the purge by its time",
    params: ({ now }) => ({ startDate: cloudTime(now - 3600), endDate: cloudTime(now + 60) }),
    expect: assertLogged,
  },
  {
    action: "DescribeCdnHosts",
    does: "tells project and number of the domain",
    expect: ({ data }, context) => {
      const { project_id, id } = data.hosts.find(({ host }) => host === context.domain);
      Object.assign(context, { project: String(project_id), hostId: id });
    },
  },
  {
    action: "DescribeCdnHostInfo",
    does: "sums up a day",
    params: (context) => days(context, "requests"),
    expect: ({ data }, { domain }) => {
      assert.equal(data.period, 5);
      const [{ host_id, host_name, host_value }] = data.detail_data;
      assert.deepEqual([host_id, host_name], [domain, domain]);
      assert.ok(Number.isInteger(host_value) && host_value > 0, `${host_value} requests`);
    },
  },
  {
    action: "DescribeCdnHostInfo",
    does: "knows its types",
    params: (context) => days(context, "hits"),
    refused: 9160,
  },
  {
    action: "DescribeCdnHostDetailedInfo",
    does: "has a point every five minutes, of the same sum",
    params: (context) => days(context, "requests"),
    expect: ({ data }, { answers }) => {
      assert.equal(data.total_data.length, 288);
      assert.equal(total(data.total_data), answers.DescribeCdnHostInfo.data.detail_data[0].host_value);
    },
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "has the same points",
    params: (context) => times(context, "requests"),
    expect: ({ data }, { answers, domain }) => {
      assert.deepEqual(data.requests_total, answers.DescribeCdnHostDetailedInfo.data.total_data);
      assert.deepEqual(data.requests, { [domain]: data.requests_total });
    },
  },
  {
    action: "GetCdnHostsDetailStatistics",
    does: "needs a domain for codes",
    params: (context) => ({ ...times(context, "status_code"), hosts: [] }),
    refused: 4000,
  },
  {
    action: "GetCdnOriginStat",
    does: "tells failures by their kind",
    params: (context) => times(context, "fail_requests"),
    expect: ({ data }, { domain }) => {
      const kinds = [data.fail_5xx, data.fail_http_error, data.fail_origin_close, data.fail_timeout];
      assert.equal(
        total(data.fail_total[domain]),
        total(kinds.flatMap((kind) => kind[domain])),
      );
    },
  },
  {
    action: "GetCdnStatTop",
    does: "ranks places that sum to the day",
    params: (context) => days(context, "requests"),
    expect: ({ data }, { answers }) => {
      const sum = answers.DescribeCdnHostInfo.data.detail_data[0].host_value;
      for (const rows of [data.province_data, data.isp_data]) assert.equal(total(rows.map(({ value }) => value)), sum);
      assert.ok(data.url_data.length > 0 && data.url_data.length <= 1_000);
    },
  },
  {
    action: "GetCdnProvIspDetailStat",
    does: "has a day of a province and a provider",
    params: ({ now, domain }) => ({ date: day(now), hosts: [domain], provs: ["1442"], isps: ["2"] }),
    expect: ({ data }, { domain }) => {
      const [{ id, name, isp_value }] = data.prov_data[domain];
      assert.deepEqual([id, name], [1442, "浙江"]);
      assert.equal(isp_value.bandwidth["2"].length, 288);
    },
  },
  {
    action: "GetCdnProvIspDetailStat",
    does: "does not know a foreign domain",
    params: ({ now }) => ({ date: day(now), hosts: ["www.foreign.example"] }),
    refused: 9110,
  },
  {
    action: "GetCdnLogList",
    does: "lists the packages of a day",
    params: ({ now, domain }) => ({
      host: domain,
      startDate: `${day(now)} 00:00:00`,
      endDate: `${day(now)} 23:59:59`,
    }),
    expect: (answer) => {
      assert.equal(answer.data.list.length, 24);
      assertFetchable(answer);
    },
  },
  {
    action: "GetCdnLogList",
    does: "has no list of what is to come",
    params: ({ now, domain }) => ({ host: domain, startDate: cloudTime(now + DAY_SECONDS) }),
    refused: 22300,
  },
  {
    action: "GenerateLogList",
    does: "lists the same by number and day",
    params: ({ now, hostId }) => ({ hostId, startDate: day(now), endDate: day(now) }),
    expect: (answer, { answers }) => {
      assertFetchable(answer);
      assert.deepEqual(
        answer.data.list.map(({ name }) => name),
        answers.GetCdnLogList.data.list.map(({ name }) => name),
      );
    },
  },
];
