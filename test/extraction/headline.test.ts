import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport, Report } from "../../src/vocabulary/fact.ts";
import { factOf, readSeed, readText, seeds, seedText } from "./read-text.ts";

type Identity = Pick<
  Report,
  "id" | "district" | "city" | "province" | "fiscalYear" | "kind"
> & { readonly centre: RegExp; readonly title: RegExp };

const wuhan = { city: "武汉市", province: "湖北省" } as const;
const wuchang = { district: "武昌区", ...wuhan } as const;

const identities: readonly Identity[] = [
  {
    id: "hongshan-2021-final",
    centre: /^武汉市洪山区企业服务中心.本级.$/,
    title: /^2021年度武汉市洪山区企业服务中心.本级./,
    district: "洪山区",
    ...wuhan,
    fiscalYear: 2021,
    kind: "final",
  },
  {
    id: "jianghan-2022-final",
    centre: /^武汉市江汉区企业服务中心$/,
    title: /^2022年度武汉市江汉区企业服务中心部门决算$/,
    district: "江汉区",
    ...wuhan,
    fiscalYear: 2022,
    kind: "final",
  },
  {
    id: "wuchang-2021-final",
    centre: /^武汉市武昌区企业和人才服务中心$/,
    title: /^2021年度武汉市武昌区企业和人才服务中心部门决算$/,
    ...wuchang,
    fiscalYear: 2021,
    kind: "final",
  },
  {
    id: "wuchang-2022-budget",
    centre: /^武汉市武昌区企业和人才服务中心$/,
    title: /^2022年度武汉市武昌区企业和人才服务中心部门预算$/,
    ...wuchang,
    fiscalYear: 2022,
    kind: "budget",
  },
  {
    id: "wuchang-2024-final",
    centre: /^(?:武汉市)?武昌区科技创新和人才服务中心$/,
    title: /^2024年度(?:武汉市)?武昌区科技创新和人才服务中心部门决算$/,
    ...wuchang,
    fiscalYear: 2024,
    kind: "final",
  },
];

test("tells whose report each seed is, of which year and kind", async () => {
  expect(identities.map(({ id }) => id)).toEqual(seeds);
  for (const { centre, title, ...identity } of identities) {
    const { report } = await readSeed(identity.id);
    expect(report).toMatchObject(identity);
    expect(report.centre).toMatch(centre);
    expect(report.title).toMatch(title);
    expect(report.districtId).toBe(identity.id.split("-")[0]);
  }
});

test.each([
  "重庆市长寿区企业服务中心\n2024年度决算公开说明",
  "重庆市长寿区企业服务中心2024年度决算公开说明",
  "2024年度重庆市长寿区企业服务中心决算公开说明",
])("tells whose a report is from a title without 部门: %s", async (title) => {
  const { report } = await readText(`${title}

一、单位基本情况
负责企业服务工作。
二、决算情况说明
（一）收入支出决算总体情况说明
2024年度收入总计500.00万元，支出总计500.00万元。
2024年度收入合计500.00万元。其中：财政拨款收入500.00万元，占100.00%。
`);
  expect(report).toMatchObject({
    centre: "重庆市长寿区企业服务中心",
    district: "长寿区",
    city: "重庆市",
    fiscalYear: 2024,
  });
});

test.each(seeds)("cites every figure of %s as printed", async (seed) => {
  const text = seedText(seed);
  const { facts } = await readSeed(seed);
  const lineStarts = [0];
  for (const match of text.matchAll(/\n/g)) lineStarts.push(match.index + 1);
  let cited = 0;
  for (const { observations } of facts) {
    expect(observations.length).toBeGreaterThan(0);
    for (const { printed, start, end, line } of observations) {
      expect(text.slice(start, end)).toBe(printed);
      expect(lineStarts.findLastIndex((at) => at <= start) + 1).toBe(line);
      expect(printed).toMatch(/\d/);
      cited++;
    }
  }
  expect(cited).toBeGreaterThanOrEqual(80);
});

