import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/parquet/read.ts";
import { schemaVersion, schemaVersionKey } from "../../src/parquet/tables.ts";
import type { UnusableReason } from "../../src/parquet/unusable-table.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { exampleReport } from "../example-report.ts";

const good = writeTables([exampleReport()]).texts;

function withMetadata(
  version: string | undefined,
  names = ["report", "page", "start", "text"],
) {
  const buffer = parquetWriteBuffer({
    columnData: names.map((name) => ({
      name,
      data: ["x"],
      type: "STRING" as const,
      nullable: false,
    })),
    ...(version !== undefined && {
      kvMetadata: [{ key: schemaVersionKey, value: version }],
    }),
  });
  return new Uint8Array(buffer);
}

function altered(at: number, length: number): Uint8Array {
  const bytes = Uint8Array.from(good);
  return bytes.fill(0xff, at, at + length);
}

const text = (words: string) => new TextEncoder().encode(words);

const broken: readonly [
  name: string,
  bytes: Uint8Array,
  reason: UnusableReason,
  words: string,
][] = [
  ["no bytes", new Uint8Array(), "not-parquet", "no bytes at all"],
  [
    "a web page",
    text("<!doctype html><title>404"),
    "not-parquet",
    "<!doctype html>",
  ],
  [
    "half a file",
    good.slice(0, good.length / 2),
    "truncated",
    "without the closing mark",
  ],
  ["the first bytes only", good.slice(0, 4), "truncated", "4 bytes"],
  [
    "other people's Parquet",
    withMetadata(undefined),
    "other-schema",
    "no schema version",
  ],
  ["a later schema", withMetadata("999"), "other-schema", "schema version 999"],
  [
    "a column of another type",
    withMetadata(schemaVersion),
    "other-schema",
    "column page is BYTE_ARRAY",
  ],
  [
    "a table without a column",
    withMetadata(schemaVersion, ["report"]),
    "missing-column",
    "no column page",
  ],
  ["a footer of nonsense", altered(good.length - 200, 100), "broken", ""],
];

describe("reading a table that cannot be used", () => {
  test.each(broken)(
    "says what is wrong with %s",
    async (_, bytes, reason, words) => {
      const failure = await readTable("texts", bytes).catch(
        (error: unknown) => error,
      );
      expect(failure).toMatchObject({
        name: "UnusableTable",
        table: "texts",
        reason,
      });
      expect(String(failure)).toContain(words);
    },
  );

  test("never answers short: each prefix of a file is refused", async () => {
    for (let length = 0; length < good.length; length += 7) {
      await expect(
        readTable("texts", good.slice(0, length)),
      ).rejects.toMatchObject({ name: "UnusableTable" });
    }
  });
});

test("reads bytes that lie inside a larger buffer", async () => {
  const padded = new Uint8Array(good.length + 20);
  padded.set(good, 7);
  const inside = padded.subarray(7, 7 + good.length);
  expect((await readTable("texts", inside)).length).toBe(2);
});
