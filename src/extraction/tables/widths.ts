import {
  onScreen,
  type Row,
  rowOf,
  type Wide,
  type Widths,
  wideFigure,
} from "../../document/cells.ts";
import type { Document } from "../../document/document.ts";
import { isFigure } from "../../document/figures.ts";
import { mostFigures } from "./most-figures.ts";

/**
 * What the document's columns count wide characters as: whichever lines its figures up. Spaces and figures count as
 * words do, unless what lines up says otherwise: those of a text are often set wide after its columns were made.
 */
export function widthsOf(
  document: Document,
  tables: readonly (readonly number[])[],
): Widths {
  // Our own layout of a PDF counts two; the usual converter counts one.
  if (document.offsetsPerPage) return onScreen;
  const printed = tables.flat().map((at) => document.lines[at]?.text ?? "");
  const spaced = printed.some((text) => text.includes("\u3000"));
  const figured = printed.some((text) => wideFigure.test(text));
  let best = onScreen;
  let least = Number.POSITIVE_INFINITY;
  for (const words of either)
    for (const spaces of spaced ? either : [words])
      for (const figures of figured ? either : [words]) {
        const widths = { words, spaces, figures };
        const own = spread(document, tables, widths);
        // The usual converter's, and all alike, where it makes little difference.
        const unusual =
          0.4 * (words - 1) +
          0.1 * (Number(spaces !== words) + Number(figures !== words));
        if (own + unusual >= least) continue;
        least = own + unusual;
        best = widths;
      }
  return best;
}

const either: readonly Wide[] = [1, 2];

/** How far a row's figures end from the nearest of the row above, on average; of the two rows, those of the shorter. */
function spread(
  document: Document,
  tables: readonly (readonly number[])[],
  widths: Widths,
): number {
  let sum = 0;
  let count = 0;
  for (const lines of tables) {
    let above: { readonly page: number; readonly ends: readonly number[] } = {
      page: 0,
      ends: [],
    };
    for (const index of lines) {
      const line = document.lines[index];
      if (line === undefined) continue;
      const ends = endsOf(rowOf(line, index, widths));
      if (ends.length === 0) continue;
      const other = above.page === line.page ? above.ends : [];
      const [few, many] =
        other.length < ends.length ? [other, ends] : [ends, other];
      for (const end of few) {
        sum += Math.min(farthest, ...many.map((one) => Math.abs(one - end)));
        count++;
      }
      above = { page: line.page, ends };
    }
  }
  return sum / Math.max(1, count);
}

/** Farther apart figures are of different columns. */
const farthest = 8;

/** Where the figures behind a row's words end. */
function endsOf({ shape, cells }: Row): readonly number[] {
  if (shape !== "spaced") return [];
  const figures = cells.filter(
    ({ text }) => /\.\d/.test(text) && isFigure(text),
  );
  return figures.length === cells.length || figures.length > mostFigures
    ? []
    : figures.map(({ right }) => right);
}
