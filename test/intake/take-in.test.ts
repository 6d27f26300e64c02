import { expect, test } from "vitest";
import { takeIn } from "../../src/intake/take-in.ts";
import { UnreadableFile } from "../../src/intake/unreadable-file.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { exampleReport } from "../example-report.ts";

const file = { name: "dropped.txt", bytes: new Uint8Array() };

test("gives a dropped file's tables in the published form", async () => {
  const report = exampleReport();
  expect(await takeIn(file, async () => report)).toEqual({
    outcome: "read",
    report: report.report,
    tables: writeTables([report]),
  });
});

test("gives the words for a file that cannot be read", async () => {
  const words = { zh: "文件是空的", en: "the file is empty" };
  const taken = await takeIn(file, () =>
    Promise.reject(new UnreadableFile("empty", words)),
  );
  expect(taken).toEqual({ outcome: "unreadable", reason: "empty", words });
});

test("tells our own mistake apart from a bad file", async () => {
  const taken = await takeIn(file, () =>
    Promise.reject(new TypeError("no page")),
  );
  expect(taken).toEqual({ outcome: "broken", message: "no page" });
});
