import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import type { Dice } from "./clean-report.ts";
import type { Plant, Planted } from "./plant.ts";
import { changed } from "./plant-slips.ts";

// What a report says in one place against what it says, or leaves out, in another.

/** A reason that is given, in a report that closes with nothing, becomes that money was carried over. */
function carriedOver(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const own = (concept: string) =>
    report.facts.find(
      (fact) =>
        fact.concept === concept &&
        fact.fund === "all" &&
        fact.phase === "final" &&
        fact.year === report.report.fiscalYear,
    )?.amount.grains;
  const closing =
    own("expenditure.closing-balance") ??
    (own("expenditure.grand-total") ?? 0n) - (own("expenditure.total") ?? -1n);
  if (closing !== 0n) return undefined;
  const next = report.report.fiscalYear + 1;
  return changed(
    /(?<=主要原因(?:一)?是)[^。，；\s]{4,20}/g,
    () => `部分款项结转至${next}年支付`,
  )(text, report, dice);
}

/** One sentence of an evaluation says that all was reached, the next that it was not. */
function reachedAndMissed(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const ends = [...text.matchAll(/(?<=自评综述[^。]{20,400}。)/g)];
  if (ends.length === 0) return undefined;
  const { index } = dice.pick(ends);
  const [one, other] = dice.pick([
    ["各项绩效目标均已完成。", "部分项目未按时完成目标。"],
    ["部门预算执行情况良好。", "预算执行率不理想。"],
  ] as const);
  return {
    text: text.slice(0, index) + one + other + text.slice(index),
    at: [],
    what: `${one}${other}`,
  };
}

/** Of two projects that the text lists one after the other, one is left; it has the other's money too. */
function mergedProjects(
  text: string,
  { facts }: ReadReport,
  dice: Dice,
): Planted | undefined {
  const list = /项目支出主要用于[\s\S]{20,6000}?(?=\n一般公共预算|\n[（(]|$)/;
  const match = list.exec(text);
  const from = match?.index ?? 0;
  const told = match?.[0] ?? "";
  const listed = [
    ...told.matchAll(
      /(?<name>[一-龥][^\s。；，\d]{3,24}?) ?(?<amount>\d[\d,]*(?:\.\d+)?) ?万元，主要成效/g,
    ),
  ];
  const count = facts.find(({ concept }) => concept === "projects.count");
  if (count === undefined || toNumber(count.amount) !== listed.length)
    return undefined;
  // What proves a repair elsewhere is left as it is.
  const proofs = new Set(
    facts.flatMap(({ status, observations }) =>
      status === "repaired" ? observations.map(({ printed }) => printed) : [],
    ),
  );
  const isProof = ({ groups }: RegExpExecArray) =>
    proofs.has(groups?.amount ?? "");
  const pairs = listed.flatMap((one, order) => {
    const other = listed[order + 1];
    return other === undefined || isProof(one) || isProof(other)
      ? []
      : [[one, other] as const];
  });
  if (pairs.length === 0) return undefined;
  const [one, other] = dice.pick(pairs);
  const value = ({ groups }: RegExpExecArray) =>
    Number(groups?.amount?.replaceAll(",", ""));
  const sum = (value(one) + value(other)).toFixed(2);
  const start = from + one.index;
  const end = from + other.index + other[0].length;
  return {
    text: `${text.slice(0, start)}综合发展资金${sum}万元，主要成效${text.slice(end)}`,
    at: [],
    what: `${one[0]} and ${other[0]} as one`,
  };
}

/** Six characters on either side of a cut through a word, which stand together elsewhere too. */
const torn = /(?=(?<head>[一-龥]{6})(?<tail>[一-龥]{6}))/g;
const foreign = /(?<=\n)[一-龥]{8,14}，[一-龥]{6,14}(?=[，。])/g;

/** A line that came to stand in the middle of a word. */
function strayLine(
  text: string,
  _report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const flat = text.replace(/\s+/g, "");
  const times = (words: string) => flat.split(words).length - 1;
  // One of its two characters is hardly printed without the other, the torn one aside.
  const isOneWord = (pair: string) =>
    times(pair) > 3 &&
    times(pair) - 1 >= 0.7 * Math.min(...[...pair].map((one) => times(one)));
  const lines = [...text.matchAll(foreign)].map(([line]) => line);
  const cuts = [...text.matchAll(torn)].filter(({ groups }) => {
    const { head = "", tail = "" } = groups ?? {};
    return (
      times(head + tail) > 1 && isOneWord((head.at(-1) ?? "") + tail.charAt(0))
    );
  });
  if (cuts.length === 0) return undefined;
  const { index, groups } = dice.pick(cuts);
  const cut = index + 6;
  // One that has the torn words itself may as well go on with them.
  const others = lines.filter((line) => !line.includes(groups?.tail ?? ""));
  if (others.length === 0) return undefined;
  const line = dice.pick(others);
  return {
    text: text.slice(0, cut) + line + text.slice(cut),
    at: [],
    what: `${text.slice(cut - 6, cut)} | ${line} | ${text.slice(cut, cut + 6)}`,
  };
}

/** The reason of an item's difference, in a report that gives all others. */
function unexplained(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  if (report.findings.some(({ code }) => code === "missing-reason"))
    return undefined;
  return changed(
    /(?<=[)）][。，]?年初预算[^。]{4,40}完成年初预算的 ?[\d.]+ ?%)，(?:支出)?决算数(?:大于|小于)年初预算数?的?主要原因[^。]*/g,
    () => "",
  )(text, report, dice);
}

