import type { ReadReport } from "../../src/vocabulary/fact.ts";
import type { Dice } from "./clean-report.ts";
import type { Plant, Planted } from "./plant.ts";

/** One of the places where words stand, and what is put there; what tells of it may stand anywhere. */
export function changed(
  words: RegExp,
  put: (match: RegExpExecArray, dice: Dice) => string,
): Plant {
  return (text, _report, dice) => {
    const found = [...text.matchAll(new RegExp(words, "gm"))];
    return found.length === 0
      ? undefined
      : at(text, dice.pick(found), (match) => put(match, dice));
  };
}

function at(
  text: string,
  match: RegExpExecArray,
  put: (match: RegExpExecArray) => string,
): Planted {
  const { index, 0: old } = match;
  const now = put(match);
  const around = text.slice(Math.max(0, index - 16), index + 24);
  return {
    text: text.slice(0, index) + now + text.slice(index + old.length),
    at: [],
    what: `${old} -> ${now} in ${around.replace(/\s+/g, " ")}`,
  };
}

/** The points of an indicator, at the end of its row in a form that has a total. */
const points =
  /(?<=^\t?\t?\t?(?:产出指标|质量指标|时效指标|成本指标).*\t)\d{1,2}(?=\t*$)/gm;

/** In a form whose points make its total: of others one point more says nothing. */
function otherPoints(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const broken = report.findings
    .filter(({ code }) => code === "score-sum")
    .map(({ line }) => line);
  const forms = [...text.matchAll(/自评得分[:：]/g)].map(({ index }) => index);
  const found = [...text.matchAll(points)].filter(({ index }) => {
    const form = forms.findLast((start) => start < index) ?? 0;
    return !broken.includes(text.slice(0, form).split("\n").length);
  });
  if (found.length === 0) return undefined;
  const planted = at(text, dice.pick(found), ([old]) =>
    String(Number(old) + 1),
  );
  return ofFact(planted, text, report);
}

/** What was planted is the error of the figure that stands there. */
function ofFact(planted: Planted, text: string, report: ReadReport): Planted {
  const start = [...text].findIndex(
    (one, index) => one !== planted.text[index],
  );
  const fact = report.facts.find(({ observations }) =>
    observations.some((one) => one.start <= start && start < one.end),
  );
  return fact === undefined ? planted : { ...planted, fact: fact.id };
}

const noPoints = changed(points, () => "");

/** 执行率 of a project's form. */
const noRate = changed(/(?<=^\t{2,4}[\d.]+\t[\d.]+\t)100%(?=\t20)/gm, () => "");

/** 走访企业120家次, told a second time with another number. */
function otherCount(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  const counted =
    /(?<noun>[一-龥]{6}) ?(?<number>\d{2,3}) ?(?:家次|条|个|件|场)(?=[，、。；])/g;
  const flat = text.replace(/\s+/g, "");
  const found = [...text.matchAll(counted)].filter(
    ({ groups }) =>
      flat.split(`${groups?.noun}${groups?.number}`).length > 2 &&
      !/支出|项目|经费|本单位/.test(groups?.noun ?? ""),
  );
  if (found.length === 0) return undefined;
  const planted = at(text, dice.pick(found), ({ 0: old, groups }) =>
    old.replace(groups?.number ?? "", String(Number(groups?.number) + 7)),
  );
  return ofFact(planted, text, report);
}

/** An economic line that the table has no amount for. */
function otherLine(
  text: string,
  report: ReadReport,
  dice: Dice,
): Planted | undefined {
  if (!/^\s*30101/m.test(text)) return undefined;
  const lines = ["医疗费、", "奖金、", "职业年金缴费、"];
  const words = /(?<=主要包括：基本工资、)(?=津贴补贴)/g;
  return changed(words, () => dice.pick(lines))(text, report, dice);
}

const loneReason = changed(
  /(?<=主要原因)是(?=[^一；]{4,40}[。；])(?![^。]*二是)/g,
  () => "一是",
);

const doubledWord = changed(
  /(?<=[一-龥，。])(?:工作|服务|企业|人员|原因)(?=[一-龥]+[，、。])/g,
  ([word]) => word + word,
);

/** Errors that a reader's eye finds, where no identity of the accounts is touched. */
export const slipFamilies: Readonly<Record<string, Plant>> = {
  "indicator's points": otherPoints,
  "points left blank": noPoints,
  "rate left blank": noRate,
  "count told otherwise": otherCount,
  "line that is not in the table": otherLine,
  "first reason alone": loneReason,
  "doubled word": doubledWord,
};
