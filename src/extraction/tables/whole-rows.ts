import type { Cell, Row } from "../../document/cells.ts";
import { isFilled, splitGlued } from "./table.ts";

/**
 * Rows whose code and figures came apart, because a name between them is wrapped, put together. Between two whole
 * rows the first code belongs to the first figures, the second to the second; where they are not as many, none is joined.
 */
export function wholeRows(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  let run: Fragment[] = [];
  const close = () => {
    out.push(...joinedRun(run));
    run = [];
  };
  for (const row of rows) {
    const fragment = fragmentOf(row);
    if (fragment === undefined) {
      close();
      out.push(row);
    } else run.push(fragment);
  }
  close();
  return out;
}

interface Fragment {
  readonly row: Row;
  /** In pieces where it is printed so. */
  readonly code: readonly Cell[];
  readonly names: readonly Cell[];
  readonly figures: readonly Cell[];
}

/** A row that lacks its code or its figures; undefined for one that is whole, and for heads and totals. */
function fragmentOf(row: Row): Fragment | undefined {
  if (row.shape !== "spaced") return undefined;
  const filled = row.cells
    .filter(({ text }) => text !== "")
    .flatMap(splitGlued);
  const code = codeCells(filled);
  const rest = filled.slice(code.length);
  const names = rest.filter(({ text }) => !isFilled(text));
  const figures = rest.filter(({ text }) => isFilled(text));
  // 科技条件专 | 项: a name's last character beside its figures is no column's head.
  const ending = names.length === 1 && figures.some(isMoney);
  if (
    names.some(({ text }) => notAName.test(text) && !(ending && text === "项"))
  )
    return undefined;
  if (code.length === 0 && names.length === 0) return undefined;
  return code.length > 0 && figures.length > 0
    ? undefined
    : { row, code, names, figures };
}

function isMoney({ text }: Cell): boolean {
  return /[.,]/.test(text);
}

function codeCells(cells: readonly Cell[]): readonly Cell[] {
  if (!/^\d{3}(?:\d{2}){0,2}$/.test(cells[0]?.text ?? "")) return [];
  let count = 1;
  while (count < 3 && /^\d{2}$/.test(cells[count]?.text ?? "")) count++;
  return cells.slice(0, count);
}

const notAName =
  /(?:合计|总计|小计)$|^[类款项]+$|^(?:基本|项目)支出$|^(?:科目|项目|栏次|行次)|编码$|名称$/;

function joinedRun(run: readonly Fragment[]): readonly Row[] {
  const coded = run.flatMap(({ code }, at) => (code.length === 0 ? [] : [at]));
  const figured = run.flatMap(({ figures }, at) =>
    figures.length === 0 ? [] : [at],
  );
  if (coded.length === 0 || coded.length !== figured.length)
    return run.map(({ row }) => row);
  const joined = new Map<number, Row>();
  const used = new Set<number>();
  coded.forEach((one, order) => {
    const other = figured[order] ?? one;
    const from = Math.min(one, other);
    const to = Math.max(one, other);
    const own = run.slice(from, to + 1);
    for (let at = from; at <= to; at++) used.add(at);
    const code = run[one]?.code ?? [];
    const place = run[other];
    if (place === undefined) return;
    joined.set(from, {
      ...place.row,
      cells: [...code, ...own.flatMap(({ names }) => names), ...place.figures],
    });
  });
  return run.flatMap(({ row }, at) => {
    const whole = joined.get(at);
    if (whole !== undefined) return [whole];
    return used.has(at) ? [] : [row];
  });
}
