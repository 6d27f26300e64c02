import type { ColumnMetaData } from "hyparquet";
import { type Chunk, type Page, readChunk } from "./pages.ts";
import { readRuns } from "./runs.ts";
import { decodeStrings, type Strings, unpackStrings } from "./strings.ts";
import type { ColumnType } from "./tables.ts";

/**
 * A column as typed arrays, which go to the engine without a JavaScript value for each row:
 * words are few and told by their codes, texts lie one after another.
 */
export type EncodedColumn =
  | {
      readonly kind: "words";
      readonly words: readonly string[];
      readonly codes: Int32Array;
    }
  | ({ readonly kind: "texts" } & Strings)
  | { readonly kind: "integers"; readonly values: Int32Array }
  | {
      readonly kind: "doubles";
      readonly values: Float64Array;
      /** One for each row, 1 where there is a value; undefined when all have one. */
      readonly present: Uint8Array | undefined;
    };

/** A row group's part of a column. */
export interface Part {
  readonly column: ColumnMetaData;
  readonly rows: number;
}

/** @throws {RangeError} when the bytes are not what they claim to be */
export function readColumn(
  file: Uint8Array,
  type: ColumnType,
  nullable: boolean,
  parts: readonly Part[],
): EncodedColumn {
  const chunks = parts.map(({ column, rows }) =>
    readChunk(file, column, rows, nullable),
  );
  if (type !== "string") return readNumbers(type, nullable, parts, chunks);
  const allCodes = chunks.every(({ pages }) =>
    pages.every(({ encoding }) => encoding === "dictionary"),
  );
  return allCodes ? readWords(parts, chunks) : readTexts(parts, chunks);
}

const length = (parts: readonly Part[]) =>
  parts.reduce((sum, { rows }) => sum + rows, 0);

/** The codes of a page, each proved to be one of the dictionary's. */
function readCodes(
  page: Page,
  words: number,
  into: Int32Array,
  from: number,
): void {
  readRuns(page.bytes, page.width, into, from, page.present);
  let highest = 0;
  for (let at = from; at < from + page.present; at++)
    highest = Math.max(highest, into[at] as number);
  if (highest >= words)
    throw new RangeError(`code ${highest} of ${words} words`);
}

function dictionaryOf({ dictionary }: Chunk): Strings {
  const { bytes: packed, count } = dictionary ?? none;
  const bytes = new Uint8Array(packed.length);
  const offsets = new Int32Array(count + 1);
  unpackStrings(packed, count, { bytes, offsets }, 0);
  return { bytes, offsets };
}
const none = { bytes: new Uint8Array(), count: 0 };

/** Every row group has a dictionary of its own: one is made of them. */
function readWords(
  parts: readonly Part[],
  chunks: readonly Chunk[],
): EncodedColumn {
  const codes = new Int32Array(length(parts));
  const known = new Map<string, number>();
  let row = 0;
  for (const chunk of chunks) {
    const renamed = Int32Array.from(
      decodeStrings(dictionaryOf(chunk)),
      (word) => {
        const code = known.get(word) ?? known.size;
        known.set(word, code);
        return code;
      },
    );
    const from = row;
    for (const page of chunk.pages) {
      readCodes(page, renamed.length, codes, row);
      row += page.rows;
    }
    for (let at = from; at < row; at++)
      codes[at] = renamed[codes[at] as number] as number;
  }
  return { kind: "words", words: [...known.keys()], codes };
}

/** Strings of which most differ: all of them, one after another. */
function readTexts(
  parts: readonly Part[],
  chunks: readonly Chunk[],
): EncodedColumn {
  const spelled = chunks.map((chunk) => {
    const words = dictionaryOf(chunk);
    const pages = chunk.pages.map((page) => spell(page, words));
    return { pages, size: pages.reduce((sum, { size }) => sum + size, 0) };
  });
  const offsets = new Int32Array(length(parts) + 1);
  const bytes = new Uint8Array(
    spelled.reduce((sum, { size }) => sum + size, 0),
  );
  let row = 0;
  for (const { pages } of spelled) {
    for (const { rows, write } of pages) {
      write({ bytes, offsets }, row);
      row += rows;
    }
  }
  const end = offsets[row] ?? 0;
  return { kind: "texts", bytes: bytes.subarray(0, end), offsets };
}

/** How much room a page's strings take, and what writes them there. */
function spell(page: Page, words: Strings) {
  const { rows } = page;
  if (page.encoding === "plain") {
    const write = (into: Strings, row: number) =>
      unpackStrings(page.bytes, rows, into, row);
    return { rows, size: page.bytes.length, write };
  }
  const codes = new Int32Array(rows);
  readCodes(page, words.offsets.length - 1, codes, 0);
  const wordOf = (code: number) =>
    words.bytes.subarray(words.offsets[code], words.offsets[code + 1]);
  const size = codes.reduce((sum, code) => sum + wordOf(code).length, 0);
  const write = ({ bytes, offsets }: Strings, row: number) => {
    codes.forEach((code, at) => {
      const start = offsets[row + at] ?? 0;
      bytes.set(wordOf(code), start);
      offsets[row + at + 1] = start + wordOf(code).length;
    });
  };
  return { rows, size, write };
}

function readNumbers(
  type: "integer" | "double",
  nullable: boolean,
  parts: readonly Part[],
  chunks: readonly Chunk[],
): EncodedColumn {
  const rows = length(parts);
  const integers = new Int32Array(type === "integer" ? rows : 0);
  const doubles = new Float64Array(type === "double" ? rows : 0);
  const values = type === "integer" ? integers : doubles;
  const present = nullable ? new Uint8Array(rows).fill(1) : undefined;
  let row = 0;
  for (const { dictionary, pages } of chunks) {
    const words =
      dictionary && plainNumbers(type, dictionary.bytes, dictionary.count);
    for (const page of pages) {
      const read = pageNumbers(type, page, words);
      const { levels } = page;
      if (!levels) values.set(read, row);
      for (let at = 0, from = 0; levels && at < page.rows; at++) {
        if (levels[at] === 1) values[row + at] = read[from++] ?? 0;
        else if (present) present[row + at] = 0;
      }
      row += page.rows;
    }
  }
  if (type === "integer") return { kind: "integers", values: integers };
  return { kind: "doubles", values: doubles, present };
}

type Numbers = Int32Array | Float64Array;

function pageNumbers(
  type: "integer" | "double",
  page: Page,
  words: Numbers | undefined,
): Numbers {
  if (page.encoding === "plain")
    return plainNumbers(type, page.bytes, page.present);
  if (!words) throw new RangeError("codes without a dictionary");
  const codes = new Int32Array(page.present);
  readCodes(page, words.length, codes, 0);
  const numbers =
    type === "integer"
      ? new Int32Array(page.present)
      : new Float64Array(page.present);
  for (let at = 0; at < codes.length; at++)
    numbers[at] = words[codes[at] as number] as number;
  return numbers;
}

/** Little-endian, as typed arrays are on every machine that has a browser. */
function plainNumbers(
  type: "integer" | "double",
  bytes: Uint8Array,
  count: number,
): Numbers {
  const size = type === "integer" ? 4 : 8;
  if (bytes.length < count * size)
    throw new RangeError(`${count} numbers in ${bytes.length} bytes`);
  const { buffer } = bytes.slice(0, count * size);
  return type === "integer" ? new Int32Array(buffer) : new Float64Array(buffer);
}
