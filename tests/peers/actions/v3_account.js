// What the account pays, owns and is served by.

import assert from "node:assert/strict";
import { named } from "../cases.js";
import { CERTIFICATE } from "../certificate.js";
import { DAY_SECONDS, FOREIGN_DOMAIN, unixSeconds } from "../expectations.js";
import { assertClose, assertSummary, linesOf, slots, twoHours, twoHoursV3 } from "../series.js";

/** A bill is there from the second morning at the latest. */
const billed = ({ now }) => now - 2 * DAY_SECONDS;
const range = (context) => ({ ...twoHoursV3({ now: billed(context) }), Interval: "5min" });
const FOREIGN_IP = "203.0.113.254";

const PAY_TYPES = ["flux", "bandwidth", "request", "flux_sep", "bandwidth_sep"];
const SUMS = ["monthMax", "day95", "month95", "sum", "max"];

const payType = (answer) => {
  for (const word of [answer.PayType, answer.CurrentPayType]) assert.ok(PAY_TYPES.includes(word), word);
  assert.ok(["hour", "day", "month"].includes(answer.BillingCycle), answer.BillingCycle);
  assert.ok(SUMS.includes(answer.StatType), answer.StatType);
  assert.ok(["all", "multiple"].includes(answer.RegionType), answer.RegionType);
};

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  { action: "DescribePayType", does: "tells how the mainland is paid", expect: payType },
  {
    action: "DescribePayType",
    does: "tells how HTTPS requests are paid",
    params: { Area: "mainland", Type: "https" },
    expect: (answer, { answers }) => {
      payType(answer);
      assert.equal(answer.PayType, "request");
      assert.notEqual(answers.DescribePayType.PayType, "request");
    },
  },
  {
    action: "DescribePayType",
    does: "tells how the rest of the world is paid",
    params: { Area: "overseas" },
    expect: (answer) => {
      payType(answer);
      assert.equal(answer.RegionType, "multiple");
    },
  },
  {
    action: "DescribePayType",
    does: "knows three areas",
    params: { Area: "moon" },
    refused: "InvalidParameter.CdnParamError",
  },

  {
    action: "DescribeCdnData",
    does: "reads the traffic that is to be paid",
    params: (context) => ({ ...range(context), Domains: [context.domain], Metric: "flux" }),
    expect: (answer, context) => {
      context.flux = linesOf(answer, { resource: context.domain }).flux;
    },
  },
  {
    action: "DescribeBillingData",
    does: "bills what was served",
    params: (context) => ({ ...range(context), Domain: context.domain, Metric: "flux" }),
    expect: (answer, context) => {
      const times = slots(twoHours(billed(context)));
      const bill = linesOf(answer, { resource: context.domain, list: "BillingData", times }).flux;
      assertSummary(bill, "sum");
      assertClose(bill.summary.Value, context.flux.summary.Value, "the bill");
    },
  },
  {
    action: "DescribeBillingData",
    does: "bills the bandwidth of the account where nothing else is asked",
    params: range,
    expect: (answer) => {
      const { bandwidth } = linesOf(answer, { resource: "all", list: "BillingData" });
      assertSummary(bandwidth, "max");
    },
  },
  {
    action: "DescribeBillingData",
    does: "knows four intervals",
    params: (context) => ({ ...range(context), Interval: "week" }),
    refused: "InvalidParameter.CdnInvalidParamInterval",
  },
  {
    action: "DescribeBillingData",
    does: "does not know a foreign domain",
    params: (context) => ({ ...range(context), Domain: FOREIGN_DOMAIN }),
    refused: "ResourceNotFound.CdnHostNotExists",
  },

  {
    action: "DescribeTrafficPackages",
    does: "lists packages, those that end last first",
    expect: ({ TrafficPackages, TotalCount, EnabledCount, ExpiringCount, PaidCount }) => {
      assert.equal(TotalCount, TrafficPackages.length);
      assert.equal(EnabledCount, TrafficPackages.filter(({ Status }) => Status === "enabled").length);
      assert.ok(ExpiringCount <= EnabledCount && PaidCount <= TotalCount);
      const ends = TrafficPackages.map(({ ExpireTime }) => ExpireTime);
      assert.deepEqual(ends, ends.toSorted().reverse());
      for (const { Bytes, BytesUsed, Status, Region, Area } of TrafficPackages) {
        assert.ok(BytesUsed >= 0 && BytesUsed <= Bytes, `${BytesUsed} of ${Bytes}`);
        assert.ok(["enabled", "expired", "disabled"].includes(Status), Status);
        assert.equal(Area, Region === 0 ? "mainland" : "overseas");
      }
    },
  },
  {
    action: "DescribeTrafficPackages",
    does: "gives a page in another order",
    params: { SortBy: "expireTimeAsc", Offset: 1, Limit: 2 },
    expect: ({ TrafficPackages, TotalCount }, { answers }) => {
      const all = answers.DescribeTrafficPackages.TrafficPackages;
      assert.equal(TotalCount, all.length);
      assert.deepEqual(TrafficPackages, all.toReversed().slice(1, 3));
    },
  },
  {
    action: "DescribeTrafficPackages",
    does: "knows six orders",
    params: { SortBy: "size" },
    refused: "InvalidParameter.CdnParamError",
  },

  {
    action: "DescribeDomainsConfig",
    does: "tells the certificate of a domain",
    params: ({ domain }) => named(domain),
    expect: ({ Domains: [{ Https }] }) => assert.equal(Https.Switch, "on"),
  },
  {
    action: "DescribeCertDomains",
    does: "lists the domains that it is for, and those that use it",
    params: ({ answers }) => ({ CertId: answers.DescribeDomainsConfig.Domains[0].Https.CertInfo.CertId }),
    expect: ({ Domains, CertifiedDomains }, { domain, domains }) => {
      assert.ok(CertifiedDomains.includes(domain), domain);
      for (const name of CertifiedDomains) assert.ok(Domains.includes(name), name);
      for (const name of Domains)
        assert.ok(
          domains.some(({ Domain }) => Domain === name),
          name,
        );
    },
  },
  {
    action: "DescribeCertDomains",
    does: "reads the names out of another certificate",
    params: { Cert: CERTIFICATE },
    expect: ({ Domains }, { domains }) => {
      const names = domains.map(({ Domain }) => Domain);
      const covered = names.filter((name) => name.endsWith(".orbit.example") || name === "www.harbor.example");
      assert.deepEqual(Domains.toSorted(), covered.toSorted());
    },
  },
  {
    action: "DescribeCertDomains",
    does: "needs a certificate of the account",
    params: { CertId: "noSuch00" },
    refused: "FailedOperation.SslCertNotFound",
  },

  {
    action: "DescribeIpStatus",
    does: "lists the nodes between a domain and its origin",
    params: ({ domain }) => ({ Domain: domain, Layer: "last", Area: "mainland", ShowIpv6: true }),
    expect: ({ Ips, TotalCount }) => {
      assert.equal(TotalCount, Ips.length);
      assert.ok(TotalCount > 0);
      for (const { Ip, Ipv6, District, Isp, City, Status } of Ips) {
        assert.match(Ip, /^\d+(\.\d+){3}$/);
        assert.match(Ipv6, /^[\da-f:]+$/);
        for (const word of [District, Isp, City]) assert.notEqual(word, "");
        assert.ok(["online", "offline"].includes(Status), Status);
      }
    },
  },
  {
    action: "DescribeIpStatus",
    does: "does not know a foreign domain",
    params: { Domain: FOREIGN_DOMAIN },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "DescribeCdnIp",
    does: "tells nodes from other addresses",
    params: ({ answers }) => ({ Ips: [answers.DescribeIpStatus.Ips[0].Ip, FOREIGN_IP] }),
    expect: ({ Ips }, { now, answers }) => {
      const [node] = answers.DescribeIpStatus.Ips;
      const [own, foreign] = Ips;
      assert.deepEqual([own.Ip, own.Platform, own.Area, own.City], [node.Ip, "yes", "mainland", node.City]);
      assert.notEqual(own.Location, "");
      assert.ok(own.History.length > 0);
      for (const { Status, Datetime } of own.History) {
        assert.ok(["online", "offline"].includes(Status), Status);
        assert.ok(unixSeconds(Datetime) <= now, Datetime);
      }
      assert.deepEqual([foreign.Ip, foreign.Platform], [FOREIGN_IP, "no"]);
    },
  },
  {
    action: "DescribeCdnIp",
    does: "takes 20 addresses a call",
    params: { Ips: Array(21).fill(FOREIGN_IP) },
    refused: "LimitExceeded.CdnQueryIpBatchTooMany",
  },
];
