import { isDigit, isNumeric, isSpace, readAs, tag } from "./characters.ts";
import type { Document, Line } from "./document.ts";

/**
 * The narrative as one run of characters without white space, line wraps, page numbers and mark-up,
 * so that nothing that reads it depends on how the text was wrapped. Every character knows where it
 * stands in the original. Two numbers that stand side by side keep one space between them.
 */
export interface Flow {
  readonly text: string;
  /** Offset in the document of each character. */
  readonly at: readonly number[];
  /** Indices in `text` at which a line of the original begins. */
  readonly lineStarts: ReadonlySet<number>;
  /** Those of them before which a full line ended inside a sentence: most likely a wrap. */
  readonly wraps: ReadonlySet<number>;
}

export function flowOf(
  document: Document,
  include: (line: number) => boolean,
): Flow {
  const writer = new FlowWriter();
  // Tables are wider than prose, so that only the lines included tell where prose is wrapped.
  const width = wrapWidth(document.lines.filter((_, index) => include(index)));
  let previous: Line | undefined;
  document.lines.forEach((line, index) => {
    if (!include(index) || isPageNumber(line.text)) return;
    if (!/\S/.test(line.text)) return;
    const wrapped =
      previous !== undefined &&
      isFull(previous.text, width) &&
      (!startsRow.test(line.text) || splitsYear(previous.text, line.text));
    const goesOn =
      wrapped ||
      (previous !== undefined && splitsAmount(previous.text, line.text));
    writer.line(line, goesOn);
    previous = line;
  });
  return writer.flow();
}

/** A line that begins far in is a title in the middle of its page, however far right it ends. */
function isFull(text: string, width: number): boolean {
  const end = text.trimEnd().length;
  const begin = text.length - text.trimStart().length;
  return end >= width * 0.75 && begin < width * 0.25;
}

/** Where a stretch of the flow stands in the document. */
export function spanIn(
  flow: Flow,
  stretch: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const start = flow.at[stretch.start] ?? 0;
  const last = flow.at[stretch.end - 1] ?? start;
  return { start, end: last + 1 };
}

/** A stretch of the flow in the characters that the document prints. */
export function printedIn(
  document: Document,
  flow: Flow,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  let printed = "";
  for (let index = start; index < end; index++) {
    const offset = flow.at[index];
    if (flow.text[index] === " ") printed += " ";
    else if (offset !== flow.at[index - 1] || index === start)
      printed += document.text[offset ?? 0] ?? "";
    else if (flow.text[index - 1] === " ")
      printed += document.text[offset ?? 0] ?? "";
  }
  return printed;
}

/** "2.纳入", "1 制作": the number of a list's row, not the rest of one; a unit behind the space tells the rest. */
const startsRow =
  /^\s*\d{1,2}(?:[.、．](?!\d)|\s+(?!万|元|亿|%|％|人|个|辆|家|年|月|日|分|台|项|次|件|号|场|名|条|余|多|起|篇|期|册|户|栋|份|笔|天|座|批|套|岗|所)[^\d\s])/;

/** "20" at a line's end and "20 中央" on the next: a year, not the number of a row. */
function splitsYear(before: string, after: string): boolean {
  const head = /(?<!\d)\d{1,3}$/.exec(before.trimEnd())?.[0] ?? "";
  const rest = /^\s*(\d{1,3})(?!\d)/.exec(after)?.[1] ?? "";
  return /^(?:19|20)\d{2}$/.test(head + rest);
}

/**
 * "收入合计14,5" at the end of a line, however short, and "67.89万元" on the next: one amount. A sentence must be on
 * before it, since cells on lines of their own also stand so, and the first part must be none by itself.
 */
function splitsAmount(before: string, after: string): boolean {
  const head = /[一-龥]\s?(\d[\d,]*(?:\.\d)?)$/.exec(before.trimEnd())?.[1];
  const rest = /^\s*(\d[\d,]*(?:\.\d+)?)\s*(?:万元|亿元|元|%)/.exec(after)?.[1];
  if (head === undefined || rest === undefined) return false;
  if (before.includes("\t") || !/[,，。;；:：、年]/.test(before)) return false;
  // "4567.8" and "9万元": amounts have two decimals.
  if (head.includes(".") && !/^\d$/.test(rest)) return false;
  return /^(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,11})(?:\.\d+)?$/.test(
    `${head}${rest}`,
  );
}

