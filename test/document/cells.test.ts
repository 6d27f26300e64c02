import { expect, test } from "vitest";
import { isRule, onScreen, rowOf } from "../../src/document/cells.ts";
import { documentFromText } from "../../src/document/document.ts";
import { isFigure } from "../../src/document/figures.ts";

function cells(text: string): readonly string[] {
  const [line] = documentFromText(text).lines;
  if (line === undefined) throw new Error("no line");
  return rowOf(line, 0).cells.map((cell) => cell.text);
}

test.each([
  ["tabs, blanks kept", "201\t\t<b>527.29</b>\t", ["201", "", "527.29", ""]],
  ["bars", "| 201 | **支出** | | 5.0 |", ["201", "支出", "", "5.0"]],
  [
    "tags",
    "<tr><td>201</td><td colspan=2>支 出</td><td>5</td></tr>",
    ["201", "支出", "", "5"],
  ],
  [
    "columns",
    "  201    一般公共服务支出      1,100.00   750.00",
    ["201", "一般公共服务支出", "1,100.00", "750.00"],
  ],
  [
    "a name and a figure one space apart",
    "合计 1,100.00 750.00",
    ["合计", "1,100.00", "750.00"],
  ],
  [
    "a number with a space for its separator",
    "合计    16 010.35    407.62",
    ["合计", "16010.35", "407.62"],
  ],
  ["words with spaces", "行 次    金 额", ["行次", "金额"]],
])("reads a row of %s", (_name, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test("cites exactly the characters of a cell", () => {
  for (const text of [
    "201\t <b>一般公共 服务</b> \t 527.29 ",
    "| 201 | **支出** | 5.0 |",
    "<td>201</td><td> 5.0 </td>",
    "  201    支 出      1,100.00",
  ]) {
    const [line] = documentFromText(text).lines;
    for (const { text: read, start, end } of line ? rowOf(line, 0).cells : [])
      expect(text.slice(start, end).replace(/[\s*]|<[^>]*>/g, "")).toBe(read);
  }
});

test("measures columns as a screen does, or as characters", () => {
  const [line] = documentFromText("一般公共  1.00").lines;
  if (line === undefined) throw new Error("no line");
  expect(rowOf(line, 0, onScreen).cells[1]).toMatchObject({
    left: 10,
    right: 14,
  });
  expect(
    rowOf(line, 0, { words: 1, spaces: 1, figures: 1 }).cells[1],
  ).toMatchObject({ left: 6, right: 10 });
});

test.each(["0", "1,100.00", "97.7%", "-3.5", "16010.35"])(
  "takes %s for a figure",
  (text) => {
    expect(isFigure(text)).toBe(true);
  },
);

test.each(["", "-", "1,10.0", "1.2.3", "2022年", "≥90%", "一"])(
  "takes %j for no figure",
  (text) => {
    expect(isFigure(text)).toBe(false);
  },
);

test.each(["|---|---|", "------", "=====", "|:--:|--:|"])(
  "takes %s for a rule",
  (text) => {
    expect(isRule(text)).toBe(true);
  },
);
