import { expect, test } from "vitest";
import { printReportJson } from "../../src/intake/report-json.ts";
import { exampleReport } from "../example-report.ts";

test("prints exactly the published names, with amounts as numbers", () => {
  expect(
    JSON.parse(printReportJson("seeds/example.txt", exampleReport())),
  ).toEqual({
    file: "seeds/example.txt",
    report: {
      id: "example-2021-final",
      title: "2021 年度示例区企业服务中心决算",
      centre: "示例区企业服务中心",
      district: "示例区",
      city: "示例市",
      province: "示例省",
      fiscalYear: 2021,
      kind: "final",
      sha256: "0".repeat(64),
      pages: 2,
    },
    facts: [
      {
        id: "example-2021-final/expenditure.total",
        concept: "expenditure.total",
        fund: "all",
        code: "",
        name: "",
        parent: "",
        phase: "final",
        year: 2021,
        value: 1601035,
        unit: "yuan",
        status: "stated",
        quality: "rounding",
        observations: [
          {
            value: 1601035,
            printed: "160.1035",
            printedUnit: "万元",
            place: "narrative",
            page: 2,
            line: 14,
            start: 230,
            end: 238,
          },
          {
            value: 1601035,
            printed: "160.10",
            printedUnit: "万元",
            place: "table",
            page: 2,
            line: 14,
            start: 300,
            end: 306,
          },
        ],
        reasons: [
          {
            explains: "budget",
            text: "人员增加",
            page: 2,
            line: 15,
            start: 250,
            end: 254,
          },
        ],
      },
    ],
    checks: [
      {
        rule: "total-is-sum",
        outcome: "rounding",
        expected: 1601035,
        actual: 1601000,
        gap: -35,
        tolerance: 50,
        facts: ["example-2021-final/expenditure.total"],
        message: { zh: "相差 35 元", en: "35 yuan apart" },
      },
      {
        rule: "share-of-total",
        outcome: "not-evaluated",
        expected: null,
        actual: null,
        gap: null,
        tolerance: null,
        facts: [],
        message: { zh: "缺少数据", en: "nothing to check against" },
      },
    ],
    findings: [
      {
        code: "odd-number",
        line: 9,
        printed: "1,01035",
        message: { zh: "数字断开", en: "A broken number" },
      },
    ],
  });
});
