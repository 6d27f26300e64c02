import fc from "fast-check";
import { expect } from "vitest";

/** `SEED=7 RUNS=5000 npx vitest run test/hostile` looks further than every day's run does. */
export const seed = Number(process.env.SEED ?? 20_261);

export function runs(usual: number): number {
  return Number(process.env.RUNS ?? usual);
}

export const chance = (usual: number) => ({ numRuns: runs(usual), seed });

/** One change of some bytes: overwritten, left out, put in, or a bit turned. */
interface Change {
  readonly at: number;
  readonly how: "put" | "drop" | "insert" | "bit" | "fill" | "copy";
  readonly length: number;
  readonly bytes: Uint8Array;
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    // Twice from the end, where formats keep their directories.
    at: fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.98, max: 1, noNaN: true }),
    ),
    how: fc.constantFrom("put", "drop", "insert", "bit", "fill", "copy"),
    length: fc.integer({ min: 1, max: 200 }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        // The largest numbers of the encodings that readers trust.
        Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x07),
        Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f),
        Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 0x80),
        Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
        Uint8Array.of(0, 0, 0, 0),
      ),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

function changed(whole: Uint8Array, change: Change): Uint8Array {
  const { how, length, bytes } = change;
  const at = Math.min(whole.length - 1, Math.floor(change.at * whole.length));
  if (whole.length === 0) return bytes;
  const rest = (from: number) => whole.subarray(Math.min(from, whole.length));
  const join = (...parts: readonly Uint8Array[]) =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  const before = whole.subarray(0, at);
  switch (how) {
    case "put":
      return join(before, bytes, rest(at + bytes.length));
    case "drop":
      return join(before, rest(at + length));
    case "insert":
      return join(before, bytes, rest(at));
    case "copy":
      return join(before, whole.subarray(at, at + length), rest(at));
    case "fill":
      return join(
        before,
        new Uint8Array(length).fill(bytes[0] ?? 0xff),
        rest(at + length),
      );
    case "bit": {
      const copy = Uint8Array.from(whole);
      copy[at] = (copy[at] ?? 0) ^ (1 << (length % 8));
      return copy;
    }
  }
}

/** Bytes that were right once. */
export function damaged(
  originals: readonly Uint8Array[],
): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...originals), changes)
    .map(([original, each]) => each.reduce(changed, original));
}

const megabyte = 1024 * 1024;
/** Far above what any of these inputs needs, far below what a false claim of length would take. */
const mostMemory = 700 * megabyte;
/** For one input. Each takes milliseconds; only what does not end takes this long on a busy machine. */
const mostSeconds = 20;

/** Runs a decoder on one input, and holds it to time and memory. */
export async function bounded<T>(decode: () => T | Promise<T>): Promise<T> {
  const memory = process.resourceUsage().maxRSS / 1024;
  const start = performance.now();
  try {
    return await decode();
  } finally {
    const seconds = (performance.now() - start) / 1000;
    const grown = process.resourceUsage().maxRSS / 1024 - memory;
    expect(seconds, "seconds for one input").toBeLessThan(mostSeconds);
    expect(grown * megabyte, "bytes for one input").toBeLessThan(mostMemory);
  }
}
