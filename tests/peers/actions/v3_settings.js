// Settings of domains: an object that is sent replaces the stored one whole, what is not sent stays.

import assert from "node:assert/strict";
import { domainsThat, named } from "../cases.js";
import { assertRequestId, FOREIGN_DOMAIN } from "../expectations.js";

const done = ({ RequestId }) => assertRequestId(RequestId);

/** Settings of a domain that is offline change at once, those of one that is online by a deployment. */
const offline = (context, index = 0) => domainsThat(context, { Status: "offline" })[index];

const SETTINGS = {
  ServiceType: "download",
  Origin: {
    Origins: ["203.0.113.60:8080:30", "203.0.113.61:8080:70"],
    OriginType: "ip",
    ServerName: "origin.harbor.example",
    OriginPullProtocol: "http",
    BackupOrigins: ["backup.harbor.example"],
    BackupOriginType: "domain",
  },
  Cache: {
    SimpleCache: {
      CacheRules: [
        { CacheType: "all", CacheContents: ["*"], CacheTime: 86_400 },
        { CacheType: "file", CacheContents: ["zip", "apk"], CacheTime: 2_592_000 },
      ],
      FollowOrigin: "off",
      IgnoreCacheControl: "off",
      IgnoreSetCookie: "off",
      CompareMaxAge: "off",
    },
  },
  Referer: {
    Switch: "on",
    RefererRules: [
      {
        RuleType: "all",
        RulePaths: ["*"],
        RefererType: "whitelist",
        Referers: ["*.harbor.example"],
        AllowEmpty: true,
      },
    ],
  },
  IpFilter: { Switch: "on", FilterType: "blacklist", Filters: ["198.51.100.0/24"] },
  CacheKey: { FullUrlCache: "off" },
  BandwidthAlert: { Switch: "on", BpsThreshold: 100_000_000, CounterMeasure: "RETURN_404" },
  ResponseHeader: {
    Switch: "on",
    HeaderRules: [
      {
        HeaderMode: "set",
        HeaderName: "Access-Control-Allow-Origin",
        HeaderValue: "*",
        RuleType: "all",
        RulePaths: ["*"],
      },
    ],
  },
  DownstreamCapping: { Switch: "on", CappingRules: [{ RuleType: "all", RulePaths: ["*"], KBpsThreshold: 2_048 }] },
};

/** Every value of `sent` is in `stored`; the cloud adds the defaults of what was left out. */
function assertHolds(stored, sent, path) {
  if (sent === null || typeof sent !== "object") return assert.deepEqual(stored, sent, path);
  assert.ok(stored, `${path} is there`);
  if (Array.isArray(sent)) assert.equal(stored.length, sent.length, path);
  for (const [name, value] of Object.entries(sent)) assertHolds(stored[name], value, `${path}.${name}`);
}

