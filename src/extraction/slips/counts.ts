import { locate } from "../../document/document.ts";
import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** A number of things that ends its clause: 447条, 9500余万元. */
const counted =
  /(?<![\d.,])(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?<more>余|多)?(?<unit>万元|亿元|条|个|件|家次|家|户|场次|场|期|人次|篇|名|栋|起|册|份|次)(?<more2>余|多|以上)?(?=[,，、。;；)）(]|左右)/g;
/** The words before it: what is counted, and how roughly. */
const counting =
  /(?<noun>[一-龥]{4,14}?)(?<about>近|超过?|约)?(?:达到?|共计?|为)?$/;

/** Units that count the same things. */
const sameUnit: Readonly<Record<string, string>> = {
  条: "个",
  件: "个",
  起: "个",
  场次: "场",
};

/** Figures of the accounts have checks of their own. */
const ofAccounts =
  /预算|决算|执行数|金额|支出|收入|经费|资金|结转|拨款|采购|合同|费$|车辆?$|用车|设备|团组|人次|编制|下属|增加|减少|增长|下降|项目$|指标/;

interface Mention {
  readonly noun: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** What is named in quotation marks before it. */
  readonly about: ReadonlySet<string>;
  /** Where the evaluation of the project that it belongs to begins. */
  readonly project: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** 经过近4个月的紧张建设: how long the same work took. */
const lasting =
  /经过(?:近|约|超过)?(?<time>(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?[年月周天])的(?<work>[一-龥]{4})/g;

/** The same thing counted differently in two places of the text. */
export function oddCounts(reading: Reading, flow: Flow): readonly Finding[] {
  return [...oddNumbers(reading, flow), ...oddTimes(reading, flow)];
}

function oddTimes(reading: Reading, flow: Flow): readonly Finding[] {
  const told = new Map<string, { time: string; start: number; end: number }>();
  return [...flow.text.matchAll(lasting)].flatMap((match): Finding[] => {
    const { time = "", work = "" } = match.groups ?? {};
    const mention = {
      time,
      start: match.index,
      end: match.index + match[0].length,
    };
    const first = told.get(work);
    if (first === undefined) told.set(work, mention);
    if (first === undefined || first.time === time) return [];
    return [conflict(reading, flow, mention, first)];
  });
}

function oddNumbers(reading: Reading, flow: Flow): readonly Finding[] {
  const mentions = mentionsIn(flow);
  const byEnd = new Map<string, Mention[]>();
  return mentions.flatMap((mention): Finding[] => {
    const key = `${mention.unit} ${mention.noun.slice(-4)}`;
    const before = (byEnd.get(key) ?? []).filter((one) =>
      isSameThing(one, mention),
    );
    // What was told before in the same way is no news.
    if (before.some((one) => !disagree(one, mention) && one !== before[0]))
      return [];
    const list = byEnd.get(key) ?? [];
    if (list.length < 20) byEnd.set(key, [...list, mention]);
    const [other] = before;
    if (other === undefined || !disagree(other, mention)) return [];
    return [
      conflict(reading, flow, mention, {
        start: other.start - Math.min(8, other.noun.length),
        end: other.end,
      }),
    ];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function conflict(
  reading: Reading,
  flow: Flow,
  mention: Stretch,
  other: Stretch,
): Finding {
  const at = spanIn(flow, other);
  const { line } = locate(reading.document, at.start, at.end);
  const told = flow.text.slice(other.start, other.end);
  return finding(reading, "conflicting-count", spanIn(flow, mention), {
    zh: `同一事项在第 ${line} 行为“${told}”，前后不一。`,
    en: `Line ${line} counts the same thing differently: “${told}”.`,
  });
}

function disagree(left: Mention, right: Mention): boolean {
  return left.most < right.least || right.most < left.least;
}

function mentionsIn(flow: Flow): readonly Mention[] {
  return [...flow.text.matchAll(counted)].flatMap((match): Mention[] => {
    const before = flow.text.slice(Math.max(0, match.index - 16), match.index);
    const { noun, about } = counting.exec(before)?.groups ?? {};
    if (noun === undefined || ofAccounts.test(noun)) return [];
    const { number = "", unit = "", more, more2 } = match.groups ?? {};
    const isMore = (more ?? more2) !== undefined;
    return [
      {
        noun,
        unit: sameUnit[unit] ?? unit,
        ...span(number.replaceAll(",", ""), about, isMore),
        about: namedBefore(flow.text, match.index),
        project: projectAt(flow.text, match.index),
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

/** What a number may stand for: 9500余 is less than 9600. */
function span(
  digits: string,
  about: string | undefined,
  isMore: boolean,
): { readonly least: number; readonly most: number } {
  const value = Number(digits);
  const round = 10 ** (/(0*)$/.exec(digits)?.[1]?.length ?? 0);
  const isUnder = about === "近" || about === "约";
  const isOver = isMore || about === "约" || (about?.startsWith("超") ?? false);
  return {
    least: isUnder ? value * 0.8 : value,
    most: isOver ? value + Math.max(round, value * 0.001) : value,
  };
}

/** How far back a sentence still speaks of what it named. */
const reach = 160;

/** What its sentence names, or, where that names nothing, the sentences before. */
function namedBefore(text: string, at: number): ReadonlySet<string> {
  const before = text.slice(Math.max(0, at - reach), at);
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  const [own, all] = [sentence, before].map((words) =>
    [...words.matchAll(/“([^“”]{2,20})”/g)].map((match) => match[1] ?? ""),
  );
  return new Set(own?.length === 0 ? all : own);
}

/** An evaluation is no longer than this, in characters. */
const longest = 1500;

function projectAt(text: string, at: number): number | undefined {
  const from = Math.max(0, at - longest);
  const before = text.slice(from, at);
  const begins = before.lastIndexOf("自评综述");
  if (begins < 0) return undefined;
  const isOver = /第[一二三四五六]部分|\([一二三四五六七八九]\)/.test(
    before.slice(begins),
  );
  return isOver ? undefined : from + begins;
}

/** The shorter noun ends the longer one, and neither place names something else. */
function isSameThing(left: Mention, right: Mention): boolean {
  const [short, long] =
    left.noun.length <= right.noun.length
      ? [left.noun, right.noun]
      : [right.noun, left.noun];
  const shared = commonEnd(short, long);
  if (shared < short.length && shared < 6) return false;
  if (
    left.project !== undefined &&
    right.project !== undefined &&
    left.project !== right.project
  )
    return false;
  return (
    left.about.size === 0 ||
    right.about.size === 0 ||
    [...left.about].some((name) => right.about.has(name))
  );
}

function commonEnd(left: string, right: string): number {
  let length = 0;
  while (
    length < left.length &&
    length < right.length &&
    left.at(-1 - length) === right.at(-1 - length)
  )
    length++;
  return length;
}