/** "— 21 —", "33", "33 / 40": a page number on a line of its own. */
export function isPageNumber(text: string): boolean {
  return /^\s*(?:[-–—―－]\s*\d{1,4}\s*[-–—―－]|第\s*\d{1,4}\s*页(?:\s*[,，]?\s*共\s*\d{1,4}\s*页)?|\d{1,3}(?:\s*[/／]\s*\d{1,3})?)\s*$/.test(
    text.replace(/[０-９]/g, readAs),
  );
}

/** How long lines are where prose is hard-wrapped: the length that nine lines of ten do not exceed. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => !line.text.includes("\t"))
    .map((line) => line.text.trim().length)
    .filter((length) => length > 0)
    .sort((left, right) => left - right);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** A row of a table whose cells stand between bars. */
export function isBarred(text: string): boolean {
  return /^\s*\|.*\|\s*$/.test(text);
}

class FlowWriter {
  private readonly characters: string[] = [];
  private readonly offsets: number[] = [];
  private readonly starts = new Set<number>();
  private readonly wraps = new Set<number>();

  line(line: Line, wrapped: boolean): void {
    const skip = skipped(line.text);
    const barred = isBarred(line.text);
    let space = false;
    let first = true;
    for (let at = 0; at < line.text.length; at++) {
      const character = line.text[at] ?? "";
      if (skip[at] === 1) continue;
      if (isSpace(character.charCodeAt(0)) || (barred && character === "|")) {
        space = true;
        continue;
      }
      const read = readAs(character);
      if (
        (space || first) &&
        isNumeric(read) &&
        this.endsInNumber() &&
        !(first && wrapped) &&
        !this.continuesNumber(line.text, at, read)
      )
        this.push(" ", line.start + at);
      if (first) {
        if (wrapped && !/[。:;]/.test(this.characters.at(-1) ?? "。"))
          this.wraps.add(this.characters.length);
        this.starts.add(this.characters.length);
      }
      for (const one of read) this.push(one, line.start + at);
      space = false;
      first = false;
    }
  }

  flow(): Flow {
    return {
      text: this.characters.join(""),
      at: this.offsets,
      lineStarts: this.starts,
      wraps: this.wraps,
    };
  }

  private push(character: string, offset: number): void {
    this.characters.push(character);
    this.offsets.push(offset);
  }

  private endsInNumber(): boolean {
    const last = this.characters[this.characters.length - 1] ?? "";
    return last !== "" && (isNumeric(last) || last === "%");
  }

  /** A space inside a number: beside a separator, or before a group of three digits. */
  private continuesNumber(line: string, at: number, read: string): boolean {
    const last = this.characters[this.characters.length - 1] ?? "";
    if (last === "%") return false;
    const next = readAs(line[at + 1] ?? "");
    if (read === "." || read === ",") return isDigit(last) && isDigit(next);
    if (last === "." || last === ",") {
      return isDigit(this.characters[this.characters.length - 2]);
    }
    if (tabBefore(line, at)) return false;
    const group = /^[0-9０-９]{3}(?![0-9０-９])/.test(line.slice(at, at + 4));
    return group && this.trailingDigits() <= 3 && !this.endsInDecimals();
  }

  private endsInDecimals(): boolean {
    return /\.\d*$/.test(this.characters.slice(-12).join(""));
  }

  private trailingDigits(): number {
    let count = 0;
    for (let at = this.characters.length - 1; at >= 0; at--) {
      if (!isDigit(this.characters[at])) break;
      if (++count > 3) break;
    }
    return count;
  }
}

/** Marks the characters of a line that are mark-up: tags, bold marks, heading marks. */
function skipped(text: string): Uint8Array {
  const skip = new Uint8Array(text.length);
  for (const match of text.matchAll(tag)) {
    skip.fill(1, match.index, match.index + match[0].length);
  }
  for (const match of text.matchAll(/\*\*|^\s*#{1,6}(?=\s)|^\s*>\s/g)) {
    skip.fill(1, match.index, match.index + match[0].length);
  }
  return skip;
}

/** Whether the white space before a character holds a tab: two cells, never one number. */
function tabBefore(line: string, at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    const character = line[index] ?? "";
    if (character === "\t") return true;
    if (!isSpace(character.charCodeAt(0))) return false;
  }
  return false;
}
