import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { partPassages } from "./part-passages.ts";
import { type Passage, passages, tables } from "./passages.ts";
import { factOf, readText } from "./read-text.ts";
import { spacedTables } from "./spaced-tables.ts";

const perUnit: Readonly<Record<string, number>> = {
  万元: 10_000,
  "%": 1,
  人: 1,
  个: 1,
  分: 1,
};

/** The passage in a report that says who, when and what kind, and no more. */
function inReport({ text, kind = "final" }: Passage): string {
  const word = kind === "final" ? "决算" : "预算";
  return `示例市江南区投资促进局2023年度部门${word}公开

第一部分 示例市江南区投资促进局概况
一、部门主要职责
负责招商引资工作。
第二部分 2023年度部门${word}情况说明
${text}
八、国有资本经营预算财政拨款支出${word}情况说明
2023年度国有资本经营预算财政拨款年初结转和结余0万元，本年收入0万元，年末结转和结余0万元。
第四部分 名词解释
（一）财政拨款收入：指区级财政当年拨付的资金。
2023年度部门${word}编制范围包括本级。2023年度部门${word}公开。
`;
}

function read(written: string): number {
  const [number = "", unit = ""] = written.split(" ");
  return Math.round(Number(number) * (perUnit[unit] ?? Number.NaN) * 100) / 100;
}

async function reads(passage: Passage): Promise<void> {
  const report = await readText(inReport(passage));
  expect(report.report).toMatchObject({
    fiscalYear: 2023,
    kind: passage.kind ?? "final",
  });
  const found = Object.keys(passage.facts).map((id) => {
    const fact = factOf(report, id);
    return [id, fact === undefined ? undefined : toNumber(fact.amount)];
  });
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(
      Object.entries(passage.facts).map(([id, value]) => [id, read(value)]),
    ),
  );
  for (const id of passage.absent ?? [])
    expect(factOf(report, id)).toBeUndefined();
  expect(
    report.facts.filter(({ status }) => /conflicting|repaired/.test(status)),
  ).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
}

test.each([...passages, ...partPassages])("reads $wording", reads);
test.each([...tables, ...spacedTables])("reads a table: $wording", reads);
