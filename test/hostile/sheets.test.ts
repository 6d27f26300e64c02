import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Sheet } from "../../src/views/figure-tools/sheet.ts";
import {
  toClipboard,
  toCsv,
  toJson,
} from "../../src/views/figure-tools/sheet-files.ts";
import { bounded, chance } from "./runs.ts";

const start = fc.constantFrom(
  ..."=+-@\t\r\n＝＋－＠ '\"".split(""),
  "\u3000=",
  "\u00a0=",
  "\r\n=",
  "\u0000=",
  '"=',
  "a,=",
  "a\t=",
  "a\n=",
);
const cell = fc
  .tuple(
    fc.array(start, { maxLength: 3 }),
    fc.string({ unit: "binary", maxLength: 12 }),
  )
  .map(([starts, rest]) => starts.join("") + rest);

const sheet = (cells: readonly (readonly string[])[]): Sheet => ({
  name: "made",
  title: "made",
  filters: "",
  notes: [],
  columns: [
    { id: "first", title: "first" },
    { id: "second", title: "second" },
  ],
  rows: cells,
});

/** What a spreadsheet would take for a formula, once it has left out what it does not show. */
const runs = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;

test.each([
  ["CSV", (made: Sheet) => toCsv(made).slice(1), ","],
  ["the clipboard", toClipboard, "\t"],
] as const)(
  "no text of a report starts a formula in %s, and none is lost",
  async (_, write, delimiter) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          await bounded(() => {
            const { data } = Papa.parse<string[]>(write(sheet(rows)), {
              delimiter,
            });
            rows.forEach((row, at) => {
              row.forEach((text, column) => {
                const written = data[at + 1]?.[column] ?? "";
                expect(written).not.toMatch(runs);
                expect([text, `'${text}`]).toContain(written);
              });
            });
          });
        },
      ),
      chance(400),
    );
  },
);

test("JSON says every character as it is", () => {
  const origin = { source: "", address: "", dataVersion: "" };
  fc.assert(
    fc.property(cell, (text) => {
      const { rows } = JSON.parse(toJson(sheet([[text, text]]), origin));
      expect(rows).toEqual([{ first: text, second: text }]);
    }),
    chance(200),
  );
});
