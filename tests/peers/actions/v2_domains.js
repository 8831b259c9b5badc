// The life of a domain in API 2017: what is judged is the state that a call leaves behind.

import assert from "node:assert/strict";
import { domainsThat, done } from "../cases.js";
import { FOREIGN_DOMAIN } from "../expectations.js";

const NEW = "new.harbor.example";
/** The numbers of the states of a domain. */
const DEPLOYING = 4;
const ONLINE = 5;
const OFFLINE = 6;
const STATUS = { rejected: 2, processing: DEPLOYING, closing: DEPLOYING, online: ONLINE, offline: OFFLINE };

/** Two that may be stopped or started: the first is, the second stays as it is. */
const online = (context) => domainsThat(context, { Status: "online", Disable: "normal", Readonly: "normal" });
const offline = (context) => domainsThat(context, { Status: "offline" });
/** What the first list said of a domain. */
const listed = ({ hosts }, name) => hosts.find(({ host }) => host === name);

/** A domain is the same in both APIs. */
function assertSame(host, { Domain, Status, Origin, ServiceType, Area, Disable, ...domain }) {
  const { id, service_type } = host;
  assert.deepEqual(
    {
      ...{ host: host.host, host_id: host.host_id, app_id: host.app_id, project_id: host.project_id },
      ...{ status: host.status, disabled: host.disabled, deleted: host.deleted, overseas: host.enable_overseas },
      ...{ origin: host.origin, host_type: host.host_type, fwd_host: host.fwd_host, cname: host.cname },
      ...{ created: host.create_time, updated: host.update_time },
    },
    {
      ...{ host: Domain, host_id: id, app_id: domain.AppId, project_id: domain.ProjectId },
      ...{ status: STATUS[Status], disabled: Disable === "normal" ? 0 : 1, deleted: "no" },
      ...{ overseas: Area === "mainland" ? "no" : "yes", origin: Origin.Origins.join(";"), cname: domain.Cname },
      ...{ host_type: Origin.OriginType === "cos" ? "cos" : "cname", fwd_host: Origin.ServerName },
      ...{ created: domain.CreateTime, updated: domain.UpdateTime },
    },
  );
  // API 2017 knows three kinds of service.
  if (["download", "media"].includes(ServiceType)) assert.equal(service_type, ServiceType);
}

/** The domains of the list, with all that the list says of them. */
function assertRead({ hosts, total }, expected) {
  assert.deepEqual([hosts.length, total], [expected.length, expected.length]);
  for (const brief of expected) {
    const found = listed({ hosts }, brief.host);
    for (const [name, value] of Object.entries(brief)) assert.deepEqual(found[name], value, `${brief.host} ${name}`);
  }
}

