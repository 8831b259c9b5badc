// The life of a domain. Deployments take a minute or two: what is judged is the state that a call leaves behind.

import assert from "node:assert/strict";
import { domainsThat, done, named } from "../cases.js";
import { assertDomains, FOREIGN_DOMAIN } from "../expectations.js";

const NEW = "new.harbor.example";
const COPY = "copy.harbor.example";
const ORIGIN = { Origins: ["203.0.113.50:8080"], OriginType: "ip" };

/** Two that may be stopped or started: the first is, the second stays as it is. */
const online = (context) => domainsThat(context, { Status: "online", Disable: "normal", Readonly: "normal" });
const offline = (context) => domainsThat(context, { Status: "offline" });

const isNow = (status) => (answer) => {
  assert.equal(answer.TotalNumber, 1);
  assert.equal(answer.Domains[0].Status, status);
};

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  { action: "DescribeDomains", does: "lists the domains", expect: assertDomains },
  {
    action: "DescribeDomains",
    does: "gives a page",
    params: { Offset: 2, Limit: 3 },
    expect: ({ TotalNumber, Domains }, { answers }) => {
      const all = answers.DescribeDomains.Domains;
      assert.equal(TotalNumber, all.length);
      assert.deepEqual(Domains, all.slice(2, 5));
    },
  },
  {
    action: "DescribeDomains",
    does: "finds one domain by a filter",
    params: ({ domain }) => ({ ...named(domain), Limit: 5 }),
    expect: ({ TotalNumber, Domains }, { domain }) => {
      assert.equal(TotalNumber, 1);
      assert.equal(Domains[0].Domain, domain);
    },
  },
  {
    action: "DescribeDomains",
    does: "finds domains by a part of their name and by their status",
    params: {
      Filters: [
        { Name: "domain", Value: ["orbit"], Fuzzy: true },
        { Name: "status", Value: ["online", "processing"] },
      ],
    },
    expect: ({ TotalNumber, Domains }, { domains }) => {
      const expected = domains.filter(({ Domain, Status }) => Domain.includes("orbit") && Status === "online");
      assert.equal(TotalNumber, expected.length);
      assert.deepEqual(
        Domains.map(({ Domain }) => Domain),
        expected.map(({ Domain }) => Domain),
      );
    },
  },
  {
    action: "DescribeDomains",
    does: "has pages of 1,000 at most",
    params: { Limit: 1001 },
    refused: "InvalidParameter.CdnParamError",
  },

  {
    action: "AddCdnDomain",
    does: "needs an origin",
    params: { Domain: NEW, ServiceType: "web" },
    refused: "MissingParameter",
  },
  {
    action: "AddCdnDomain",
    does: "refuses what is no domain",
    params: { Domain: "nothing", ServiceType: "web", Origin: ORIGIN },
    refused: "InvalidParameter.CdnHostInvalidParam",
  },
  {
    action: "AddCdnDomain",
    does: "adds a domain with settings",
    params: ({ domains: [{ ProjectId }] }) => ({
      Domain: NEW,
      ServiceType: "download",
      Origin: { ...ORIGIN, ServerName: "origin.harbor.example", OriginPullProtocol: "http" },
      ProjectId,
      Area: "mainland",
      IpFreqLimit: { Switch: "on", Qps: 30 },
    }),
    expect: done,
  },
  {
    action: "DescribeDomains",
    does: "shows the new domain, deploying",
    params: named(NEW),
    expect: (answer, { domains }) => {
      isNow("processing")(answer);
      const [{ ServiceType, Area, ProjectId, Origin, Cname, Disable }] = answer.Domains;
      assert.deepEqual(
        { ServiceType, Area, ProjectId, Disable },
        { ServiceType: "download", Area: "mainland", ProjectId: domains[0].ProjectId, Disable: "normal" },
      );
      assert.deepEqual(Origin.Origins, ORIGIN.Origins);
      assert.equal(Origin.ServerName, "origin.harbor.example");
      assert.ok(Cname.startsWith(`${NEW}.`), Cname);
    },
  },
  {
    action: "AddCdnDomain",
    does: "refuses a domain that the account has",
    params: { Domain: NEW, ServiceType: "web", Origin: ORIGIN },
    refused: "ResourceInUse.CdnHostExists",
  },
  {
    action: "StopCdnDomain",
    does: "waits for a deployment",
    params: { Domain: NEW },
    refused: "ResourceInUse.CdnOpInProgress",
  },

  {
    action: "DuplicateDomainConfig",
    does: "adds a domain like another one",
    params: ({ domain }) => ({ Domain: COPY, ReferenceDomain: domain }),
    expect: done,
  },
  {
    action: "DescribeDomains",
    does: "shows the copy, with the origin of the other one",
    params: named(COPY),
    expect: (answer, { domain, domains }) => {
      isNow("processing")(answer);
      const model = domains.find(({ Domain }) => Domain === domain);
      assert.deepEqual(answer.Domains[0].Origin.Origins, model.Origin.Origins);
      assert.equal(answer.Domains[0].ServiceType, model.ServiceType);
    },
  },
  {
    action: "DuplicateDomainConfig",
    does: "needs a domain of the account to copy",
    params: { Domain: "another.harbor.example", ReferenceDomain: FOREIGN_DOMAIN },
    refused: "ResourceNotFound.CdnHostNotExists",
  },

  {
    action: "StopCdnDomain",
    does: "stops a domain that is online",
    params: (context) => ({ Domain: online(context)[0] }),
    expect: done,
  },
  {
    action: "DescribeDomains",
    does: "shows it closing",
    params: (context) => named(online(context)[0]),
    expect: isNow("closing"),
  },
  {
    action: "StopCdnDomain",
    does: "stops nothing that is offline",
    params: (context) => ({ Domain: offline(context)[1] }),
    refused: "ResourceUnavailable.CdnHostIsNotOnline",
  },
  {
    action: "StartCdnDomain",
    does: "starts nothing that is online",
    params: (context) => ({ Domain: online(context)[1] }),
    refused: "ResourceUnavailable.CdnHostIsNotOffline",
  },
  {
    action: "StartCdnDomain",
    does: "starts a domain that is offline",
    params: (context) => ({ Domain: offline(context)[0] }),
    expect: done,
  },
  {
    action: "DescribeDomains",
    does: "shows it deploying",
    params: (context) => named(offline(context)[0]),
    expect: isNow("processing"),
  },

  {
    action: "DeleteCdnDomain",
    does: "deletes nothing that is online",
    params: (context) => ({ Domain: online(context)[1] }),
    refused: "ResourceUnavailable.CdnHostIsNotOffline",
  },
  {
    action: "DeleteCdnDomain",
    does: "deletes nothing that is foreign",
    params: { Domain: FOREIGN_DOMAIN },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "DeleteCdnDomain",
    does: "deletes a domain that is offline",
    params: (context) => ({ Domain: offline(context)[1] }),
    expect: done,
  },
  {
    action: "DescribeDomains",
    does: "has the new ones and no longer the deleted one",
    expect: ({ TotalNumber, Domains }, context) => {
      const names = Domains.map(({ Domain }) => Domain);
      assert.equal(TotalNumber, context.domains.length + 1);
      assert.ok(names.includes(NEW) && names.includes(COPY));
      assert.ok(!names.includes(offline(context)[1]));
    },
  },
];
