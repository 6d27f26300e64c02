import type { PageText, Place } from "../vocabulary/fact.ts";

/** One line of the original, without its line break. Offsets run through the whole document. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly page: number;
}

/**
 * One report as lines. Inside, only offsets into `text` travel; page, line and the offsets that
 * readers see are worked out late, by `locate`.
 */
export interface Document {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly pages: readonly PageText[];
  /** A PDF's offsets count within its page, a text file's within the file. */
  readonly offsetsPerPage: boolean;
}

/** A text file's pages end at form feeds; where these were lost, a single leading space marks a page's first line. */
export function documentFromText(text: string): Document {
  const lines: Line[] = [];
  const pages: PageText[] = [];
  const marked = !text.includes("\f") && leadingSpaceMarksPages(text);
  let page = 1;
  let pageStart = 0;
  const turnPage = (at: number) => {
    if (at === 0) return;
    pages.push({ page, start: pageStart, text: text.slice(pageStart, at) });
    page++;
    pageStart = at;
  };
  let at = 0;
  while (at <= text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const feed = text[at] === "\f" || (marked && /^ \S/.test(line));
    if (feed) turnPage(at);
    lines.push({ text: line, start: at, page });
    at = nextLine(text, end);
  }
  pages.push({ page, start: pageStart, text: text.slice(pageStart) });
  return { text, lines, pages, offsetsPerPage: false };
}

export function documentFromPages(
  pageTexts: readonly { readonly page: number; readonly text: string }[],
): Document {
  const lines: Line[] = [];
  const pages: PageText[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const { page, text } of pageTexts) {
    pages.push({ page, start: 0, text });
    let at = 0;
    while (at <= text.length) {
      const end = lineEnd(text, at);
      lines.push({ text: text.slice(at, end), start: start + at, page });
      at = nextLine(text, end);
    }
    parts.push(text);
    start += text.length + 1;
  }
  return { text: parts.join("\f"), lines, pages, offsetsPerPage: true };
}

/** Page, line and offsets as readers see them. */
export function locate(document: Document, start: number, end: number): Place {
  const index = lineIndexAt(document, start);
  const line = document.lines[index];
  const page = line?.page ?? 1;
  const shift = document.offsetsPerPage ? pageStart(document, page) : 0;
  return { page, line: index + 1, start: start - shift, end: end - shift };
}

/** The offset in the whole document that a reader's offset means. */
export function offsetOf(
  document: Document,
  page: number,
  start: number,
): number {
  return document.offsetsPerPage ? start + pageStart(document, page) : start;
}

/** The index of the line an offset stands in. */
export function lineIndexAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pageStart(document: Document, page: number): number {
  let start = 0;
  for (const one of document.pages) {
    if (one.page === page) return start;
    start += one.text.length + 1;
  }
  return start;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || (code === 12 && at > from)) return at;
  }
  return text.length;
}

function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length + 1;
  if (text[end] === "\f") return end;
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

function leadingSpaceMarksPages(text: string): boolean {
  const indented = text.match(/^[ \t]+(?=\S)/gm) ?? [];
  return indented.length > 0 && indented.every((indent) => indent === " ");
}
