import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Sheet } from "../../src/views/figure-tools/sheet.ts";
import {
  toClipboard,
  toCsv,
  toJson,
} from "../../src/views/figure-tools/sheet-files.ts";

const sheet = (
  ...rows: readonly (readonly (string | number | null)[])[]
): Sheet => ({
  name: "made",
  title: "数据",
  filters: "武昌区",
  notes: ["注"],
  columns: [
    { id: "name", title: "名称" },
    { id: "value", title: "数值" },
  ],
  rows,
});

test("opens in Excel: byte order mark, CRLF, quotes", () => {
  expect(toCsv(sheet(["甲,乙", 1.5], ['丙"丁\n', null]))).toBe(
    '\uFEFF名称,数值\r\n"甲,乙",1.5\r\n"丙""丁\n",\r\n',
  );
});

test("neutralises formulas and keeps numbers below zero", () => {
  const csv = toCsv(
    sheet(['=HYPERLINK("x")', -12.5], ["@SUM(A1)", 0], [" +1", 1], ["＝A1", 2]),
  );
  const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd());
  expect(data.slice(1)).toEqual([
    ['\'=HYPERLINK("x")', "-12.5"],
    ["'@SUM(A1)", "0"],
    ["' +1", "1"],
    ["'＝A1", "2"],
  ]);
});

test("no text of a report can start a formula", () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ noNaN: true }), (name, value) => {
      // Told the separator: of ";;;" alone a reader must guess wrong.
      const { data } = Papa.parse<string[]>(
        toCsv(sheet([name, value])).slice(1),
        { delimiter: "," },
      );
      const cell = data[1]?.[0] ?? "";
      expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(cell.replace(/^'/, "")).toBe(
        cell === name ? name.replace(/^'/, "") : name,
      );
      expect(Number(data[1]?.[1])).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("pastes as columns", () => {
  expect(toClipboard(sheet(["甲", 1]))).toBe("名称\t数值\r\n甲\t1");
});

test("JSON says what it is of and keeps numbers as numbers", () => {
  const origin = { source: "站", address: "https://a/?b", dataVersion: "abc" };
  expect(JSON.parse(toJson(sheet(["甲", 1]), origin))).toMatchObject({
    title: "数据",
    filters: "武昌区",
    dataVersion: "abc",
    rows: [{ name: "甲", value: 1 }],
  });
});
