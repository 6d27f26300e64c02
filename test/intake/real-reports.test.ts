import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { seeds } from "../extraction/read-text.ts";

const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, bytes: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const good = seeds.map((seed) => join("seeds", `${seed}.txt`));
const bad = [
  put("empty.txt", ""),
  put("letter.txt", "各位同事：明天上午九点开会。\n"),
  put(
    "picture.txt",
    Uint8Array.from({ length: 500 }, (_, at) => at % 7),
  ),
  put("broken.pdf", "%PDF-1.7\nno more"),
  join(folder, "absent.txt"),
];

/** The command as a reader runs it, once for all tests. */
const run = spawnSync(
  process.execPath,
  ["--import", "tsx", "src/intake/node.ts", ...good, ...bad],
  { cwd: root, encoding: "utf8", maxBuffer: 1 << 27 },
);
const printed: unknown[] = run.stdout
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));

/** The printed shape: names and types of every value, lists by their first. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shapeOf(value[0])] : [];
  if (value === null || typeof value !== "object") return typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]),
  );
}

const message = { zh: "string", en: "string" };
const shape = {
  file: "string",
  report: {
    id: "string",
    title: "string",
    centre: "string",
    district: "string",
    city: "string",
    province: "string",
    fiscalYear: "number",
    kind: "string",
    sha256: "string",
    pages: "string",
  },
  facts: [
    {
      id: "string",
      concept: "string",
      fund: "string",
      code: "string",
      name: "string",
      parent: "string",
      phase: "string",
      year: "number",
      value: "number",
      unit: "string",
      status: "string",
      quality: "string",
      observations: [
        {
          value: "number",
          printed: "string",
          printedUnit: "string",
          place: "string",
          page: "number",
          line: "number",
          start: "number",
          end: "number",
        },
      ],
    },
  ],
  checks: [
    {
      rule: "string",
      outcome: "string",
      expected: "number",
      actual: "number",
      gap: "number",
      tolerance: "number",
      facts: ["string"],
      message,
    },
  ],
  findings: [{ code: "string", line: "number", printed: "string", message }],
};

test("prints one object for each report, in the promised shape", () => {
  expect(printed.map((one) => String(Object(one).file))).toEqual(good);
  for (const one of printed) {
    const { checks, ...rest } = Object(one);
    // A check that could not be evaluated has no numbers: one that could shows the shape.
    const evaluated = checks.filter(
      (check: { expected: unknown }) => check.expected !== null,
    );
    const { pages } = rest.report;
    expect(pages === null || Number.isInteger(pages)).toBe(true);
    const report = { ...rest.report, pages: "" };
    expect(shapeOf({ ...rest, report, checks: evaluated })).toEqual(shape);
  }
});

test("cites from the file itself", () => {
  for (const one of printed) {
    const { file, facts } = Object(one);
    const text = readFileSync(join(root, file), "utf8");
    for (const { observations } of facts)
      for (const { printed: figure, start, end } of observations)
        expect(text.slice(start, end)).toBe(figure);
  }
});

test("names facts in checks that some report has", () => {
  const known = new Set(
    printed.flatMap((one) =>
      Object(one).facts.map(({ id }: { id: string }) => id),
    ),
  );
  for (const one of printed)
    for (const { facts } of Object(one).checks)
      for (const id of facts) expect(known).toContain(id);
});

test("says in one line why a file cannot be read, and does the others", () => {
  expect(run.status).toBe(2);
  const lines = run.stderr.split("\n").filter((line) => line !== "");
  expect(lines).toHaveLength(bad.length);
  bad.forEach((file, at) => {
    expect(lines[at]).toContain(file.split("/").at(-1));
    expect(lines[at]).not.toMatch(/ at .*\.ts|undefined|\[object/);
  });
});
