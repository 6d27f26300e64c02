import { expect, test } from "vitest";
import type { ObservationEntry } from "../../src/queries/report-observations.ts";
import { markedLines } from "../../src/views/source/marked-lines.ts";

const observation = (start: number, end: number): ObservationEntry => ({
  fact: "f",
  ordinal: 1,
  value: 1,
  printed: "",
  printedUnit: "万元",
  place: "narrative",
  page: 1,
  line: 1,
  start,
  end,
});

const marked = (
  text: string,
  start: number,
  observations: readonly ObservationEntry[],
) =>
  markedLines({ page: 1, start, text }, observations).map(
    ({ number, segments }) => [
      number,
      segments
        .map(({ text, observation }) => (observation ? `[${text}]` : text))
        .join(""),
    ],
  );

test("cuts the printed figure out of its line", () => {
  expect(marked("合计 12.3 万元", 0, [observation(3, 7)])).toEqual([
    [1, "合计 [12.3] 万元"],
  ]);
});

test("counts offsets from where the page begins", () => {
  expect(marked("合计 12.3 万元", 100, [observation(103, 107)])).toEqual([
    [1, "合计 [12.3] 万元"],
  ]);
});

test("leaves blank lines out and keeps the numbers of the others", () => {
  expect(marked("甲\n\n乙 1\n", 0, [observation(5, 6)])).toEqual([
    [1, "甲"],
    [3, "乙 [1]"],
  ]);
});

test("marks a figure that breaks over two lines in both", () => {
  expect(marked("共12\n34元", 0, [observation(1, 6)])).toEqual([
    [1, "共[12]"],
    [2, "[34]元"],
  ]);
});

test("shows characters once where two figures overlap", () => {
  expect(marked("12.34", 0, [observation(0, 4), observation(2, 5)])).toEqual([
    [1, "[12.3][4]"],
  ]);
});
