import fc from "fast-check";
import { expect, test } from "vitest";
import {
  documentFromPages,
  documentFromText,
  lineIndexAt,
  locate,
} from "../../src/document/document.ts";

test("ends lines at any line break", () => {
  const { lines } = documentFromText("甲\n乙\r\n丙\r丁");
  expect(lines.map(({ text }) => text)).toEqual(["甲", "乙", "丙", "丁"]);
});

test("turns a page at a form feed", () => {
  const { pages, lines } = documentFromText("甲\n乙\f丙\n丁");
  expect(pages.map(({ text }) => text)).toEqual(["甲\n乙", "\f丙\n丁"]);
  expect(lines.map(({ page }) => page)).toEqual([1, 1, 2, 2]);
});

test("turns a page at a line's single leading space, where all indents are such", () => {
  expect(documentFromText(" 甲\n乙\n 丙\n丁").pages).toHaveLength(2);
  expect(documentFromText(" 甲\n   乙\n 丙\n丁").pages).toHaveLength(1);
});

test("locates in the file for a text, in the page for a PDF", () => {
  const text = documentFromText("甲乙\n丙丁");
  expect(locate(text, 3, 5)).toEqual({ page: 1, line: 2, start: 3, end: 5 });
  const pdf = documentFromPages([
    { page: 1, text: "甲乙\n丙" },
    { page: 2, text: "丁戊" },
  ]);
  const at = pdf.text.indexOf("戊");
  expect(locate(pdf, at, at + 1)).toEqual({
    page: 2,
    line: 3,
    start: 1,
    end: 2,
  });
});

test("loses no character of any text", () => {
  const piece = fc.constantFrom("甲", "1", " ", "\n", "\r\n", "\r", "\f", "\t");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const { lines, pages } = documentFromText(text);
      expect(pages.map((page) => page.text).join("")).toBe(text);
      lines.forEach((line, index) => {
        expect(text.slice(line.start, line.start + line.text.length)).toBe(
          line.text,
        );
        const next = lines[index + 1];
        if (next !== undefined) {
          const between = text.slice(line.start + line.text.length, next.start);
          expect(between).toMatch(/^(?:\r\n|\n|\r|)$/);
        }
        expect(
          lineIndexAt(
            { text, lines, pages, offsetsPerPage: false },
            line.start,
          ),
        ).toBe(lines.findLastIndex(({ start }) => start === line.start));
      });
    }),
    { numRuns: 300, seed: 2 },
  );
});
