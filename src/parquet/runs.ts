/** Bits a code may have: a dictionary of sixteen million words is none of ours. */
const widest = 24;

/**
 * Reads `count` numbers from Parquet's hybrid of repeated and bit-packed runs. What a run claims beyond
 * `count` is not written anywhere, so that no run can claim memory.
 * @throws {RangeError} when the bytes end before, or make no sense
 */
export function readRuns(
  bytes: Uint8Array,
  width: number,
  into: Int32Array,
  from: number,
  count: number,
): void {
  if (width > widest) throw new RangeError(`codes of ${width} bits`);
  const end = from + count;
  let to = from;
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined)
      throw new RangeError(`a run ends after ${to - from} of ${count} values`);
    return byte;
  };
  const runHeader = (): number => {
    let header = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = next();
      header |= (byte & 0x7f) << shift;
      if (byte < 0x80) return header;
    }
    throw new RangeError("a run of more than 134 million values");
  };
  while (to < end) {
    const header = runHeader();
    const length = header >> 1;
    if (length === 0) throw new RangeError("a run of nothing");
    if ((header & 1) === 0) {
      let value = 0;
      for (let shift = 0; shift < width; shift += 8) value |= next() << shift;
      const stop = Math.min(end, to + length);
      into.fill(value, to, stop);
      to = stop;
      continue;
    }
    const stop = Math.min(end, to + length * 8);
    const mask = (1 << width) - 1;
    const last = at + length * width;
    let held = 0;
    let bits = 0;
    for (; to < stop; to++) {
      while (bits < width) {
        held |= next() << bits;
        bits += 8;
      }
      into[to] = held & mask;
      held >>>= width;
      bits -= width;
    }
    at = Math.min(last, bytes.length);
  }
}