/** A chapter that the contents call otherwise than its heading, which they had alike. */
function otherEntry(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const [body] = [...text.matchAll(/第一部分/g)].slice(1);
  if (body === undefined) return undefined;
  const contents = text.slice(0, body.index);
  const entries = contents.match(
    /[一二三四五六七八九十]{1,3}、.{6,40}情况说明/g,
  );
  const alike = (entries ?? []).filter((entry) =>
    text.slice(body.index).includes(entry),
  );
  if (alike.length === 0) return undefined;
  const entry = dice.pick(alike);
  return changed(new RegExp(entry), () => entry.replace("说明", "介绍"))(
    text,
    report,
    dice,
  );
}

export const contradictionFamilies: Readonly<Record<string, Plant>> = {
  "reason left out": unexplained,
  "word left out": changed(
    /主要原因是(?=[一-龥])|(?<=，)从(?=(?:绩效)?评价情况来看)/g,
    ([words]) => (words === "从" ? "" : "主要是原因是"),
  ),
  "date for a quantity": changed(
    /(?<=数量指标\t+[^\t\n]*(?:数量|次数|场次|个数|家数|人数|件数)\t+)[^\t\n]+(?=\t)/g,
    (_match, dice) => `${dice.between(6, 12)}月底前完成`,
  ),
  "carried over from nothing": carriedOver,
  // Money was spent, the budget is 0, and a rate is told as if there were one.
  "rate of nothing": changed(
    /(?<=年初预算(?:数)?为?\s*0(?:\.0+)?\s*万\s*元，支出决\s*算(?:数)?为?\s*[\d.,]*[1-9][\d.,]*\s*万\s*元)，(?!完成)/g,
    (_match, dice) => `，完成年初预算的${dice.pick(["0", "100.00"])}%，`,
  ),
  // Of a project that spent nothing.
  "spent of nothing": changed(
    /(?<=执行数为\s*0\s*万元，完成预算的\s*0\.0\s*%。主要产\s*出和效益是：)/g,
    (_match, dice) =>
      `${dice.pick(["经费", "项目", "专项"])}资金全部用于${dice.pick(["走访调研", "社区慰问"])}；`,
  ),
  "reached and missed": reachedAndMissed,
  "projects merged": mergedProjects,
  "cell cut short": changed(
    /(?<=\t)(?:数量|质量|时效|成本|社会效益|可持续影响)指标(?=\t)/g,
    ([words]) => words.slice(0, -1),
  ),
  "line inside a word": strayLine,
  "contents' entry": otherEntry,
};
