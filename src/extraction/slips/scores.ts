import { plain } from "../../document/characters.ts";
import type { Line } from "../../document/document.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

const total = /^(?:项目)?自评得分[:：]?(\d+(?:\.\d+)?)分?$/;
/** Where a form's columns of points begin. */
const header = /得分/;
const number = /^\d{1,3}(?:\.\d+)?$/;

/** A form of a self-evaluation: its total, and the points of its rows, set between tabs. */
interface Form {
  readonly at: Line;
  readonly score: string;
  readonly rows: readonly Row[];
}

interface Row {
  readonly line: Line;
  readonly cells: readonly string[];
}

/** A form's points that do not add up to its total, and rows whose points were left out. */
export function oddScores(reading: Reading): readonly Finding[] {
  return formsOf(reading.document.lines).flatMap((form): Finding[] => {
    const scored = form.rows.flatMap(({ cells }) => pointsOf(cells) ?? []);
    if (scored.length < 5) return [];
    const missing = form.rows.filter(isIndicatorWithoutPoints);
    const hundredths = (points: string) => Math.round(Number(points) * 100);
    const sum = scored.reduce((all, points) => all + hundredths(points), 0);
    // Where many rows have none, points are not this form's way.
    if (missing.length > 2) return [];
    return [
      ...(sum === hundredths(form.score)
        ? []
        : [
            finding(reading, "score-sum", spanOf(form.at), {
              zh: `表中各项得分合计 ${sum / 100} 分，自评得分为 ${form.score} 分。`,
              en: `The points in the form add up to ${sum / 100}; its score is ${form.score}.`,
            }),
          ]),
      ...missing.map(({ line }) =>
        finding(reading, "blank-cell", spanOf(line), {
          zh: "这一指标缺少得分。",
          en: "This indicator's points are missing.",
        }),
      ),
    ];
  });
}

function formsOf(lines: readonly Line[]): readonly Form[] {
  const forms: { at: Line; score: string; rows: Row[]; open: boolean }[] = [];
  let isScored = false;
  for (const line of lines) {
    const words = plain(line.text);
    const score = total.exec(words)?.[1];
    if (score !== undefined) {
      forms.push({ at: line, score, rows: [], open: true });
      isScored = false;
      continue;
    }
    const form = forms.at(-1);
    if (form === undefined || !form.open || !line.text.includes("\t")) continue;
    if (/^(?:偏差大|改进措施)/.test(words)) form.open = false;
    const cells = line.text
      .split("\t")
      .map(plain)
      .filter((cell) => cell !== "");
    isScored ||= header.test(words);
    if (isScored && form.open) form.rows.push({ line, cells });
  }
  return forms;
}

/** The last cell: the points alone, or behind the words of their column. */
function pointsOf(cells: readonly string[]): string | undefined {
  const last = cells.at(-1) ?? "";
  if (number.test(last)) return last;
  return /得分(?:\([^)]*\))?(\d{1,3}(?:\.\d+)?)$/.exec(last)?.[1];
}

function isIndicatorWithoutPoints({ cells }: Row): boolean {
  return (
    cells.length >= 4 &&
    pointsOf(cells) === undefined &&
    !cells.some((cell) => header.test(cell) || cell.includes("一级指标")) &&
    cells.some((cell) => cell.endsWith("指标"))
  );
}

function spanOf({ start, text }: Line): { start: number; end: number } {
  return { start, end: start + text.length };
}
