import { type Cell, centre, type Widths } from "../../document/cells.ts";
import { assignments, type Column } from "./columns.ts";
import { fromFirst, fullRowStrips, type Strip, stripsOf } from "./strips.ts";

/** A row's figures, with the page they stand on. */
export interface Placed {
  readonly page: number;
  /** It is the row of the totals, which has a figure in every column that is not blank. */
  readonly total?: boolean;
  readonly figures: readonly Cell[];
}

/** Choices that are tried again for a page. */
const mostTried = 12;
/** A table of more pages is not tried again: each page's choices are held against all rows. */
const mostPages = 40;

/** A choice of columns, and what speaks against it. */
interface Scored {
  readonly choice: readonly number[];
  readonly cost: number;
}

/**
 * Which column each figure of a table stands in, where columns are set with spaces. A page's figures make strips,
 * one a column that is not blank; strips and the header's words stand in the same order. Blank columns in between are
 * told by distances, and where these leave doubt by what `amiss` counts against a choice.
 */
export class Placing {
  private readonly strips = new Map<number, readonly Strip[]>();
  /** Pages whose rows are shifted against one another, and told by their distance from the first figure. */
  private readonly shifted = new Set<number>();
  /** For each page, the header's column of each strip. */
  private readonly choices = new Map<number, readonly number[]>();
  /** For each page, its choices, the likeliest first. */
  private readonly ranked = new Map<number, readonly Scored[]>();

  constructor(
    rows: readonly Placed[],
    columns: readonly Column<string>[],
    wide: Widths,
    firstIsTotal: boolean,
    amiss: (
      choose: (
        figures: readonly Cell[],
        page: number,
      ) => readonly number[] | undefined,
    ) => number,
  ) {
    const pages = new Map<number, (readonly Cell[])[]>();
    const summed = new Set<number>();
    for (const { page, figures, total = false } of rows) {
      if (total) summed.add(page);
      const list = pages.get(page);
      if (list === undefined) pages.set(page, [figures]);
      else list.push(figures);
    }
    let known:
      | {
          readonly strips: readonly Strip[];
          readonly choice: readonly number[];
        }
      | undefined;
    const ranked = [...pages]
      .map(([page, figures]) => {
        const strips = stripsOf(figures);
        if (strips !== undefined || !firstIsTotal) return { page, strips };
        this.shifted.add(page);
        const own = figures.map(fromFirst);
        return { page, strips: stripsOf(own) ?? fullRowStrips(own) };
      })
      .filter(
        ({ strips }) => strips !== undefined && strips.length <= columns.length,
      )
      .sort(
        (left, right) =>
          (right.strips?.length ?? 0) - (left.strips?.length ?? 0) ||
          Number(summed.has(right.page)) - Number(summed.has(left.page)),
      );
    for (const { page, strips = [] } of ranked) {
      this.strips.set(page, strips);
      const scored = assignments(strips.length, columns.length)
        .filter((choice) => !firstIsTotal || choice[0] === 0)
        .map((choice) => {
          this.choices.set(page, choice);
          return {
            choice,
            cost:
              (known === undefined
                ? fromHeader(strips, choice, columns, wide, firstIsTotal)
                : fromPage(strips, choice, columns, known)) +
              amiss((figures, on) =>
                on === page ? this.columnsOf(figures, page) : undefined,
              ),
          };
        })
        .sort((left, right) => left.cost - right.cost);
      const best = scored[0]?.choice ?? [];
      this.choices.set(page, best);
      this.ranked.set(page, scored.slice(0, mostTried));
      known ??= { strips, choice: best };
    }
  }

