import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type DataFile, fetchTable } from "../../src/engine/data-files.ts";

const bytes = new TextEncoder().encode("PAR1 the published table PAR1");
const file: DataFile = {
  table: "facts",
  url: "https://origin.example/data/facts.parquet",
  bytes: bytes.length,
  hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
};

const answer = (body: Uint8Array, status = 200) => {
  return async () => new Response(new Uint8Array(body), { status });
};

describe("fetching a published table", () => {
  test("gives its bytes", async () => {
    expect(await fetchTable(file, undefined, answer(bytes))).toEqual(bytes);
  });

  test.each([
    ["missing", answer(new Uint8Array(), 404)],
    ["unreachable", answer(new Uint8Array(), 503)],
    ["unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["truncated", answer(bytes.slice(0, -3))],
    ["truncated", answer(new Uint8Array())],
    ["altered", answer(bytes.map((byte) => byte ^ 1))],
    ["altered", answer(new Uint8Array([...bytes, 0]))],
  ] as const)("says that it is %s", async (reason, fetchFile) => {
    await expect(fetchTable(file, undefined, fetchFile)).rejects.toMatchObject({
      name: "UnusableTable",
      table: "facts",
      reason,
    });
  });

  test("rejects with the signal's reason when it was given up", async () => {
    const reason = new Error("the reader went on");
    const fetchFile = () =>
      Promise.reject(new DOMException("aborted", "AbortError"));
    await expect(
      fetchTable(file, AbortSignal.abort(reason), fetchFile),
    ).rejects.toBe(reason);
  });
});