const the = ({ TotalNumber, Domains }) => {
  assert.equal(TotalNumber, 1);
  return Domains[0];
};

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribeDomainsConfig",
    does: "lists the domains with their settings, the oldest first",
    params: { Sort: { Key: "createTime", Sequence: "asc" } },
    expect: ({ TotalNumber, Domains, RequestId }, { domains }) => {
      assertRequestId(RequestId);
      assert.equal(TotalNumber, domains.length);
      const times = Domains.map(({ CreateTime }) => CreateTime);
      assert.deepEqual(times, times.toSorted());
      for (const brief of domains) {
        const detail = Domains.find(({ Domain }) => Domain === brief.Domain);
        const { ParentHost, Product, ...shared } = brief;
        assertHolds(detail, shared, brief.Domain);
        assert.ok(detail.Cache.SimpleCache.CacheRules.length > 0);
      }
    },
  },
  {
    action: "DescribeDomainsConfig",
    does: "tells the certificate of a domain",
    params: ({ domain }) => named(domain),
    expect: (answer, { now }) => {
      const { Switch, CertInfo } = the(answer).Https;
      assert.equal(Switch, "on");
      assert.ok(CertInfo.CertId);
      assert.ok(Date.parse(`${CertInfo.ExpireTime.replace(" ", "T")}+08:00`) / 1000 > now);
    },
  },
  {
    action: "DescribeDomainsConfig",
    does: "has pages of 100 at most",
    params: { Limit: 101 },
    refused: "InvalidParameter.CdnParamError",
  },

  {
    action: "UpdateDomainConfig",
    does: "sets many objects at once",
    params: (context) => ({ Domain: offline(context), ...SETTINGS }),
    expect: done,
  },
  {
    action: "DescribeDomainsConfig",
    does: "shows what was set",
    params: (context) => named(offline(context)),
    expect: (answer, context) => {
      const detail = the(answer);
      assert.equal(detail.Status, "offline");
      assertHolds(detail, SETTINGS, "");
      context.before = detail;
    },
  },
  {
    action: "UpdateDomainConfig",
    does: "replaces an object whole and leaves the others",
    params: (context) => ({
      Domain: offline(context),
      Origin: { Origins: ["origin-old.orbit.example"], OriginType: "domain" },
    }),
    expect: done,
  },
  {
    action: "DescribeDomainsConfig",
    does: "no longer shows the backup of the origin",
    params: (context) => named(offline(context)),
    expect: (answer, { before }) => {
      const { Origin, UpdateTime, ...rest } = the(answer);
      const { Origin: _, UpdateTime: __, ...others } = before;
      assert.deepEqual(Origin.Origins, ["origin-old.orbit.example"]);
      assert.ok(!(Origin.BackupOrigins?.length > 0), "the backup is gone");
      assert.deepEqual(rest, others);
    },
  },
  {
    action: "UpdateDomainConfig",
    does: "needs the type of an origin",
    params: (context) => ({ Domain: offline(context), Origin: { Origins: ["203.0.113.60"] } }),
    refused: "MissingParameter",
  },
  {
    action: "UpdateDomainConfig",
    does: "needs a certificate for HTTPS",
    params: (context) => ({ Domain: offline(context), Https: { Switch: "on" } }),
    refused: "InvalidParameter.CdnCertInfoNotFound",
  },
  {
    action: "UpdateDomainConfig",
    does: "refuses a domain of nobody",
    params: { Domain: FOREIGN_DOMAIN, Seo: { Switch: "on" } },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "UpdateDomainConfig",
    does: "deploys a domain that is online",
    params: ({ domain }) => ({
      Domain: domain,
      ForceRedirect: { Switch: "on", RedirectType: "https", RedirectStatusCode: 301 },
    }),
    expect: done,
  },
  {
    action: "DescribeDomainsConfig",
    does: "shows it deploying",
    params: ({ domain }) => named(domain),
    expect: (answer) => {
      const { Status, ForceRedirect } = the(answer);
      assert.equal(Status, "processing");
      assert.equal(ForceRedirect.RedirectStatusCode, 301);
    },
  },
  {
    action: "UpdateDomainConfig",
    does: "waits for a deployment",
    params: ({ domain }) => ({ Domain: domain, Seo: { Switch: "on" } }),
    refused: "ResourceInUse.CdnOpInProgress",
  },

  {
    action: "ModifyDomainConfig",
    does: "changes one leaf",
    params: (context) => ({
      Domain: offline(context),
      Route: "IpFilter.Filters",
      Value: JSON.stringify({ update: ["198.51.100.7", "203.0.113.0/24"] }),
    }),
    expect: done,
  },
  {
    action: "DescribeDomainsConfig",
    does: "shows that leaf, and the rest of its object as it was",
    params: (context) => named(offline(context)),
    expect: (answer, { before }) => {
      assert.deepEqual(the(answer).IpFilter, { ...before.IpFilter, Filters: ["198.51.100.7", "203.0.113.0/24"] });
    },
  },
  {
    action: "ModifyDomainConfig",
    does: "refuses a value that is no update",
    params: (context) => ({ Domain: offline(context), Route: "Seo.Switch", Value: "on" }),
    refused: "InvalidParameter.CdnParamError",
  },
  {
    action: "ModifyDomainConfig",
    does: "refuses a domain of nobody",
    params: { Domain: FOREIGN_DOMAIN, Route: "Seo.Switch", Value: JSON.stringify({ update: "on" }) },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
];
