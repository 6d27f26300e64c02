import { expect, test } from "vitest";
import { documentFromText } from "../../src/document/document.ts";
import { flowOf, isPageNumber } from "../../src/document/flow.ts";

const flow = (text: string) => flowOf(documentFromText(text), () => true);
const read = (text: string) => flow(text).text;

test.each([
  [
    "全角",
    "２０２１年（本级），１３，７４７．１８万元，９７．７％",
    "2021年(本级),13,747.18万元,97.7%",
  ],
  ["spaces inside a number", "13 747.18 万元", "13747.18万元"],
  ["spaces about a point", "97 .7 %，97. 7%", "97.7%,97.7%"],
  ["bold and headings", "## **一、**总计 <b>1.5</b>万元", "一、总计1.5万元"],
  ["a less-than sign", "成本＜89.6 万元，a<3", "成本<89.6万元,a<3"],
  ["two numbers side by side", "84.55 100 20", "84.55 100 20"],
  ["two amounts side by side", "11961.47 11961.47", "11961.47 11961.47"],
  ["a wide space", "单位：　万元", "单位:万元"],
])("reads %s", (_name, printed, expected) => {
  expect(read(printed)).toBe(expected);
});

const paragraph = [
  "2021年度收入合计一万三千余元其中财政拨款收入137",
  "47.18万元，占本年收入100%；上级补助收入0万元，占",
  "本年收入0%。",
];

test("joins what a wrap took apart, over blank lines and page numbers", () => {
  const joined = paragraph.join("").replaceAll("，", ",").replaceAll("；", ";");
  expect(read(paragraph.join("\n"))).toBe(joined);
  expect(read(paragraph.join("\n\n"))).toBe(joined);
  expect(read(paragraph.join("\r\n"))).toBe(joined);
  expect(read(paragraph.join("\n\n— 21 —\n\n"))).toBe(joined);
});

test.each([
  [
    "收入合计1\n4,567.89万元，其中：支出",
    "2023年收入合计14,567.89万元,其中:支出",
  ],
  [
    "收入合计145\n67.89万元，其中：支出",
    "2023年收入合计14567.89万元,其中:支出",
  ],
  ["收入合计4,567.8\n\n9万元，其中", "2023年收入合计4,567.89万元,其中"],
])("joins an amount cut where a line is short: %j", (cut, whole) => {
  const rest =
    "一行文字写得很长，比上面的一行长得多，长到上面的一行不像写满。\n";
  expect(read(`${rest.repeat(3)}2023年${cut}\n`)).toContain(whole);
});

test.each([
  ["a complete amount", "2023年，执行数84.55\n84.55万元"],
  ["a number of other groups", "2023年，执行数1,045\n12.50万元"],
  ["a row without a sentence", "培训经费1\n2500万元"],
])("keeps apart what no amount would be: %s", (_what, printed) => {
  const rest =
    "一行文字写得很长，比上面的一行长得多，长到上面的一行不像写满。\n";
  expect(read(rest.repeat(3) + printed)).toMatch(/\d \d/);
});

test("keeps numbers of short lines apart", () => {
  expect(read("预算执行情况得分为二十\n84.55\n84.55\n预算执行率一百")).toBe(
    "预算执行情况得分为二十84.55 84.55预算执行率一百",
  );
});

test("knows where every character stood", () => {
  const text = "第一部分\n\n总计 ** 13 747.18** 万元。\n第２行";
  const { text: read, at } = flow(text);
  expect(at).toHaveLength(read.length);
  [...read].forEach((character, index) => {
    const printed = text[at[index] ?? -1] ?? "";
    expect(printed.normalize("NFKC")).toBe(character);
  });
});

test("knows which lines begin where", () => {
  const { text, lineStarts } = flow("甲一\n\n乙二\n丙三");
  expect([...lineStarts].map((start) => text[start])).toEqual([
    "甲",
    "乙",
    "丙",
  ]);
});

test.each(["33", "— 21 —", "- 5 -", "第 3 页", "第3页，共12页", " 7 "])(
  "takes %j for a page number",
  (line) => {
    expect(isPageNumber(line)).toBe(true);
  },
);

test.each(["2021", "13.5", "一", "33 人", "- 5", "（3）", ""])(
  "takes %j for no page number",
  (line) => {
    expect(isPageNumber(line)).toBe(false);
  },
);

test("a title in the middle of its page does not run on into what follows", () => {
  const title = `${" ".repeat(22)}2025年部门预算编制说明`;
  const { text, wraps } = flow([title, ...paragraph].join("\n"));
  expect(wraps.has(text.indexOf("2021年度"))).toBe(false);
  expect(wraps.has(text.indexOf("47.18万元"))).toBe(true);
});
