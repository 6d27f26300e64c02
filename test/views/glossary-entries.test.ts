import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import {
  accountOfTerm,
  foundEntries,
  glossaryEntries,
  termWords,
} from "../../src/views/methods/glossary-entries.ts";

const term = (report: string, name: string, explanation: string, line = 1) => ({
  report,
  term: name,
  explanation,
  line,
});

const entries = glossaryEntries([
  term("a", "基本支出", "指为保障机构正常运转而发生的支出。", 10),
  term(
    "a",
    "商业服务业等支出（类）商业流通事务（款）事业运行（项）",
    "反映基本支出。",
    12,
  ),
  term("b", "基本支出", "指为保障机构正常运转而发生的支出", 20),
  term("b", "“三公”经费", "指三项经费。", 21),
  term("c", "基本支出", "指人员支出和公用支出。", 30),
  term("c", "一般公共预算财政拨款收入", "指当年拨付的资金。", 31),
  term("c", "一个新词", "没有英文。", 32),
]);

test("lists a term once, each wording with all its places", () => {
  expect(entries.map((each) => each.term)).toHaveLength(5);
  expect(entries[0]?.explanations).toEqual([
    {
      text: "指为保障机构正常运转而发生的支出。",
      places: [
        { report: "a", line: 10 },
        { report: "b", line: 20 },
      ],
    },
    { text: "指人员支出和公用支出。", places: [{ report: "c", line: 30 }] },
  ]);
});

test("knows an account by the names of its class, group and item", () => {
  expect(
    accountOfTerm("一般公共服务支出（类）商贸事务（款）招商引资（项）"),
  ).toBe("2011308");
  expect(accountOfTerm("一般公共服务(类)不存在(款)招商引资(项)")).toBe("");
  expect(accountOfTerm("基本支出")).toBe("");
});

test("names a term in English where it has a name, and never twice in Chinese", () => {
  expect(entries.map((entry) => termWords(entry, en))).toEqual([
    "Basic expenditure",
    "2160250 Institutional operations",
    "Three public expenses, total",
    "Fiscal appropriation income, general public budget",
    "",
  ]);
  expect(entries.map((entry) => termWords(entry, zh))).toEqual(
    entries.map(() => ""),
  );
});

test("is searched by term, name and explanation", () => {
  const found = (search: string) =>
    foundEntries(entries, search, en).map((each) => each.term);
  expect(found("三公")).toEqual(["“三公”经费"]);
  expect(found("institutional")).toHaveLength(1);
  expect(found("公用支出")).toEqual(["基本支出"]);
  expect(found("")).toHaveLength(5);
  expect(found("没有这样的词")).toEqual([]);
});
