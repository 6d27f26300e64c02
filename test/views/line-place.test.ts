import { expect, test } from "vitest";
import { linePlace } from "../../src/views/source/line-place.ts";

const first = "一\n二 1,01035 元\n";
const second = "三\n  四\n";
const pages = [
  { page: 1, start: 0, text: first },
  { page: 2, start: first.length, text: second },
];
const whole = first + second;

function marked(line: number, ...printed: string[]) {
  return linePlace(pages, line, printed)?.marks.map(({ start, end }) =>
    whole.slice(start, end),
  );
}

test("finds a line and the printed words in it", () => {
  expect(marked(2, "1,01035")).toEqual(["二 1,01035 元", "1,01035"]);
});

test("counts lines over the pages of a text", () => {
  expect(marked(4)).toEqual(["四"]);
  expect(linePlace(pages, 4, [])).toMatchObject({
    page: { page: 2 },
    linesBefore: 2,
  });
});

test("counts offsets within each page of a PDF", () => {
  const place = linePlace(
    [
      { page: 1, start: 0, text: "甲\n乙" },
      { page: 2, start: 0, text: "丙\n丁" },
    ],
    4,
    [],
  );
  expect(place?.marks).toEqual([{ ordinal: 0, page: 2, start: 2, end: 3 }]);
});

test("marks the line where its words are not found", () => {
  expect(marked(1, "nowhere")).toEqual(["一"]);
});

test("knows no line beyond the end", () => {
  expect(linePlace(pages, 5, [])).toBeUndefined();
  expect(linePlace([], 1, [])).toBeUndefined();
});
