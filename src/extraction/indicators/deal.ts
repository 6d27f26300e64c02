/** Words of one column, with the line they stand on. */
export interface Fragment {
  readonly line: number;
  readonly length: number;
}

/** More rows or words than any form has on its pages. */
const most = 120;
/** Lines that a cell is wrapped over, at most. */
const tallest = 8;

/**
 * Which words of a column belong to which row, both from top to bottom: for each row the indices of its words. A row's
 * words stand around its line, and all but the last of them fill their cell. Undefined where there are too many.
 */
export function deal(
  words: readonly Fragment[],
  rows: readonly number[],
  each: boolean,
): readonly (readonly number[])[] | undefined {
  if (words.length > most || rows.length > most || rows.length === 0)
    return undefined;
  const full = Math.max(0, ...words.map(({ length }) => length));
  // best[row][word]: the least that rows before `row` cost with the words before `word`.
  const best: number[][] = rows.map(() => []);
  best.push([]);
  const from: number[][] = best.map(() => []);
  (best[0] ?? [])[0] = 0;
  rows.forEach((line, row) => {
    for (let word = 0; word <= words.length; word++) {
      const own = best[row]?.[word];
      if (own === undefined) continue;
      for (
        let count = each ? 1 : 0;
        count <= tallest && word + count <= words.length;
        count++
      ) {
        const cost = own + costOf(words.slice(word, word + count), line, full);
        const next = best[row + 1] ?? [];
        if (cost >= (next[word + count] ?? Number.POSITIVE_INFINITY)) continue;
        next[word + count] = cost;
        (from[row + 1] ?? [])[word + count] = word;
      }
    }
  });
  const out: number[][] = [];
  let end = words.length;
  for (let row = rows.length; row > 0; row--) {
    const start = from[row]?.[end];
    if (start === undefined) return undefined;
    out.unshift(Array.from({ length: end - start }, (_, at) => start + at));
    end = start;
  }
  return out;
}

function costOf(
  words: readonly Fragment[],
  line: number,
  full: number,
): number {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 1;
  const away = Math.abs((first.line + last.line) / 2 - line);
  const loose = words
    .slice(0, -1)
    .filter(({ length }) => length < full - 1).length;
  return away + 3 * loose;
}
