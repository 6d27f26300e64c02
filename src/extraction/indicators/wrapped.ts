import { plain } from "../../document/characters.ts";
import type { Line } from "../../document/document.ts";
import { isScore, type Row } from "./row.ts";
import { joined, nothing, type Stretch, wordsOf } from "./stretch.ts";
import { valuesIn } from "./values.ts";

/** The kind of indicator that opens a row; its last characters may stand on the next line. */
const kind =
  /^(?:数量指标|质量指标|时效指标|成本指标|(?:经济|社会|生态)效益(?:指标?)?|可持续影响(?:指标?)?|(?:服务对象)?满意度指标|社会公众或(?:服务对象满意度指标)?)/;
/** What is left of the kinds' own cells. */
const fragment =
  /^(?:产出|效益|满意|度指|标|指标|意度指标|服务对象满|年度|绩效|一级|二级指标)$/;
/** A cell at least this long goes on in the next line. */
const fullCell = 12;

/** Rows whose cells fell on lines of their own, one kind of indicator after another. */
export function rowsOfWrapped(lines: readonly Line[]): readonly Row[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const words = plain(line.text);
    if (kind.test(words)) rows.push([line]);
    else if (!fragment.test(words)) rows.at(-1)?.push(line);
  }
  return rows.flatMap((row) => rowOf(row) ?? []);
}

function rowOf(lines: readonly Line[]): Row | undefined {
  const [first, ...others] = lines.map((line) =>
    pieces(wordsOf(line.text, line.start)),
  );
  if (first === undefined) return undefined;
  const opening = first.slice(1);
  // A cell that begins beside its kind: "数量指标 活动数量".
  const rest = opening.length > 0 ? [opening, ...others] : others;
  const named = nameOf(rest);
  if (named === undefined) return undefined;
  const { name, beside, below } = named;
  if (below.length === 0)
    return beside.length < 3 ? undefined : inLine(name, beside);
  const scoreLine = below.findLast(
    (words) => words.length === 1 && isScore(words[0]?.text ?? ""),
  );
  const trailing = below.findLast(
    (words) => words.length > 1 && isScore(words.at(-1)?.text ?? ""),
  );
  const score = (scoreLine ?? trailing)?.at(-1);
  if (score === undefined)
    return beside.length < 3 ? undefined : inLine(name, beside);
  const told = joined([
    ...beside.slice(1),
    ...below.flat().filter((word) => word !== score),
  ]);
  const [aim = nothing] = beside;
  // "小于或等于1205万元1192.91": what was to be reached is told by its comparator.
  const [limit] = valuesIn(told);
  if (limit?.compared && limit.from === 0 && valuesIn(aim).length === 0)
    return {
      name,
      target: cut(told, 0, limit.past),
      actual: cut(told, limit.past, told.text.length),
      score,
    };
  return { name, target: aim, actual: told, score };
}

/** A row that fits its line: target, outturn and score behind its name. */
function inLine(name: string, cells: readonly Stretch[]): Row | undefined {
  const [target, actual, score] = cells.slice(-3);
  if (target === undefined || actual === undefined || score === undefined)
    return undefined;
  if (!isScore(score.text)) return undefined;
  return { name, target, actual, score };
}

/** The indicator's own words, the cells beside them, and the lines below. */
function nameOf(lines: readonly (readonly Stretch[])[]):
  | {
      readonly name: string;
      readonly beside: readonly Stretch[];
      readonly below: readonly (readonly Stretch[])[];
    }
  | undefined {
  const [first, ...others] = lines;
  if (first === undefined) return undefined;
  let name = first[0]?.text ?? "";
  if (!/[一-龥]/.test(name) || valuesIn(first[0] ?? nothing)[0]?.start === 0)
    return undefined;
  let beside: readonly Stretch[] = first.slice(1);
  let below: readonly (readonly Stretch[])[] = others;
  // A name that fills its cell goes on; what stands beside it does not.
  while (beside.length === 0 && name.length >= fullCell) {
    const [next] = below;
    if (next?.length !== 1 || valuesIn(next[0] ?? nothing).length > 0) break;
    const more = next[0]?.text ?? "";
    name += more;
    below = below.slice(1);
    if (more.length < fullCell) break;
  }
  const [next] = below;
  if (beside.length === 0 && next !== undefined && next.length >= 3) {
    beside = next;
    below = below.slice(1);
  }
  return { name, beside, below };
}

const unitAlone =
  /^(?:万|亿|万元|亿元|元|%|场次|场|家次|家|人次|人|次|篇|条|栋|期|项|分|个)/;

/** Words of a line; a unit belongs to the number before it, a number after 20场's like to its words. */
function pieces(words: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const unit =
      last !== undefined && /\d$/.test(last.text) && unitAlone.test(word.text);
    if (unit) out[out.length - 1] = joined([last, word]);
    else out.push(word);
  }
  return out;
}

function cut({ text, at }: Stretch, from: number, to: number): Stretch {
  return { text: text.slice(from, to), at: at.slice(from, to) };
}
