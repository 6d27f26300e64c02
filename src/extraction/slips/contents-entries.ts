import { plain } from "../../document/characters.ts";
import { type Line, locate } from "../../document/document.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

const part = /^第([一二三四五六七八九十]{1,2})部分/;
const chapter = /^([一二三四五六七八九十]{1,3})、([一-龥“”、]{4,40})/;

interface Chapter {
  readonly line: Line;
  /** Its part's and its own number. */
  readonly place: string;
  readonly words: string;
}

/**
 * Chapters that the table of contents calls otherwise. One name that goes on where the other ends may be wrapped,
 * and names that share less than half are of another chapter.
 */
export function oddEntries(reading: Reading): readonly Finding[] {
  const { document } = reading;
  const entries = new Map<string, Chapter>();
  const parts = new Set<string>();
  let current = "";
  let isBody = false;
  const found: Finding[] = [];
  for (const line of document.lines) {
    if (line.text.includes("\t") && !/\t\d{1,3}\s*$/.test(line.text)) continue;
    const words = plain(line.text).replace(/^[#>*-]+/, "");
    const number = part.exec(words)?.[1];
    if (number !== undefined) {
      // The first part's second title begins the report itself.
      isBody ||= parts.has(number) && parts.size > 1;
      parts.add(number);
      current = number;
      continue;
    }
    const [, ordinal = "", name = ""] = chapter.exec(words) ?? [];
    if (ordinal === "" || current === "") continue;
    const own = { line, place: `${current} ${ordinal}`, words: name };
    const entry = entries.get(own.place);
    if (!isBody) entries.set(own.place, own);
    else if (entry !== undefined) {
      entries.delete(own.place);
      if (isCalledOtherwise(own.words, entry.words))
        found.push(calledOtherwise(reading, own, entry));
    }
  }
  return found;
}

function isCalledOtherwise(heading: string, entry: string): boolean {
  if (heading.startsWith(entry) || entry.startsWith(heading)) return false;
  let shared = 0;
  while (heading[shared] === entry[shared]) shared++;
  return 2 * shared >= Math.max(heading.length, entry.length);
}

function calledOtherwise(
  reading: Reading,
  { line }: Chapter,
  entry: Chapter,
): Finding {
  const end = entry.line.start + entry.line.text.length;
  const at = locate(reading.document, entry.line.start, end).line;
  return finding(
    reading,
    "contents-entry",
    { start: line.start, end: line.start + line.text.length },
    {
      zh: `第 ${at} 行的目录写作“${entry.words}”，与标题不一致。`,
      en: `The contents in line ${at} call this chapter “${entry.words}”.`,
    },
  );
}
