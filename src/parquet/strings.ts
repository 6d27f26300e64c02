/** Strings one after another, as Arrow keeps them: each ends where the next begins. */
export interface Strings {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** One more than there are strings. */
  readonly offsets: Int32Array;
}

/**
 * Copies strings that each have their length before them, as Parquet keeps them, and proves that each is
 * UTF-8: DuckDB believes whatever calls itself so. Returns where the last one ends in `bytes`.
 * @throws {RangeError} when they are cut short, or no UTF-8
 */
export function unpackStrings(
  packed: Uint8Array,
  count: number,
  into: Strings,
  row: number,
): number {
  const { bytes, offsets } = into;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  let from = 0;
  let to = offsets[row] ?? 0;
  for (let at = 1; at <= count; at++) {
    const size = view.getUint32(from, true);
    from += 4;
    const end = from + size;
    if (end > packed.length) throw new RangeError(`a string of ${size} bytes`);
    const start = to;
    let seen = 0;
    // Most are short: a call for each would cost more than its bytes.
    for (; from < end; from++, to++) {
      const byte = packed[from] as number;
      seen |= byte;
      bytes[to] = byte;
    }
    if (seen > 0x7f) requireUtf8(bytes, start, to);
    offsets[row + at] = to;
  }
  return to;
}

/** Of a character's first byte: how many follow, and the range of the first of these. */
function follows(
  lead: number,
): readonly [count: number, low: number, high: number] {
  if (lead < 0xc2) return [-1, 0, 0];
  if (lead < 0xe0) return [1, 0x80, 0xbf];
  if (lead === 0xe0) return [2, 0xa0, 0xbf];
  if (lead === 0xed) return [2, 0x80, 0x9f];
  if (lead < 0xf0) return [2, 0x80, 0xbf];
  if (lead === 0xf0) return [3, 0x90, 0xbf];
  if (lead < 0xf4) return [3, 0x80, 0xbf];
  return lead === 0xf4 ? [3, 0x80, 0x8f] : [-1, 0, 0];
}
const leads = Array.from({ length: 256 }, (_, lead) => follows(lead));
const following = Int8Array.from(leads, ([count]) => count);
const lowest = Uint8Array.from(leads, ([, low]) => low);
const highest = Uint8Array.from(leads, ([, , high]) => high);

function requireUtf8(bytes: Uint8Array, from: number, to: number): void {
  let at = from;
  while (at < to) {
    const lead = bytes[at++] as number;
    if (lead < 0x80) continue;
    let left = following[lead] as number;
    let low = lowest[lead] as number;
    let high = highest[lead] as number;
    if (left < 0 || at + left > to) throw notUtf8(at - 1);
    for (; left > 0; left--) {
      const byte = bytes[at++] as number;
      if (byte < low || byte > high) throw notUtf8(at - 1);
      low = 0x80;
      high = 0xbf;
    }
  }
}

const notUtf8 = (at: number) => new RangeError(`byte ${at} is no UTF-8`);

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

export function decodeStrings({ bytes, offsets }: Strings): readonly string[] {
  return Array.from({ length: offsets.length - 1 }, (_, at) =>
    utf8.decode(bytes.subarray(offsets[at], offsets[at + 1])),
  );
}
