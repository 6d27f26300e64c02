import { expect, test } from "vitest";
import {
  projectKindOf,
  projectKinds,
  projectKindWords,
} from "../../src/vocabulary/project-kinds.ts";

test.for([
  ["疫情防控隔离点经费", "epidemic", "疫情"],
  ["创业基地房租", "premises", "基地"],
  ["惠企政策兑现资金", "payout", "政策兑现"],
  ["企业上市奖励资金", "programme", "上市奖励资金"],
  ["产业发展专项资金", "payout", "产业发展专项资金"],
  ["企业服务云平台", "platform", "平台"],
  ["办公设备购置", "equipment", "设备"],
  ["高层次人才引进", "talent", "人才"],
  ["企业和人才工作经费", "operations", "人才工作经费"],
  ["招商引资推介会", "promotion", "招商"],
  ["企业家培训班", "services", "企业家培训"],
  ["工会福利", "other", ""],
] as const)("%s is of the kind %s, told by its words", ([name, kind, told]) => {
  expect(projectKindOf(name)).toEqual({ kind, told });
});

test("every kind but the last can be told", () => {
  const told = new Set(projectKindWords.map(({ kind }) => kind));
  expect(
    projectKinds.filter(
      (kind) => !told.has(kind) && !["payout", "programme"].includes(kind),
    ),
  ).toEqual(["other"]);
});
