import { expect, test } from "vitest";
import type { ReportEntry } from "../../../src/queries/report-list.ts";
import type { SpendingRow } from "../../../src/queries/spending-rows.ts";
import {
  type CentreProfile,
  centreProfiles,
} from "../../../src/views/compare/centre-profiles.ts";
import {
  type PeerGround,
  suggestPeers,
} from "../../../src/views/compare/peers.ts";

function centre(
  districtId: string,
  made: {
    readonly city?: string;
    readonly total?: number | undefined;
    readonly shares?: Readonly<Record<string, number>>;
    readonly duties?: readonly string[];
  },
): CentreProfile {
  return {
    districtId,
    district: `${districtId}区`,
    city: made.city ?? "甲市",
    year: 2021,
    total: made.total,
    shares: new Map(Object.entries(made.shares ?? {})),
    duties: new Set(made.duties ?? []),
  };
}

const held = (
  ground: PeerGround,
  focus: CentreProfile,
  ...others: readonly CentreProfile[]
) =>
  suggestPeers([focus, ...others], focus.districtId, ground).map(
    ({ centre: { districtId }, isPeer, reason }) => ({
      districtId,
      isPeer,
      reason,
    }),
  );

test("suggests nobody without a ground, a focus, or another centre", () => {
  const a = centre("a", { total: 100 });
  expect(suggestPeers([a, centre("b", {})], "a", "all")).toEqual([]);
  expect(suggestPeers([a], "elsewhere", "city")).toEqual([]);
  expect(suggestPeers([a], "a", "size")).toEqual([]);
});

test("takes centres of the same city", () => {
  const found = held(
    "city",
    centre("a", {}),
    centre("b", {}),
    centre("c", { city: "乙市" }),
  );
  expect(found.map(({ isPeer }) => isPeer)).toEqual([true, false]);
  expect(found[1]?.reason).toEqual({ ground: "city", city: "乙市" });
});

test("takes sizes from half to twice, and says how many times", () => {
  const found = held(
    "size",
    centre("a", { total: 100 }),
    centre("b", { total: 200 }),
    centre("c", { total: 49 }),
    centre("d", {}),
  );
  expect(found).toEqual([
    {
      districtId: "b",
      isPeer: true,
      reason: { ground: "size", times: 2, total: 200 },
    },
    {
      districtId: "c",
      isPeer: false,
      reason: { ground: "size", times: 0.49, total: 49 },
    },
    { districtId: "d", isPeer: false, reason: { ground: "unknown" } },
  ]);
});

test("takes mixes that share seven tenths of the money", () => {
  const found = held(
    "mix",
    centre("a", { shares: { "201": 80, "206": 20 } }),
    centre("b", { shares: { "201": 55, "206": 15, "215": 30 } }),
    centre("c", { shares: { "201": 10, "215": 90 } }),
  );
  expect(found.map(({ isPeer, reason }) => ({ isPeer, reason }))).toEqual([
    { isPeer: true, reason: { ground: "mix", overlap: 70 } },
    { isPeer: false, reason: { ground: "mix", overlap: 10 } },
  ]);
});

test("takes duties of which half are common", () => {
  const found = held(
    "duties",
    centre("a", { duties: ["20103", "20805"] }),
    centre("b", { duties: ["20805", "20103", "21508", "21011"] }),
    centre("c", { duties: ["20604"] }),
  );
  expect(found.map(({ isPeer, reason }) => ({ isPeer, reason }))).toEqual([
    {
      isPeer: true,
      reason: { ground: "duties", shared: ["20103", "20805"], of: 4 },
    },
    { isPeer: false, reason: { ground: "duties", shared: [], of: 3 } },
  ]);
});

test("finds a few peers among forty centres", () => {
  const many = Array.from({ length: 39 }, (_, index) =>
    centre(`d${index}`, { total: 10 * 1.3 ** index }),
  );
  const found = held("size", centre("a", { total: 10 * 1.3 ** 20 }), ...many);
  expect(
    found.filter(({ isPeer }) => isPeer).map(({ districtId }) => districtId),
  ).toEqual(["d18", "d19", "d20", "d21", "d22"]);
});

const report = (
  fiscalYear: number,
  kind: ReportEntry["kind"],
): ReportEntry => ({
  id: `a-${fiscalYear}-${kind}`,
  title: "",
  centre: "",
  district: "甲区",
  city: "甲市",
  districtId: "a",
  fiscalYear,
  kind,
  sha256: "",
});
const spent = (
  made: Pick<SpendingRow, "concept" | "value"> & Partial<SpendingRow>,
): SpendingRow => ({
  fact: "f",
  report: "a-2022-final",
  districtId: "a",
  district: "甲区",
  fiscalYear: 2022,
  kind: "final",
  fund: "all",
  code: "",
  name: "",
  phase: "final",
  status: "stated",
  quality: "pass",
  ...made,
});

test("describes a centre by its latest final account, from the widest fund printed", () => {
  const [profile] = centreProfiles(
    [report(2021, "final"), report(2022, "final"), report(2024, "budget")],
    [
      spent({ concept: "expenditure.total", value: 900, fund: "fiscal" }),
      spent({ concept: "expenditure.total", value: 1_000 }),
      spent({
        concept: "expenditure.total",
        value: 7,
        phase: "initial-budget",
      }),
      spent({ concept: "expenditure.total", value: 5, report: "a-2021-final" }),
      spent({ concept: "expenditure.by-function", code: "201", value: 300 }),
      spent({ concept: "expenditure.by-function", code: "206", value: 100 }),
      spent({ concept: "expenditure.by-function", code: "20103", value: 300 }),
      spent({ concept: "expenditure.by-function", code: "20604", value: 0 }),
    ],
  );
  expect(profile).toMatchObject({ year: 2022, total: 1_000, city: "甲市" });
  expect([...(profile?.shares ?? [])]).toEqual([
    ["201", 75],
    ["206", 25],
  ]);
  expect([...(profile?.duties ?? [])]).toEqual(["20103"]);
});
