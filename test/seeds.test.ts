import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = join(import.meta.dirname, "..", "seeds");
const listed = readFileSync(join(folder, "README.md"), "utf8")
  .split("\n")
  .map((line) => /^\| (\S+\.(?:txt|pdf)) \|.*\| ([0-9a-f]{64}) \|$/.exec(line))
  .filter((match) => match !== null)
  .map(([, file = "", sha256 = ""]) => ({ file, sha256 }));

test("lists every seed", () => {
  const files = readdirSync(folder).filter((name) => name !== "README.md");
  expect(listed.map(({ file }) => file).sort()).toEqual(files.sort());
});

test.each(listed)("keeps $file as published", ({ file, sha256 }) => {
  const bytes = readFileSync(join(folder, file));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
});