  /** Takes another choice for a page where that leaves less amiss in the table as a whole: of those that do, the likeliest. */
  reconsider(amiss: () => number): void {
    let least = this.ranked.size > mostPages ? 0 : amiss();
    while (least > 0) {
      let best: { page: number; choice: readonly number[] } | undefined;
      let left = least;
      let dearest = Number.POSITIVE_INFINITY;
      for (const [page, scored] of this.ranked) {
        const own = this.choices.get(page) ?? [];
        const paid = scored.find(({ choice }) => choice === own)?.cost ?? 0;
        for (const { choice, cost } of scored) {
          if (choice === own) continue;
          this.choices.set(page, choice);
          const now = amiss();
          if (now >= least || now > left) continue;
          if (now === left && cost - paid >= dearest) continue;
          best = { page, choice };
          left = now;
          dearest = cost - paid;
        }
        this.choices.set(page, own);
      }
      if (best === undefined) return;
      this.choices.set(best.page, best.choice);
      least = left;
    }
  }

  /** The header's column of each figure; undefined where the page's strips do not tell. */
  columnsOf(
    figures: readonly Cell[],
    page: number,
  ): readonly number[] | undefined {
    const strips = this.strips.get(page);
    const choice = this.choices.get(page);
    if (strips === undefined || choice === undefined) return undefined;
    if (figures.length > strips.length) return undefined;
    const out: number[] = [];
    let from = 0;
    const own = this.shifted.has(page) ? fromFirst(figures) : figures;
    for (const [index, cell] of own.entries()) {
      let best = -1;
      let least = Number.POSITIVE_INFINITY;
      const last = strips.length - (figures.length - index);
      for (let at = from; at <= last; at++) {
        const strip = strips[at];
        if (strip === undefined) continue;
        const inside =
          Math.min(cell.right, strip.right) - Math.max(cell.left, strip.left);
        const distance =
          inside > 0 ? -inside : Math.abs(centre(cell) - strip.at);
        if (distance < least) {
          least = distance;
          best = at;
        }
      }
      const column = choice[best];
      if (column === undefined) return undefined;
      out.push(column);
      from = best + 1;
    }
    return out;
  }
}

/** How badly strips stand under these columns, by their distances from the first. */
function fromHeader(
  strips: readonly Strip[],
  choice: readonly number[],
  columns: readonly Column<string>[],
  wide: Widths,
  firstIsTotal: boolean,
): number {
  const zero = strips[0]?.at ?? 0;
  const gap = (at: (column: Column<string>) => number, scale: number) => {
    const first = columns[choice[0] ?? 0];
    const origin = first === undefined ? 0 : at(first);
    return choice.reduce(
      (sum, index, order) => {
        const column = columns[index];
        const strip = strips[order];
        if (column === undefined || strip === undefined) return sum;
        return sum + Math.abs(strip.at - zero - scale * (at(column) - origin));
      },
      Math.abs(zero - origin) / 4,
    );
  };
  if (wide.words === 2) return gap(({ wideAt }) => wideAt, 1);
  // Without a total that begins every row nothing holds the scale; words of several lines may stand anywhere.
  const inOrder = columns.every(
    ({ wideAt }, index) => wideAt > (columns[index - 1]?.wideAt ?? -1),
  );
  if (!firstIsTotal || !inOrder) return gap(({ at }) => at, 1);
  return Math.min(
    gap(({ at }) => at, 1),
    ...scales.map((scale) => gap(({ wideAt }) => wideAt, scale)),
  );
}

/** A converter sets figures closer than the words above them. */
const scales = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.05];

/** How badly strips stand as those of another page, whose columns are known. */
function fromPage(
  strips: readonly Strip[],
  choice: readonly number[],
  columns: readonly Column<string>[],
  known: {
    readonly strips: readonly Strip[];
    readonly choice: readonly number[];
  },
): number {
  const zero = strips[0]?.at ?? 0;
  const origin = known.strips[0]?.at ?? 0;
  return choice.reduce((sum, column, order) => {
    const strip = strips[order];
    if (strip === undefined) return sum;
    const index = known.choice.indexOf(column);
    const place = known.strips[index]?.at;
    // A column that was blank on the other page.
    if (place === undefined) return sum + 30 + columns.length;
    return sum + Math.abs(strip.at - zero - (place - origin));
  }, 0);
}
