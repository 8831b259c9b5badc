// Where visitors are: the table of places, and figures by province and provider.

import assert from "node:assert/strict";
import { cloudTime, FOREIGN_DOMAIN } from "../expectations.js";
import { assertClose, linesOf, total, twoHours, twoHoursV3 } from "../series.js";

/** Of every table that was published. */
const PROVIDERS = [2, 26, 38, 43, 1046, 3947, 0, -1];
const PROVINCES = [22, 86, 146, 1069, 1177, 119, 152, 1208, 1467, 1468, 145, 1445, 1464, 2, 120, 121, 122, 1050, 1442];

const BEIJING = 22;
const TELECOM = 2;

const of = (context, params) => ({ ...twoHoursV3(context), Domains: [context.domain], Interval: "5min", ...params });

function assertTable({ MapInfoList }, known) {
  const ids = MapInfoList.map(({ Id }) => Id);
  assert.equal(new Set(ids).size, ids.length);
  for (const id of known) assert.ok(ids.includes(id), `${id} is in the table`);
  for (const { Name } of MapInfoList) assert.notEqual(Name, "");
}

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "DescribeMapInfo",
    does: "lists the providers",
    params: { Name: "isp" },
    expect: (answer) => assertTable(answer, PROVIDERS),
  },
  {
    action: "DescribeMapInfo",
    does: "lists places, and what is in what",
    params: { Name: "district" },
    expect: (answer, context) => {
      assertTable(answer, PROVINCES);
      const names = new Map(answer.MapInfoList.map(({ Id, Name }) => [Id, Name]));
      for (const relation of [answer.ServerRegionRelation, answer.ClientRegionRelation]) {
        assert.ok(relation.length > 0);
        for (const { RegionId, SubRegionIdList } of relation) {
          for (const id of [RegionId, ...SubRegionIdList]) assert.ok(names.has(id), `${id} has a name`);
        }
      }
      context.places = names;
    },
  },
  {
    action: "DescribeMapInfo",
    does: "knows two tables",
    params: { Name: "city" },
    refused: "InvalidParameter.CdnParamError",
  },
  { action: "DescribeMapInfo", does: "needs to know which", refused: "MissingParameter" },

  {
    action: "DescribeCdnData",
    does: "reads the traffic of a province",
    params: (context) => of(context, { Metric: "flux", District: BEIJING }),
    expect: (answer, context) => {
      context.beijing = linesOf(answer, { resource: context.domain }).flux.values;
      assert.ok(total(context.beijing) > 0);
    },
  },
  {
    action: "DescribeDistrictIspData",
    does: "splits the traffic of a province by its providers",
    params: (context) => of(context, { Metric: "flux", Districts: [BEIJING] }),
    expect: ({ Data }, { domain, now, beijing, places }) => {
      const isps = Data.map(({ Isp }) => Isp);
      assert.equal(new Set(isps).size, isps.length);
      assert.ok(isps.includes(TELECOM));
      for (const row of Data) {
        assert.deepEqual(
          [row.Domain, row.Metric, row.District, row.DistrictName],
          [domain, "flux", BEIJING, places.get(BEIJING)],
        );
        const { start } = twoHours(now);
        assert.deepEqual([row.Interval, row.StartTime, row.EndTime], [5, cloudTime(start), cloudTime(start + 6900)]);
        assert.deepEqual([row.Protocol, row.IpProtocol], ["all", "all"]);
        assert.equal(row.DataPoints.length, beijing.length);
        assert.notEqual(row.IspName, "");
      }
      beijing.forEach((bytes, index) => {
        assertClose(total(Data.map(({ DataPoints }) => DataPoints[index])), bytes, "all providers");
      });
    },
  },
  {
    action: "DescribeDistrictIspData",
    does: "reads one province and provider by the minute",
    params: ({ domain, now }) => {
      const { start } = twoHours(now);
      return {
        Domains: [domain],
        StartTime: cloudTime(start),
        EndTime: cloudTime(start + 4 * 60),
        Interval: "min",
        Metric: "request",
        Districts: [BEIJING],
        Isps: [TELECOM],
      };
    },
    expect: ({ Data }) => {
      const [{ Interval, Isp, DataPoints }, ...others] = Data;
      assert.deepEqual([Interval, Isp, DataPoints.length, others.length], [1, TELECOM, 5, 0]);
    },
  },
  {
    action: "DescribeDistrictIspData",
    does: "has ranges of three hours at most",
    params: (context) => of(context, { Metric: "flux", EndTime: cloudTime(twoHours(context.now).start + 4 * 3600) }),
    refused: "InvalidParameter.CdnInvalidParamInterval",
  },
  {
    action: "DescribeDistrictIspData",
    does: "does not know a foreign domain",
    params: (context) => of(context, { Metric: "flux", Domains: [FOREIGN_DOMAIN] }),
    refused: "ResourceNotFound.CdnHostNotExists",
  },
];
