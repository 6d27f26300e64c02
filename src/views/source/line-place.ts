import type { PageText } from "../../vocabulary/fact.ts";
import type { MarkedPlace } from "./marked-lines.ts";

/** A line of the whole file: its page, the lines before that page, and what to mark in it. */
export interface LinePlace {
  readonly page: PageText;
  readonly linesBefore: number;
  /** The whole line first, then each given wording that stands in it. */
  readonly marks: readonly [MarkedPlace, ...MarkedPlace[]];
}

/** Where a report's line stands, and where in it the given words do. */
export function linePlace(
  pages: readonly PageText[],
  line: number,
  printed: readonly string[],
): LinePlace | undefined {
  let linesBefore = 0;
  const offsetsPerPage = pages.length > 1 && pages[1]?.start === 0;
  for (const page of pages) {
    const lines = page.text.split("\n");
    // A text file's page that ends with a line break has begun no further line.
    const isBroken = !offsetsPerPage && lines.at(-1) === "";
    const count = lines.length - (isBroken ? 1 : 0);
    const text = lines[line - linesBefore - 1];
    if (line > linesBefore + count || text === undefined) {
      linesBefore += count;
      continue;
    }
    const start =
      page.start +
      lines
        .slice(0, line - linesBefore - 1)
        .reduce((sum, each) => sum + each.length + 1, 0);
    const whole = {
      ordinal: 0,
      page: page.page,
      start: start + text.length - text.trimStart().length,
      end: start + text.trimEnd().length,
    };
    const within = [...new Set(printed)].flatMap((words, index) => {
      const at = words === "" ? -1 : text.indexOf(words);
      return at < 0
        ? []
        : [
            {
              ordinal: index + 1,
              page: page.page,
              start: start + at,
              end: start + at + words.length,
            },
          ];
    });
    return { page, linesBefore, marks: [whole, ...within] };
  }
  return undefined;
}