const the = ({ data: { hosts, total } }) => {
  assert.deepEqual([hosts.length, total], [1, 1]);
  return hosts[0];
};
const isNow = (status) => (answer) => assert.equal(the(answer).status, status);

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribeCdnHosts",
    does: "lists the domains",
    expect: ({ data: { hosts, total } }, context) => {
      assert.equal(total, context.domains.length);
      assert.equal(new Set(hosts.map(({ id }) => id)).size, total);
      for (const domain of context.domains) assertSame(listed({ hosts }, domain.Domain), domain);
      context.hosts = hosts;
    },
  },
  {
    action: "DescribeCdnHosts",
    does: "gives a page",
    params: { offset: 2, limit: 3 },
    expect: ({ data }, { hosts }) => {
      assert.equal(data.total, hosts.length);
      assert.deepEqual(data.hosts, hosts.slice(2, 5));
    },
  },
  {
    action: "GetHostInfoByHost",
    does: "reads some domains with their settings",
    params: ({ hosts }) => ({ hosts: [hosts[3].host, hosts[0].host] }),
    expect: ({ data }, { hosts }) => {
      assertRead(data, [hosts[0], hosts[3]]);
      for (const { cache, refer } of data.hosts) {
        for (const { type, rule, time, unit } of cache) {
          assert.ok([0, 1, 2, 3, 5].includes(type), `${type}`);
          assert.notEqual(rule, "");
          assert.ok(time >= 0 && ["d", "h", "m", "s"].includes(unit), `${time} ${unit}`);
        }
        assert.ok([0, 1, 2].includes(refer.type) && [0, 1].includes(refer.null_flag));
        assert.ok(Array.isArray(refer.list));
      }
    },
  },
  { action: "GetHostInfoByHost", does: "needs domains", refused: 4000 },
  {
    action: "GetHostInfoByHost",
    does: "does not know a foreign domain",
    params: { hosts: [FOREIGN_DOMAIN] },
    refused: 9110,
  },
  {
    action: "GetHostInfoById",
    does: "reads domains by their numbers",
    params: ({ hosts }) => ({ ids: [hosts[1].id, hosts[2].id] }),
    expect: ({ data }, { hosts }) => assertRead(data, [hosts[1], hosts[2]]),
  },
  { action: "GetHostInfoById", does: "does not know another number", params: { ids: [7] }, refused: 9110 },

  {
    action: "AddCdnHost",
    does: "adds a domain",
    params: ({ hosts: [{ project_id }] }) => ({
      host: NEW,
      projectId: String(project_id),
      hostType: "cname",
      origin: "203.0.113.50:8080;203.0.113.51:8080",
      serviceType: "download",
      fullUrl: "off",
      cache: JSON.stringify([
        [0, "all", 86_400],
        [1, ".php;.jsp", 0],
      ]),
    }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows the new domain, deploying",
    params: { hosts: [NEW] },
    expect: (answer, { hosts }) => {
      const { status, origin, service_type, furl_cache, project_id, cache } = the(answer);
      assert.ok([1, 3, DEPLOYING].includes(status), `${status}`);
      assert.deepEqual(
        [origin, service_type, furl_cache, project_id],
        ["203.0.113.50:8080;203.0.113.51:8080", "download", "off", hosts[0].project_id],
      );
      assert.deepEqual(
        cache.map(({ type, rule, time }) => [type, rule, time]),
        [
          [0, "all", 86_400],
          [1, ".php;.jsp", 0],
        ],
      );
    },
  },
  {
    action: "AddCdnHost",
    does: "refuses a domain that the account has",
    params: { host: NEW, projectId: "0", hostType: "cname", origin: "203.0.113.50" },
    refused: 9137,
  },
  {
    action: "AddCdnHost",
    does: "refuses a domain without an ICP filing",
    params: { host: "www.unfiled.example", projectId: "0", hostType: "cname", origin: "203.0.113.50" },
    refused: 20004,
  },

  {
    action: "OnlineHost",
    does: "starts nothing that is online",
    params: (context) => ({ host: online(context)[1] }),
    refused: 9177,
  },
  {
    action: "OnlineHost",
    does: "starts a domain that is offline",
    params: (context) => ({ host: offline(context)[0] }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows it deploying",
    params: (context) => ({ hosts: [offline(context)[0]] }),
    expect: isNow(DEPLOYING),
  },
  {
    action: "OfflineHost",
    does: "waits for a deployment",
    params: (context) => ({ host: offline(context)[0] }),
    refused: 9175,
  },
  {
    action: "OfflineHost",
    does: "stops a domain, by its number",
    params: (context) => ({ hostId: listed(context, online(context)[0]).id }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows it on its way",
    params: (context) => ({ hosts: [online(context)[0]] }),
    expect: isNow(DEPLOYING),
  },
  { action: "OfflineHost", does: "needs a domain", refused: 4000 },

  {
    action: "UpdateCdnProject",
    does: "puts a domain into another project",
    params: (context) => ({ projectId: 0, hostId: listed(context, online(context)[1]).id }),
    expect: done,
  },
  {
    action: "GetHostInfoByHost",
    does: "shows it there",
    params: (context) => ({ hosts: [online(context)[1]] }),
    expect: (answer, context) => {
      assert.equal(the(answer).project_id, 0);
      assert.notEqual(listed(context, online(context)[1]).project_id, 0);
    },
  },
  {
    action: "UpdateCdnProject",
    does: "waits for a deployment",
    params: (context) => ({ projectId: 0, hostId: listed(context, online(context)[0]).id }),
    refused: 9175,
  },

  {
    action: "DeleteCdnHost",
    does: "deletes nothing that is online",
    params: (context) => ({ host: online(context)[1] }),
    refused: 9103,
  },
  {
    action: "DeleteCdnHost",
    does: "deletes a domain that is offline, by its number",
    params: (context) => ({ hostId: listed(context, offline(context)[1]).id }),
    expect: ({ retcode, errmsg, data }) => assert.deepEqual([retcode, errmsg, data], [0, "ok", []]),
  },
  {
    action: "DescribeCdnHosts",
    does: "has the new one and no longer the deleted one",
    expect: ({ data }, context) => {
      const names = data.hosts.map(({ host }) => host);
      assert.equal(data.total, context.domains.length);
      assert.ok(names.includes(NEW) && !names.includes(offline(context)[1]));
    },
  },
];
