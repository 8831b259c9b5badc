// Lists that come a page at a time.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFakes, failureOf, reply } from "./fakes.js";

/** Answers pages of so many domains. */
const domains =
  (count, told = count) =>
  ({ body }) => {
    const { Offset, Limit } = JSON.parse(body);
    const Domains = Array.from({ length: count }, (_, at) => ({ Domain: `${at}.example` })).slice(
      Offset,
      Offset + Limit,
    );
    return reply({ Domains, TotalNumber: told });
  };
const asked = ({ signer }) => signer.inputs.map(({ params: { Offset, Limit } }) => [Offset, Limit]);
const collect = async (items) => {
  const found = [];
  for await (const item of items) found.push(item);
  return found;
};

describe("Pages", () => {
  test("give every item, and ask for no page too many", async () => {
    for (const [count, calls] of [
      [0, 1],
      [1, 1],
      [999, 1],
      [1_000, 1],
      [1_001, 2],
      [2_500, 3],
    ]) {
      const fakes = createFakes([domains(count)]);
      const found = await collect(fakes.client.pages("DescribeDomains", { Filters: [] }));
      assert.deepEqual([found.length, new Set(found.map((item) => item.Domain)).size], [count, count]);
      assert.equal(fakes.signer.inputs.length, calls);
      assert.ok(fakes.signer.inputs.every(({ params }) => Array.isArray(params.Filters)));
    }
  });

  test("begin and are as long as is said", async () => {
    const fakes = createFakes([domains(10)]);
    assert.equal((await collect(fakes.client.pages("DescribeDomains", { Offset: 3, Limit: 4 }))).length, 7);
    assert.deepEqual(asked(fakes), [
      [3, 4],
      [7, 4],
    ]);
    await collect(fakes.client.pages("DescribeDomains", { Limit: 5_000 }));
    assert.deepEqual(asked(fakes).at(-1), [0, 1_000]);
  });

  test("are fetched as they are needed, and each walk begins anew", async () => {
    const fakes = createFakes([domains(10)]);
    const pages = fakes.client.pages("DescribeDomains", { Limit: 4 });
    assert.equal(fakes.signer.inputs.length, 0);
    for await (const domain of pages) {
      if (domain.Domain === "3.example") break;
    }
    assert.equal(fakes.signer.inputs.length, 1);
    assert.equal((await collect(pages)).length, 10);
  });

  test("come whole, too", async () => {
    const { client } = createFakes([domains(10)]);
    const pages = await collect(client.pages("DescribeDomains", { Limit: 4 }).byPage());
    assert.deepEqual(
      pages.map((page) => [page.Domains.length, page.TotalNumber, page.RequestId]),
      [
        [4, 10, "r-1"],
        [4, 10, "r-1"],
        [2, 10, "r-1"],
      ],
    );
  });

  test("end even where the number of all is wrong, changes or is missing", async () => {
    assert.equal((await collect(createFakes([domains(10, 99)]).client.pages("DescribeDomains"))).length, 10);
    assert.equal(
      (await collect(createFakes([domains(10, null)]).client.pages("DescribeDomains", { Limit: 4 }))).length,
      10,
    );
    const nothing = createFakes([reply({ Domains: null, TotalNumber: 3 })]);
    assert.deepEqual(await collect(nothing.client.pages("DescribeDomains")), []);
  });

  test("that are shorter than asked for are not taken for the last", async () => {
    const short = ({ body }) => {
      const { Offset } = JSON.parse(body);
      return reply({ PurgeLogs: Offset < 6 ? [{}, {}] : [], TotalCount: 6 });
    };
    const fakes = createFakes([short]);
    const times = { StartTime: "2026-01-01 00:00:00", EndTime: "2026-01-02 00:00:00" };
    assert.equal((await collect(fakes.client.pages("DescribePurgeTasks", times))).length, 6);
    assert.equal(fakes.signer.inputs.length, 3);
  });

  test("stop by a signal and by a failure", async () => {
    const control = new AbortController();
    const fakes = createFakes([domains(10)]);
    const found = [];
    const error = await failureOf(
      (async () => {
        for await (const item of fakes.client.pages("DescribeDomains", { Limit: 4 }, { signal: control.signal })) {
          found.push(item);
          control.abort();
        }
      })(),
    );
    assert.deepEqual([error.kind, found.length, fakes.signer.inputs.length], ["aborted", 4, 1]);
  });

  test("of another product are walked where its fields are named", async () => {
    const { client } = createFakes([reply({ InstanceSet: [{ InstanceId: "i" }], TotalCount: 1 })]);
    const page = { items: "InstanceSet", total: "TotalCount", max: 100 };
    const options = { service: "cvm", version: "2017-03-12", page };
    assert.deepEqual(await collect(client.pages("DescribeInstances", {}, options)), [{ InstanceId: "i" }]);
    assert.throws(() => client.pages("DescribeInstances"), { kind: "request" });
    assert.throws(() => client.pages("DescribePurgeQuota"), { kind: "request" });
  });
});