test.each(seeds)("gives every fact of %s one id", async (seed) => {
  const { facts } = await readSeed(seed);
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

function value(report: ReadReport, id: string): number {
  const fact = factOf(report, id);
  if (fact === undefined) throw new Error(`${report.report.id} has no ${id}`);
  return toNumber(fact.amount);
}

const shares: readonly [
  seed: string,
  part: string,
  whole: string,
  percent: string,
][] = [
  [
    "wuchang-2021-final",
    "payout.strict/final/2021",
    "expenditure.total/final/2021",
    "76.71",
  ],
  [
    "wuchang-2021-final",
    "payout.broad/final/2021",
    "expenditure.total/final/2021",
    "87.01",
  ],
  [
    "wuchang-2024-final",
    "payout.strict/final/2024",
    "expenditure.total/final/2024",
    "85.60",
  ],
  [
    "wuchang-2024-final",
    "payout.broad/final/2024",
    "expenditure.total/final/2024",
    "95.61",
  ],
  ...(
    [
      ["wuchang-2021-final", "202.99"],
      ["wuchang-2024-final", "3397.85"],
      ["jianghan-2022-final", "239.19"],
      ["hongshan-2021-final", "90.15"],
    ] as const
  ).map(
    ([seed, percent]) =>
      [
        seed,
        `expenditure.total/general-public-budget/final/${seed.split("-")[1]}`,
        `expenditure.total/general-public-budget/initial-budget/${seed.split("-")[1]}`,
        percent,
      ] as [string, string, string, string],
  ),
  [
    "wuchang-2021-final",
    "procurement.sme/final/2021",
    "procurement.total/final/2021",
    "100.00",
  ],
  [
    "jianghan-2022-final",
    "procurement.sme/final/2022",
    "procurement.total/final/2022",
    "163.47",
  ],
  [
    "hongshan-2021-final",
    "procurement.small-micro/final/2021",
    "procurement.sme/final/2021",
    "100.00",
  ],
];

test.each(shares)(
  "%s: %s over %s is %s %%",
  async (seed, part, whole, percent) => {
    const report = await readSeed(seed);
    const share = (100 * value(report, part)) / value(report, whole);
    expect(share.toFixed(2)).toBe(percent);
  },
);

test("gives personnel cost a head", async () => {
  const wuchang = await readSeed("wuchang-2021-final");
  const hongshan = await readSeed("hongshan-2021-final");
  const perHead = (report: ReadReport) =>
    value(report, "expenditure.personnel/general-public-budget/final/2021") /
    value(report, "staff.active/final/2021");
  expect(perHead(wuchang).toFixed(2)).toBe("215769.23");
  expect(perHead(hongshan).toFixed(2)).toBe("243007.69");
});

test("flags awards beyond the procurement they are part of", async () => {
  const { checks, ...report } = await readSeed("jianghan-2022-final");
  const awards = factOf({ checks, ...report }, "procurement.sme/final/2022");
  expect(awards?.quality).toBe("fail");
  expect(checks).toContainEqual(
    expect.objectContaining({
      rule: "sme-within-procurement",
      outcome: "fail",
      expected: 1_383_400,
      actual: 2_261_500,
      gap: 878_100,
      facts: expect.arrayContaining([awards?.id]),
    }),
  );
});

test("tells of every repair, with the printed figure and its place", async () => {
  const { findings, facts } = await readSeed("wuchang-2024-final");
  const repaired = findings.filter(({ code }) => code === "repaired-figure");
  for (const fact of facts.filter(({ status }) => status === "repaired")) {
    const corrupt = fact.observations.filter(
      ({ amount }) =>
        amount.grains - fact.amount.grains > amount.step ||
        fact.amount.grains - amount.grains > amount.step,
    );
    expect(corrupt.length).toBeGreaterThan(0);
    expect(
      repaired.some(({ printed, line }) =>
        corrupt.some((one) => one.printed === printed && one.line === line),
      ),
    ).toBe(true);
  }
  const total = repaired.find(({ line }) => line === 487);
  expect(total?.message.zh).toMatch(/11,010\.35.*16,010\.35/);
  expect(total?.message.en).toMatch(/11,010\.35.*16,010\.35/);
});
