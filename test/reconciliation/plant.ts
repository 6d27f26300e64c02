import type { Fact, ReadReport } from "../../src/vocabulary/fact.ts";
import type { Dice } from "./clean-report.ts";
import { contradictionFamilies } from "./plant-contradictions.ts";
import { slipFamilies } from "./plant-slips.ts";
import { textFamilies } from "./plant-text.ts";
import { figuresOf, itemRows } from "./printed-rows.ts";

/** A report's text with one error in it. */
export interface Planted {
  readonly text: string;
  /** Where the error stands in the new text: one range, or one for each row. */
  readonly at: readonly (readonly [start: number, end: number])[];
  /** The fact whose printed figure was changed, when it is one figure. */
  readonly fact?: string;
  /** The accounts whose rows were changed. */
  readonly codes?: readonly string[];
  /** What was done, for a person. */
  readonly what: string;
}

export type Plant = (
  text: string,
  report: ReadReport,
  dice: Dice,
) => Planted | undefined;

const final = (fact: Fact) => fact.phase === "final";

/** Each kind of error that is planted, by its family's name. */
export const families: Readonly<Record<string, Plant>> = {
  total: figure(
    (fact) =>
      final(fact) &&
      /^(?:income|expenditure)\.(?:total|grand-total|fiscal|basic|project)$/.test(
        fact.concept,
      ),
  ),
  class: figure(
    (fact) => final(fact) && isAccount(fact) && fact.code.length === 3,
  ),
  item: figure(
    (fact) => final(fact) && isAccount(fact) && fact.code.length === 7,
  ),
  "item's budget": figure(
    (fact) => fact.phase === "initial-budget" && isAccount(fact),
  ),
  "economic line": figure(
    ({ concept, code }) =>
      concept === "expenditure.by-economy" && code.length === 5,
  ),
  "personnel, public": figure(({ concept }) =>
    /^expenditure\.(?:personnel|public)$/.test(concept),
  ),
  project: figure(({ concept }) => /^(?:project|payout)$/.test(concept)),
  share: figure(({ concept }) => concept.endsWith(".share")),
  "completion rate": figure(({ concept }) =>
    concept.endsWith(".completion-rate"),
  ),
  "change amount": figure(({ concept }) =>
    /\.(?:increase|decrease)$/.test(concept),
  ),
  "change rate": figure(({ concept }) =>
    /\.(?:increase|decrease)-rate$/.test(concept),
  ),
  procurement: figure(({ concept }) =>
    /^procurement\.(?:total|goods|works|services|sme|small-micro)$/.test(
      concept,
    ),
  ),
  // Fuel, lodging or guests are told in part, and nothing in the report sums them.
  "three public": figure(
    ({ concept, name, unit }) =>
      /^three-public\.[a-z-]+$/.test(concept) && name === "" && unit === "yuan",
  ),
  staff: figure(({ concept }) => /^staff\.(?:active|retired)$/.test(concept)),
  "staff by kind, vehicles": figure(
    ({ concept, name, code }) =>
      /^(?:staff\.|assets\.vehicles$)/.test(concept) && name + code !== "",
  ),
  "project count": figure(({ concept }) => concept === "projects.count"),
  // Points that do not make a form's total are told at the total.
  score: anywhere(
    figure(
      ({ concept, quality }) =>
        concept === "evaluation.score" && quality === "pass",
    ),
  ),
  "unit slipped": unitSlipped,
  "direction word": directionWord,
  "wrong year": wrongYear,
  "dropped row": droppedRow,
  "swapped rows": swappedRows,
  ...textFamilies,
  ...slipFamilies,
  ...contradictionFamilies,
};

function isAccount({ concept }: Fact): boolean {
  return /^expenditure\.by-function(?:\.basic|\.project)?$/.test(concept);
}

/** One digit of one printed figure changed, by enough that rounding cannot explain it. */
function figure(wanted: (fact: Fact) => boolean): Plant {
  return (text, { facts }, dice) => {
    const chosen = facts.filter(
      (fact) =>
        wanted(fact) && fact.status !== "derived" && fact.amount.grains !== 0n,
    );
    if (chosen.length === 0) return undefined;
    const fact = dice.pick(chosen);
    const { start, end, printed } = dice.pick(fact.observations);
    const changes = [...printed.matchAll(/\d/g)].flatMap(({ index, 0: old }) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9]
        .filter((digit) => digit !== Number(old))
        .map(
          (digit) => printed.slice(0, index) + digit + printed.slice(index + 1),
        ),
    );
    const clear = changes.filter(
      (change) => Math.abs(number(change) / number(printed) - 1) > 0.02,
    );
    const put = dice.pick(clear);
    return {
      text: text.slice(0, start) + put + text.slice(end),
      at: [[start, start + put.length]],
      fact: fact.id,
      what: `${fact.id}: ${printed} -> ${put}`,
    };
  };
}

