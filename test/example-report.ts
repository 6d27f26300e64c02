import type {
  Check,
  Fact,
  Observation,
  ReadReport,
} from "../src/vocabulary/fact.ts";

const observation: Observation = {
  concept: "expenditure.total",
  fund: "all",
  code: "",
  name: "",
  parent: "",
  phase: "final",
  year: 2021,
  amount: { unit: "yuan", grains: 1_601_035_00n, step: 100_00n },
  printed: "160.1035",
  printedUnit: "万元",
  place: "narrative",
  page: 2,
  line: 14,
  start: 230,
  end: 238,
};

const fact: Fact = {
  id: "example-2021-final/expenditure.total",
  report: "example-2021-final",
  concept: "expenditure.total",
  fund: "all",
  code: "",
  name: "",
  parent: "",
  phase: "final",
  year: 2021,
  amount: { unit: "yuan", grains: 1_601_035_00n, step: 100_00n },
  unit: "yuan",
  status: "stated",
  quality: "rounding",
  observations: [
    observation,
    { ...observation, place: "table", printed: "160.10", start: 300, end: 306 },
  ],
};

const checks: readonly Check[] = [
  {
    rule: "total-is-sum",
    outcome: "rounding",
    unit: "yuan",
    expected: 1_601_035,
    actual: 1_601_000,
    gap: -35,
    tolerance: 50,
    facts: [fact.id],
    message: { zh: "相差 35 元", en: "35 yuan apart" },
  },
  {
    rule: "share-of-total",
    outcome: "not-evaluated",
    unit: "percent",
    expected: undefined,
    actual: undefined,
    gap: undefined,
    tolerance: undefined,
    facts: [],
    message: { zh: "缺少数据", en: "nothing to check against" },
  },
];

/** A made-up report with two occurrences, an unevaluated check and a finding: enough for every column. */
export function exampleReport(id = "example-2021-final"): ReadReport {
  return {
    report: {
      id,
      title: "2021 年度示例区企业服务中心决算",
      centre: "示例区企业服务中心",
      district: "示例区",
      city: "示例市",
      province: "示例省",
      districtId: "example",
      fiscalYear: 2021,
      kind: "final",
      sha256: "0".repeat(64),
      pages: 2,
    },
    facts: [{ ...fact, id: `${id}/expenditure.total`, report: id }],
    checks,
    findings: [
      {
        code: "odd-number",
        line: 9,
        printed: "1,01035",
        message: { zh: "数字断开", en: "A broken number" },
      },
    ],
    reasons: [
      {
        fact: `${id}/expenditure.total`,
        explains: "budget",
        text: "人员增加",
        page: 2,
        line: 15,
        start: 250,
        end: 254,
      },
    ],
    terms: [
      {
        term: "基本支出",
        explanation: "指为保障机构正常运转而发生的支出。",
        page: 2,
        line: 20,
        start: 300,
        end: 322,
      },
    ],
    texts: [
      { page: 1, start: 0, text: "第一页\n" },
      { page: 2, start: 4, text: "支出合计 160.1035 万元\n" },
    ],
  };
}
