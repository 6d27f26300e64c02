import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding, Message } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** The head of a form's execution: budget, outturn, rate, and sometimes points. */
const execution = /预算数\(A\)/g;
/** It ends where the goals begin, and is no longer than this. */
const ends = /年度(?:绩效)?目标|绩效总目标|绩效指标|一级指标|三级指标/;
const longest = 160;
const headWords =
  /\(A\)|\(B\)|\(B\/A\)|执行率\(B\/A\)|得分\(\d+分\*执行率\)|\(\d+分\*执行率\)|\(\d+分\)/g;

/** Cells that a form prints a head for and leaves blank. */
export function blankCells(reading: Reading, flow: Flow): readonly Finding[] {
  return [
    ...inExecution(reading, flow),
    ...told(reading, flow, columns),
    ...told(reading, flow, totals),
    ...told(reading, flow, carriers),
  ];
}

function inExecution(reading: Reading, flow: Flow): Finding[] {
  return [...flow.text.matchAll(execution)].flatMap((match): Finding[] => {
    const rest = flow.text.slice(match.index, match.index + longest);
    const end = rest.search(ends);
    // The head's own numbers are no figures.
    const form = (end < 0 ? rest : rest.slice(0, end)).replace(
      headWords,
      (words) => "#".repeat(words.length),
    );
    const figures = [...form.matchAll(/\d[\d,]*(?:\.\d+)?%?/g)];
    const [first, second, third] = figures;
    if (first === undefined || first[0].endsWith("%")) return [];
    const at = (figure: RegExpExecArray) => {
      const start = match.index + figure.index;
      return spanIn(flow, { start, end: start + figure[0].length });
    };
    if (second === undefined || second[0].endsWith("%"))
      return [finding(reading, "blank-cell", at(first), messages.outturn)];
    if (third === undefined)
      return [finding(reading, "blank-cell", at(first), messages.rate)];
    return third[0].endsWith("%") || form.includes("%")
      ? []
      : [finding(reading, "percent-sign", at(third), messages.sign)];
  });
}

const messages = {
  outturn: {
    zh: "预算数、执行数缺少一项。",
    en: "Of budget and outturn one is missing.",
  },
  rate: { zh: "执行率没有填写。", en: "The rate of execution is left blank." },
  sign: { zh: "百分比缺少百分号。", en: "A percentage without its sign." },
} as const;

interface Look {
  readonly words: RegExp;
  readonly code: string;
  readonly message: Message;
}

const columns: Look = {
  words: /三级指标年初目标值(?:\(A\))?(?!.{0,3}(?:实际|全年|完成))/g,
  code: "missing-column",
  message: {
    zh: "绩效表缺少“实际完成值”一栏。",
    en: "The form leaves out the column of what was reached.",
  },
};

const totals: Look = {
  words: /(?<=资金来源项目金额)合计(?=1[.、]财政拨款收入\d)/g,
  code: "blank-cell",
  message: { zh: "合计没有填写。", en: "The total is left blank." },
};

const carriers: Look = {
  words:
    /(?<=主管部门[一-龥]{0,20})项目实施单位(?=项目(?:类型|类别|属性)|预算来源)/g,
  code: "blank-cell",
  message: {
    zh: "项目实施单位没有填写。",
    en: "The unit that carries the project out is left blank.",
  },
};

function told(
  reading: Reading,
  flow: Flow,
  { words, code, message }: Look,
): Finding[] {
  return [...flow.text.matchAll(words)].map((match) => {
    const end = match.index + match[0].length;
    const at = spanIn(flow, { start: match.index, end });
    return finding(reading, code, at, message);
  });
}
