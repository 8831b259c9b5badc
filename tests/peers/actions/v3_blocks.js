// URLs that the nodes refuse to serve: those that the account blocks, and those that the cloud found wanting.

import assert from "node:assert/strict";
import { assertRequestId, cloudTime, FOREIGN_DOMAIN, FOREIGN_URL } from "../expectations.js";

const url = ({ domain }) => `https://${domain}/blocked/今日.html`;
const never = ({ domain }) => `https://${domain}/never-blocked.html`;
const times = ({ now }) => ({ StartTime: cloudTime(now - 60), EndTime: cloudTime(now + 3600) });

/** The record of the URL, and no other. */
const recorded =
  (status) =>
  ({ UrlRecordList, TotalCount, RequestId }, context) => {
    assertRequestId(RequestId);
    assert.equal(TotalCount, 1);
    const [{ RealUrl, Status, CreateTime, UpdateTime }] = UrlRecordList;
    assert.deepEqual([RealUrl, Status], [url(context), status]);
    assert.ok(CreateTime <= UpdateTime, `${CreateTime} ${UpdateTime}`);
  };

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DisableCaches",
    does: "blocks a URL",
    params: (context) => ({ Urls: [url(context)] }),
    expect: ({ CacheOptResult, TaskId, RequestId }, context) => {
      assertRequestId(RequestId);
      assert.match(TaskId, /^\d+$/);
      assert.deepEqual(CacheOptResult.SuccessUrls, [url(context)]);
      assert.equal(CacheOptResult.FailUrls?.length ?? 0, 0);
    },
  },
  {
    action: "DisableCaches",
    does: "blocks 100 URLs a call",
    params: (context) => ({ Urls: Array.from({ length: 101 }, (_, number) => `${url(context)}?${number}`) }),
    refused: "LimitExceeded",
  },
  {
    action: "DisableCaches",
    does: "does not block a foreign domain",
    params: { Urls: [FOREIGN_URL] },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "GetDisableRecords",
    does: "finds the block by its time",
    params: (context) => ({ ...times(context), Status: "disable", Offset: 0, Limit: 20 }),
    expect: recorded("disable"),
  },
  {
    action: "GetDisableRecords",
    does: "finds the block by its task",
    params: ({ answers }) => ({ TaskId: answers.DisableCaches.TaskId }),
    expect: recorded("disable"),
  },
  {
    action: "EnableCaches",
    does: "releases what is blocked and tells what is not",
    params: (context) => ({ Urls: [url(context), never(context)] }),
    expect: ({ CacheOptResult, TaskId, RequestId }, context) => {
      assertRequestId(RequestId);
      assert.match(TaskId, /^\d+$/);
      assert.deepEqual(CacheOptResult, { SuccessUrls: [url(context)], FailUrls: [never(context)] });
    },
  },
  {
    action: "EnableCaches",
    does: "does not release a foreign domain",
    params: { Urls: [FOREIGN_URL] },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
  {
    action: "GetDisableRecords",
    does: "tells that it is released",
    params: (context) => ({ ...times(context), Url: url(context) }),
    expect: recorded("enable"),
  },
  {
    action: "GetDisableRecords",
    does: "finds nothing that is blocked",
    params: (context) => ({ ...times(context), Status: "disable" }),
    expect: ({ UrlRecordList, TotalCount }) => {
      assert.equal(TotalCount, 0);
      assert.equal(UrlRecordList?.length ?? 0, 0);
    },
  },
  { action: "GetDisableRecords", does: "needs a time or a task", refused: "MissingParameter" },

  {
    action: "DescribeUrlViolations",
    does: "lists what the cloud found, newest first",
    expect: ({ UrlRecordList, TotalCount, RequestId }, { domains }) => {
      assertRequestId(RequestId);
      assert.equal(TotalCount, UrlRecordList.length);
      assert.ok(TotalCount > 2, `${TotalCount} records`);
      const created = UrlRecordList.map(({ CreateTime }) => CreateTime);
      assert.deepEqual(created, created.toSorted().reverse());
      for (const { Id, RealUrl, DownloadUrl, UrlStatus } of UrlRecordList) {
        assert.ok(Number.isSafeInteger(Id), RealUrl);
        assert.ok(["forbid", "release", "delay", "reject", "complain"].includes(UrlStatus), UrlStatus);
        const { host } = new URL(RealUrl);
        assert.ok(
          domains.some(({ Domain }) => Domain === host),
          host,
        );
        assert.equal(typeof DownloadUrl, "string");
      }
    },
  },
  {
    action: "DescribeUrlViolations",
    does: "gives a page of some domains",
    params: ({ answers }) => {
      const hosts = answers.DescribeUrlViolations.UrlRecordList.map(({ RealUrl }) => new URL(RealUrl).host);
      return { Domains: hosts.slice(0, 2), Offset: 1, Limit: 1 };
    },
    expect: ({ UrlRecordList, TotalCount }, { answers }) => {
      assert.equal(TotalCount, 2);
      assert.deepEqual(UrlRecordList, answers.DescribeUrlViolations.UrlRecordList.slice(1, 2));
    },
  },
  {
    action: "DescribeUrlViolations",
    does: "does not know a foreign domain",
    params: { Domains: [FOREIGN_DOMAIN] },
    refused: "ResourceNotFound.CdnHostNotExists",
  },
];