/** What tells of the error may stand anywhere. */
function anywhere(plant: Plant): Plant {
  return (text, report, dice) => {
    const planted = plant(text, report, dice);
    return planted === undefined ? undefined : { ...planted, at: [] };
  };
}

function number(printed: string): number {
  return Number(printed.replace(/[^\d.]/g, ""));
}

/** 万元 behind a figure of the narrative becomes 元. */
function unitSlipped(
  text: string,
  { facts }: ReadReport,
  dice: Dice,
): Planted | undefined {
  const chosen = facts.flatMap((fact) =>
    fact.status === "derived" || fact.amount.grains === 0n
      ? []
      : fact.observations
          .filter(
            ({ place, end }) =>
              place === "narrative" && /^\s*万\s*元/.test(text.slice(end)),
          )
          .map((one) => ({ fact, one })),
  );
  if (chosen.length === 0) return undefined;
  const { fact, one } = dice.pick(chosen);
  const unit = /^\s*万\s*元/.exec(text.slice(one.end))?.[0].length ?? 0;
  return {
    text: `${text.slice(0, one.end)}元${text.slice(one.end + unit)}`,
    at: [[one.start, one.end]],
    fact: fact.id,
    what: `${fact.id}: ${one.printed}万元 -> 元`,
  };
}

const opposites: Readonly<Record<string, string>> = {
  大于: "小于",
  小于: "大于",
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
};

/** 支出决算数大于年初预算数 where it is smaller; 增加 where it is less. */
function directionWord(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const found = [
    ...text.matchAll(
      /决算数(大于|小于)年初预算数|(?:各|支出)(增加|减少)\s?[\d.,]+\s?万元|，(增长|下降)\s?[\d.]+\s?%/g,
    ),
  ];
  if (found.length === 0) return undefined;
  const match = dice.pick(found);
  const word = match[1] ?? match[2] ?? match[3] ?? "";
  const start = match.index + match[0].indexOf(word);
  const put = opposites[word] ?? "";
  return {
    text: text.slice(0, start) + put + text.slice(start + word.length),
    at: [[start, start + put.length]],
    what: `${word} -> ${put} in ${text.slice(start - 20, start + 20).replace(/\s/g, "")}`,
  };
}

/** 2022年 becomes 1,022年, as a reader that lost the thousands would print it, or another year. */
function wrongYear(
  text: string,
  { report }: ReadReport,
  dice: Dice,
): Planted | undefined {
  const year = String(report.fiscalYear);
  const found = [
    ...text.matchAll(
      new RegExp(
        `(?<=^[#\\s]*)${year}(?=\\s?年度[^\\n]{0,24}(?:决算|预算|支出|收、支))`,
        "gm",
      ),
    ),
  ];
  if (found.length === 0) return undefined;
  const { index } = dice.pick(found);
  const put =
    dice.between(0, 1) === 0
      ? `1,${year.slice(1)}`
      : String(report.fiscalYear - dice.between(2, 6));
  return {
    text: text.slice(0, index) + put + text.slice(index + year.length),
    at: [[index, index + put.length]],
    what: `${year} -> ${put} in ${text.slice(index, index + 24)}`,
  };
}

function droppedRow(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const rows = itemRows(text);
  if (rows.length === 0) return undefined;
  const { start, end, line } = dice.pick(rows);
  return {
    text: text.slice(0, start) + text.slice(end + 1),
    at: [],
    codes: [/\d{7}/.exec(line)?.[0] ?? ""],
    what: `without ${line}`,
  };
}

/** Two neighbouring rows whose figures changed places. */
function swappedRows(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const rows = itemRows(text);
  const pairs = rows.flatMap((row, at) => {
    const other = rows[at + 1];
    const near = other !== undefined && other.start - row.end < 400;
    return near && figuresOf(row.line) !== figuresOf(other.line)
      ? [[row, other] as const]
      : [];
  });
  if (pairs.length === 0) return undefined;
  const [one, other] = dice.pick(pairs);
  const first = nameOf(one.line) + figuresOf(other.line);
  const second = nameOf(other.line) + figuresOf(one.line);
  const shifted = other.start + first.length - one.line.length;
  return {
    text:
      text.slice(0, one.start) +
      first +
      text.slice(one.end, other.start) +
      second +
      text.slice(other.end),
    at: [
      [one.start, one.start + first.length],
      [shifted, shifted + second.length],
    ],
    codes: [one.line, other.line].map((line) => /\d{7}/.exec(line)?.[0] ?? ""),
    what: `${one.line.trim()} <-> ${other.line.trim()}`,
  };
}

function nameOf(line: string): string {
  return line.slice(0, line.length - figuresOf(line).length);
}
