import { readText, seeds, seedText } from "../extraction/read-text.ts";
import { round, table } from "./measure.ts";

const times = [1, 2, 5, 10, 20];
const rounds = 5;

/** The shortest of a few runs: the others waited for something else. */
async function milliseconds(text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < rounds; turn++) {
    const start = performance.now();
    await readText(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How long the road from a text to its facts takes, as the text grows. */
export async function measureExtraction(): Promise<string> {
  const rows = [["report", ...times.map((factor) => `× ${factor}`)]];
  for (const seed of seeds) {
    const row = [seed];
    let one = 0;
    for (const factor of times) {
      const taken = await milliseconds(seedText(seed).repeat(factor));
      if (factor === 1) one = taken;
      row.push(`${round(taken)} ms (${round(taken / one)})`);
    }
    rows.push(row);
  }
  return table(rows);
}
