import fc from "fast-check";
import { expect, test } from "vitest";
import { UnreadableFile } from "../../src/intake/unreadable-file.ts";
import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import {
  fullWidth,
  gb18030,
  separated,
  spacedOut,
  unwrapped,
  type Wrapping,
  withoutAnnex,
  wrapped,
} from "./printing.ts";
import { readBytes, readText, seeds, seedText } from "./read-text.ts";

/** Every fact's value, whatever the text looked like. */
function values({ facts }: ReadReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    facts.map(({ id, amount, status }) => [
      id,
      `${toNumber(amount)} ${status}`,
    ]),
  );
}

const bodies = new Map(
  seeds.map((seed) => [seed, withoutAnnex(seedText(seed))] as const),
);
const known = new Map(
  [...bodies].map(([seed, body]) => [seed, readText(body).then(values)]),
);

async function readsTheSame(
  seed: string,
  text: string | Uint8Array,
): Promise<void> {
  const report = await (typeof text === "string"
    ? readText(text)
    : readBytes(text));
  expect(values(report)).toEqual(await known.get(seed));
  if (typeof text === "string")
    for (const { observations } of report.facts)
      for (const { printed, start, end } of observations)
        expect(text.slice(start, end)).toBe(printed);
}

const body = (seed: string): string => bodies.get(seed) ?? "";

test.each(seeds)("reads %s the same in other encodings", async (seed) => {
  await readsTheSame(seed, gb18030(body(seed)));
  await readsTheSame(seed, new TextEncoder().encode(`\ufeff${body(seed)}`));
  await readsTheSame(seed, body(seed).replaceAll("\n", "\r\n"));
});

// Not yet where figures are damaged.
const undamaged = seeds;

test.each(undamaged)(
  "reads %s the same however numbers are set",
  async (seed) => {
    await readsTheSame(seed, fullWidth(body(seed)));
    await readsTheSame(seed, spacedOut(body(seed)));
    await readsTheSame(seed, separated(body(seed), ","));
    await readsTheSame(seed, separated(body(seed), "，"));
    await readsTheSame(seed, separated(body(seed), ""));
  },
);

const wrapping: fc.Arbitrary<Wrapping> = fc.record({
  width: fc.integer({ min: 9, max: 60 }),
  page: fc.integer({ min: 3, max: 40 }),
  number: fc.constantFrom("— #  —", "第 # 页", "#"),
  blank: fc.boolean(),
});

test.each(seeds)(
  "reads %s the same however it is wrapped",
  async (seed) => {
    const paragraphs = unwrapped(body(seed));
    await readsTheSame(seed, paragraphs);
    await fc.assert(
      fc.asyncProperty(wrapping, async (how) => {
        await readsTheSame(seed, wrapped(paragraphs, how));
      }),
      { numRuns: 12, seed: 3 },
    );
  },
  30_000,
);

async function survives(bytes: Uint8Array): Promise<void> {
  try {
    const { facts, report } = await readBytes(bytes);
    expect(report.fiscalYear).toBeGreaterThan(1900);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
  }
}

test("takes any bytes at all, or says why not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4096 }), survives),
    { numRuns: 150, seed: 4 },
  );
});

test("takes any text made of a report's own words", async () => {
  const words = seeds.flatMap((seed) =>
    body(seed)
      .split(/(?<=[。，；\n\t])/)
      .filter((word) => /\d|表|情况/.test(word)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...words), { maxLength: 120 }),
      (picked) =>
        survives(
          new TextEncoder().encode(
            `示例区企业服务中心2021年度部门决算\n收入支出决算总表\n${picked.join("")}`,
          ),
        ),
    ),
    { numRuns: 40, seed: 5 },
  );
});

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(40_000),
  length: fc.nat(300),
  put: fc.oneof(
    fc.constantFrom(
      "",
      "\t",
      "\n",
      "\f",
      "，",
      "9".repeat(400),
      "(((((((",
      "<td>",
      "<!--",
      "| | |",
      "1,".repeat(60),
      "\u0000",
      "\ud800",
      "万元".repeat(50),
      "类(款)(项)",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  ),
});

test.each(seeds)(
  "takes %s with holes and rubbish in it",
  async (seed) => {
    const text = seedText(seed);
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        async (damages) => {
          const damaged = damages.reduce(
            (left, { at, length, put }) =>
              left.slice(0, at % left.length) +
              put +
              left.slice((at % left.length) + length),
            text,
          );
          await survives(new TextEncoder().encode(damaged));
        },
      ),
      { numRuns: 10, seed: 6 },
    );
  },
  30_000,
);
