import {
  type Batch,
  batchType,
  Column,
  type DataType,
  dictionary,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
} from "@uwdata/flechette";
import type { EncodedColumn } from "../parquet/encoded.ts";

type Buffers = Pick<
  ConstructorParameters<typeof Batch>[0],
  "values" | "offsets" | "validity"
>;

const noNulls = new Uint8Array();

function batch(type: DataType, length: number, buffers: Buffers, nulls = 0) {
  const Kind: typeof Batch = batchType(type, {});
  const validity = buffers.validity ?? noNulls;
  return new Kind({ ...buffers, type, length, nullCount: nulls, validity });
}

/** Words one after another, as Arrow keeps strings. */
function utf8Column(type: DataType, words: readonly string[]): Column<unknown> {
  const encoded = words.map((word) => new TextEncoder().encode(word));
  const offsets = new Int32Array(words.length + 1);
  encoded.forEach((bytes, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + bytes.length;
  });
  const values = new Uint8Array(offsets[words.length] ?? 0);
  encoded.forEach((bytes, at) => {
    values.set(bytes, offsets[at]);
  });
  return new Column([batch(type, words.length, { offsets, values })]);
}

/** One bit a row. */
function bitmap(present: Uint8Array): Uint8Array {
  const bits = new Uint8Array((present.length + 7) >> 3);
  present.forEach((one, row) => {
    if (one === 1) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  });
  return bits;
}

/** No value is touched: the buffers that Parquet's pages were read into are those that Arrow sends. */
function columnOf(column: EncodedColumn): Column<unknown> {
  switch (column.kind) {
    case "integers": {
      const { values } = column;
      return new Column([batch(int32(), values.length, { values })]);
    }
    case "doubles": {
      const { values, present } = column;
      const nulls = present?.reduce((sum, one) => sum + 1 - one, 0) ?? 0;
      const validity = present && nulls > 0 ? bitmap(present) : noNulls;
      return new Column([
        batch(float64(), values.length, { values, validity }, nulls),
      ]);
    }
    case "texts": {
      const { bytes, offsets } = column;
      const length = offsets.length - 1;
      return new Column([batch(utf8(), length, { offsets, values: bytes })]);
    }
    case "words": {
      const { words, codes } = column;
      // The very same type in both places: the writer matches them by identity.
      const wordType = utf8();
      const type = dictionary(wordType, int32());
      const coded = batch(type, codes.length, { values: codes });
      // Arrow's own word for what every dictionary batch has.
      Reflect.get(coded, "setDictionary").call(
        coded,
        utf8Column(wordType, words),
      );
      return new Column([coded]);
    }
  }
}

/** Columns as an Arrow stream, which is how tables come into DuckDB. */
export function toArrow(
  columns: readonly (readonly [name: string, column: EncodedColumn])[],
): Uint8Array {
  const bytes = tableToIPC(
    tableFromColumns(columns.map(([name, column]) => [name, columnOf(column)])),
    { format: "stream" },
  );
  if (bytes === null)
    throw new Error(`no Arrow bytes came of ${columns.length} columns`);
  return bytes;
}
