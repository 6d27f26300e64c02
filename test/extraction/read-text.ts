import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../../src/intake/read-report.ts";
import type { Fact, ReadReport } from "../../src/vocabulary/fact.ts";

const folder = join(import.meta.dirname, "..", "..", "seeds");

export const seeds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(".txt", ""))
  .sort();

/** The decoded text of a published report. */
export function seedText(seed: string): string {
  return readFileSync(join(folder, `${seed}.txt`), "utf8");
}

/** The whole road for a text. */
export function readText(text: string): Promise<ReadReport> {
  return readBytes(new TextEncoder().encode(text));
}

export function readBytes(bytes: Uint8Array): Promise<ReadReport> {
  return readReport({ name: "report.txt", bytes }, resources);
}

const resources = {
  readCMap: (file: string): Promise<Uint8Array> =>
    Promise.resolve(
      readFileSync(
        new URL(`../../node_modules/pdfjs-dist/cmaps/${file}`, import.meta.url),
      ),
    ),
};

const read = new Map<string, Promise<ReadReport>>();

/** A published report, read once in each test file. */
export function readSeed(seed: string): Promise<ReadReport> {
  const known = read.get(seed);
  if (known !== undefined) return known;
  const reading = readText(seedText(seed));
  read.set(seed, reading);
  return reading;
}

/** The fact with this id, less the report's own id before it. */
export function factOf(report: ReadReport, id: string): Fact | undefined {
  return report.facts.find((fact) => fact.id === `${report.report.id}/${id}`);
}
