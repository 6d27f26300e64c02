import type { ColumnMetaData } from "hyparquet";
import { snappyUncompress } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { readRuns } from "./runs.ts";

/** The values of one page that are there, and which rows have one. */
export interface Page {
  readonly rows: number;
  readonly encoding: "plain" | "dictionary";
  /** Bytes of the values; for a dictionary's codes, after the byte that tells their width. */
  readonly bytes: Uint8Array;
  /** Bits of a code. */
  readonly width: number;
  readonly present: number;
  /** One for each row, 1 where there is a value; undefined when all have one. */
  readonly levels: Int32Array | undefined;
}

export interface Chunk {
  readonly dictionary:
    | { readonly count: number; readonly bytes: Uint8Array }
    | undefined;
  readonly pages: readonly Page[];
}

/** A copy of 64 bytes takes three: nothing that Snappy writes grows more than this. */
const mostGrowth = 22;

/**
 * One column of one row group, page by page. Every length that the bytes claim is held against what
 * could be true before anything of that size is made.
 * @throws {RangeError} when a claim cannot be true
 */
export function readChunk(
  file: Uint8Array,
  column: ColumnMetaData,
  rows: number,
  nullable: boolean,
): Chunk {
  const start = Number(
    column.dictionary_page_offset ?? column.data_page_offset,
  );
  const bytes = within(file, start, Number(column.total_compressed_size));
  const reader = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    offset: 0,
  };
  const pages: Page[] = [];
  let dictionary: Chunk["dictionary"];
  let seen = 0;
  while (seen < rows) {
    const header = parquetHeader(reader);
    const body = within(bytes, reader.offset, header.compressed_page_size);
    reader.offset += body.length;
    const about = header.data_page_header_v2;
    if (header.type === "DICTIONARY_PAGE") {
      const count = header.dictionary_page_header?.num_values ?? -1;
      const whole = expand(body, header.uncompressed_page_size, column.codec);
      if (dictionary || count < 0 || count > whole.length)
        throw new RangeError(`a dictionary of ${count} words`);
      dictionary = { count, bytes: whole };
    } else if (header.type === "DATA_PAGE_V2" && about) {
      if (about.num_values < 1 || about.num_values > rows - seen)
        throw new RangeError(`a page of ${about.num_values} rows`);
      const levelBytes = about.definition_levels_byte_length;
      const levels = nullable
        ? readLevels(within(body, 0, levelBytes), about.num_values)
        : undefined;
      const present = levels ? count(levels) : about.num_values;
      if (present !== about.num_values - about.num_nulls)
        throw new RangeError(`${about.num_nulls} rows without a value`);
      const packed = within(body, levelBytes, body.length - levelBytes);
      const size = header.uncompressed_page_size - levelBytes;
      const values =
        about.is_compressed === false
          ? packed
          : expand(packed, size, column.codec);
      pages.push({
        rows: about.num_values,
        present,
        levels,
        ...encoded(about.encoding, values),
      });
      seen += about.num_values;
    } else throw new RangeError(`a page of kind ${header.type}`);
  }
  return { dictionary, pages };
}

function encoded(encoding: string | undefined, bytes: Uint8Array) {
  if (encoding === "PLAIN")
    return { encoding: "plain" as const, width: 0, bytes };
  if (encoding === "RLE_DICTIONARY" || encoding === "PLAIN_DICTIONARY") {
    const width = bytes[0];
    if (width === undefined) throw new RangeError("codes without a width");
    return { encoding: "dictionary" as const, width, bytes: bytes.subarray(1) };
  }
  throw new RangeError(`values encoded as ${encoding}`);
}

function readLevels(bytes: Uint8Array, rows: number): Int32Array | undefined {
  if (bytes.length === 0) return undefined;
  const levels = new Int32Array(rows);
  readRuns(bytes, 1, levels, 0, rows);
  return levels;
}

function count(levels: Int32Array): number {
  let present = 0;
  for (const level of levels) present += level;
  return present;
}

function within(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (!(start >= 0 && length >= 0 && start + length <= bytes.length)) {
    throw new RangeError(
      `bytes ${start} to ${start + length} of ${bytes.length}`,
    );
  }
  return bytes.subarray(start, start + length);
}

function expand(
  bytes: Uint8Array,
  length: number,
  codec: ColumnMetaData["codec"],
): Uint8Array {
  if (codec === "UNCOMPRESSED") return bytes;
  if (codec !== "SNAPPY") throw new RangeError(`compressed by ${codec}`);
  if (!(length >= 0 && length <= bytes.length * mostGrowth))
    throw new RangeError(`${length} bytes out of ${bytes.length}`);
  const whole = new Uint8Array(length);
  snappyUncompress(bytes, whole);
  return whole;
}
