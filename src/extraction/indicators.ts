import { plain } from "../document/characters.ts";
import type { Line } from "../document/document.ts";
import { readAmount, yuanPer } from "../document/number.ts";
import type { Amount } from "../vocabulary/amount.ts";
import type { Observation } from "../vocabulary/fact.ts";
import { observe, type PartialSubject, type Reading } from "./reading.ts";

/** A cell of an indicator's row, printed characters and where they stand. */
interface Token {
  readonly text: string;
  readonly start: number;
}

const header = /三级指标|指标内容.*指标值/;
const ending = /^(?:总分|偏差|改进|备注|说明|年度(?:绩效)?目标)/;

/** The rows of self-evaluation tables: what an indicator was to reach, what it reached, and its score. */
export function readIndicators(
  reading: Reading,
  outside: (line: number) => boolean,
): readonly Observation[] {
  const observations: Observation[] = [];
  let scored: boolean | undefined;
  let owner = "整体";
  let goal = "";
  let goalSplit = false;
  reading.document.lines.forEach((line, index) => {
    if (!outside(index)) return;
    const words = plain(line.text);
    if (words === "") return;
    const name = /^项目名称[:：]?(.{2,45}?)(?:项目代码|主管部门|$)/.exec(
      words,
    )?.[1];
    if (name !== undefined) {
      owner = name;
      goal = "";
      scored = undefined;
    }
    if (/整体绩效自评表|整体支出绩效/.test(words)) {
      owner = "整体";
      goal = "";
    }
    // 年度绩效目标 | 2(28分): the goal's number may stand on the next line.
    const number = goalSplit ? /^(\d{1,2})\(/.exec(words)?.[1] : undefined;
    if (number !== undefined) goal = `年度目标${number}`;
    const named = /年度(?:绩效)?目标(\d{1,2})/.exec(words)?.[1];
    if (named !== undefined) goal = `年度目标${named}`;
    goalSplit = /^年度(?:绩效)?目标$/.test(words);
    if (header.test(words)) {
      scored = /得分/.test(words) || !line.text.includes("\t");
      return;
    }
    if (ending.test(words)) {
      scored = undefined;
      return;
    }
    if (scored === undefined) return;
    const parent = owner === "整体" && goal !== "" ? `${owner} ${goal}` : owner;
    observations.push(...rowOf(reading, line, scored, parent));
  });
  return observations;
}

function rowOf(
  reading: Reading,
  line: Line,
  scored: boolean,
  parent: string,
): Observation[] {
  const tokens = tokensOf(line);
  const values = tokens.slice(scored ? -3 : -2);
  const label = tokens.at(scored ? -4 : -3);
  if (label === undefined || values.length < (scored ? 3 : 2)) return [];
  const last = plain(label.text);
  const before = tokens.at(scored ? -5 : -4);
  // "…春雨行动”20 场": a number or a unit at the end belongs to the words before it.
  const joined = before === undefined ? last : plain(before.text) + last;
  const name = /^\d*[一-龥]$/.test(last)
    ? joined
    : /^\d+$/.test(last)
      ? plain(before?.text ?? "")
      : last;
  if (!/[一-龥]/.test(name) || name.length > 120) return [];
  const [target, actual, score] = values;
  if (scored && !/^\d{1,3}(?:\.\d{1,2})?$/.test(plain(score?.text ?? "")))
    return [];
  // Money without a unit is in the form's own: 万元.
  const bare = /(?:金额|成本|资金|经费)$/.test(name) ? "万元" : "";
  return [
    figure(
      reading,
      target,
      {
        concept: "evaluation.indicator",
        fund: "all",
        name,
        parent,
        phase: "initial-budget",
      },
      bare,
    ),
    figure(
      reading,
      actual,
      {
        concept: "evaluation.indicator",
        fund: "all",
        name,
        parent,
        phase: "final",
      },
      bare,
    ),
    ...(scored
      ? [
          figure(
            reading,
            score,
            {
              concept: "evaluation.score",
              fund: "all",
              name,
              parent,
              phase: "final",
            },
            "分",
          ),
        ]
      : []),
  ].filter((one) => one !== undefined);
}

/** Cells between tabs, or words between spaces; a unit belongs to the number before it. */
function tokensOf(line: Line): readonly Token[] {
  const pattern = line.text.includes("\t")
    ? /[^\t]+/g
    : /[≥≤><＞＜=]*\s?\d[\d.,]*\s?(?:%|万元|元|场次|场|家次|家|次|篇|条|栋|人次|人|期|项|分)?(?=\s|$)|\S+/g;
  return [...line.text.matchAll(pattern)].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const text = match[0].trim();
    return text === ""
      ? []
      : [{ text, start: line.start + match.index + lead }];
  });
}

function figure(
  reading: Reading,
  token: Token | undefined,
  subject: PartialSubject,
  bare: "" | "万元" | "分",
): Observation | undefined {
  if (token === undefined) return undefined;
  const match = /^([^\d]{0,12})(\d[\d,]*(?:\.\d+)?)\s?(%|万元|亿元|元)?/.exec(
    token.text,
  );
  const digits = match?.[2];
  if (match === null || digits === undefined) return undefined;
  // "2022年新增": a date, no figure of the indicator.
  if (/^\s?年/.test(token.text.slice(match[0].length))) return undefined;
  const unit = match[3] ?? bare;
  const amount = readIn(unit, digits);
  if (amount === undefined) return undefined;
  const start = token.start + (match[1] ?? "").length;
  return observe(
    reading,
    subject,
    {
      amount,
      printedUnit: unit,
      start,
      end: start + digits.length,
    },
    "table",
  );
}

function readIn(unit: string, digits: string): Amount | undefined {
  if (unit === "分") return readAmount(digits, "points");
  if (unit === "%") return readAmount(digits, "percent");
  const yuan = yuanPer(unit);
  return yuan === undefined
    ? readAmount(digits, "count")
    : readAmount(digits, "yuan", yuan);
}
