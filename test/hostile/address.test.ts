import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressProblems,
  parameters,
  readAddress,
  writeAddress,
} from "../../src/views/address.ts";
import { chosenDefinition } from "../../src/views/choice.ts";
import { embedCode } from "../../src/views/share/embed-code.ts";
import { bounded, chance } from "./runs.ts";

const names = [
  ...Object.keys(parameters),
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
];
const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    '"><img src=x onerror=alert(1)>',
    "__proto__",
    "constructor",
    "__proto__,constructor,toString",
    "-constructor",
    "%00",
    "%",
    "%ff%fe",
    "1e309",
    "NaN",
    "2021,".repeat(5_000),
    "wuchang,".repeat(5_000),
    "-".repeat(20_000),
    `${"é".repeat(10_000)}@1`,
    "a@99999999999",
    "=HYPERLINK(1)",
    "\u202e\u0000\ud800",
  ),
);
const search = fc
  .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 30 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join("&"));

test("reads any query string as a view, and writes it as one that reads the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(search, fc.string()), async (query) => {
      await bounded(() => {
        const address = readAddress(query);
        expect(Object.keys(address).toSorted()).toEqual(
          Object.keys(parameters).toSorted(),
        );
        expect(chosenDefinition(address).id).toBeTypeOf("string");
        addressProblems(query);
        const written = writeAddress(address);
        expect(readAddress(written)).toEqual(address);
        // Whatever a link of ours says, it leads to this page.
        expect(written).toMatch(/^(\?[^<>"'\s]*)?$/);
        expect(new URL(written, "https://example.org/data/").href).toMatch(
          /^https:\/\/example\.org\/data\//,
        );
      });
    }),
    chance(500),
  );
});

test("nothing in an address or a title ends the frame that it is embedded by", () => {
  fc.assert(
    fc.property(search, fc.string({ unit: "binary" }), (query, title) => {
      const code = embedCode(`https://example.org/?${query}`, title);
      const [frame = "", ...rest] = code.split("\n<script>");
      expect(rest).toHaveLength(1);
      expect(frame).toMatch(
        /^<iframe src="[^"<>]*" title="[^"<>]*" loading="lazy" style="[^"<>]*"><\/iframe>$/,
      );
    }),
    chance(300),
  );
});
