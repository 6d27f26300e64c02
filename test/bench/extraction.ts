// npm run bench: how long the road from a text to its facts takes, as the text grows.
import { readText, seeds, seedText } from "../extraction/read-text.ts";

const times = [1, 2, 5, 10, 20];
const rounds = 5;

/** The shortest of a few runs: the others waited for something else. */
async function milliseconds(text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await readText(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const rows: Record<string, string>[] = [];
for (const seed of seeds) {
  const row: Record<string, string> = { report: seed };
  let one = 0;
  for (const factor of times) {
    const taken = await milliseconds(seedText(seed).repeat(factor));
    if (factor === 1) one = taken;
    row[`x${factor}`] =
      factor === 1
        ? `${taken.toFixed(0)} ms`
        : `${taken.toFixed(0)} ms (${(taken / one).toFixed(1)})`;
  }
  rows.push(row);
}
console.table(rows);

const start = performance.now();
for (const seed of seeds) await readText(seedText(seed));
console.log(
  `all ${seeds.length} reports once: ${(performance.now() - start).toFixed(0)} ms`,
);
