import { columnsOf, displayWidth } from "./characters.ts";

/** A stretch of text as it stands on a page, in points, from the page's top left corner. */
export interface PrintedText {
  readonly text: string;
  /** Where its baseline begins; y grows downwards. */
  readonly x: number;
  readonly y: number;
  /** How far it runs along its baseline. */
  readonly width: number;
  /** The font's height, and the width of its em; they differ where text is squeezed. */
  readonly size: number;
  readonly em: number;
  /** The direction its baseline runs in, in whole degrees clockwise; 0 for upright text. */
  readonly turn: number;
}

/**
 * pdf.js reads every gap above a tenth of an em as a space, so that justified Chinese comes out as "行 政 事 业".
 * Such spaces are taken out where the stretch's width shows how narrow they are: between two
 * wide characters, or where every single character is spaced.
 * Two amounts in one stretch are two cells, so they are set further apart.
 */
export function respaced(printed: PrintedText): string {
  return closedUp(printed).replace(/(?<=\.\d\d) (?=\d)/g, "  ");
}

function closedUp({ text, width, em }: PrintedText): string {
  const spaces = text.split(" ").length - 1;
  if (spaces === 0) return text;
  const glyphs = (displayWidth(text) - spaces) * 0.5;
  const single = /^\S(?: \S){2,}$/u.test(text);
  const narrow = single ? spaces : (text.match(wideSpaces) ?? []).length;
  // Word sets a quarter of an em between Chinese and digits.
  const spare = width / em - glyphs - (spaces - narrow) * 0.25;
  if (narrow === 0 || spare >= touching * narrow) return text;
  return text.replaceAll(single ? " " : wideSpaces, "");
}

/** Spaces between two wide characters. */
const wideSpaces = /(?<=[\u2000-\uffff]) (?=[\u2000-\uffff])/g;

/** In ems: characters nearer than this belong together. */
const touching = 0.3;

/** What stands between two neighbours on a line: nothing, a space, or a gap that sets them apart as cells. */
export function between(
  left: string,
  right: string,
  gap: number,
): "" | " " | "cell" {
  if (gap < -0.5) return "cell"; // text that runs over its neighbour
  const wide =
    isWide(left.charCodeAt(left.length - 1)) && isWide(right.charCodeAt(0));
  const numeric = /[\d.,-]$/.test(left) && /^[\d.,%]/.test(right);
  if (numeric) {
    // Two decimals end an amount: what follows is the next cell's, however near.
    const limit = /\.\d\d$/.test(left) && /^\d/.test(right) ? 0.1 : touching;
    return gap < limit ? "" : "cell";
  }
  if (gap < (wide ? touching : 0.12)) return "";
  return gap < 0.6 ? " " : "cell";
}

/** Shadows and fake bold draw the same text twice, a hair apart: `next` without what `last` already shows. */
export function withoutRepeated(
  last: PrintedText,
  next: PrintedText,
): PrintedText | undefined {
  const overlap = last.x + last.width - next.x;
  const near = 0.35 * next.size;
  if (overlap < near || next.width === 0) return next;
  const within = next.width <= overlap + near && last.text.length < 1000;
  if (within && last.text.includes(next.text)) return undefined;
  const column = next.width / displayWidth(next.text);
  const shown = sharedEnd(
    last.text,
    next.text,
    (overlap - near) / column,
    (overlap + near) / column,
  );
  if (shown === "") return next;
  const text = next.text.slice(shown.length).trimStart();
  if (text === "") return undefined;
  const moved = Math.min(displayWidth(shown) * column, next.width);
  return { ...next, text, x: next.x + moved, width: next.width - moved };
}

/** The end of `left`, about so many columns wide, that `right` begins with. */
function sharedEnd(
  left: string,
  right: string,
  narrowest: number,
  widest: number,
): string {
  let start = left.length;
  let width = 0;
  while (
    left.length - start < right.length &&
    start > 0 &&
    width + columnsOf(left, start - 1) <= widest
  ) {
    start--;
    width += columnsOf(left, start);
  }
  for (let tries = 0; tries < 8 && width >= narrowest; tries++, start++) {
    if (start >= left.length) break;
    const end = left.slice(start);
    if (right.startsWith(end)) return end;
    width -= columnsOf(left, start);
  }
  return "";
}

/** Ideographs, kana, full-width forms and the punctuation that Chinese fonts draw as wide as these. */
function isWide(code: number): boolean {
  return code >= 0x2000;
}
