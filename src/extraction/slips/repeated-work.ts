import { locate } from "../../document/document.ts";
import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";
import { numberOf } from "./counted-lists.ts";

/** Work that was done several times, against the times that the report tells one by one. */
export function oddRepeats(reading: Reading, flow: Flow): readonly Finding[] {
  return [...oddTakings(reading, flow), ...oddTrainings(reading, flow)];
}

const day = "(?:20\\d{2}年)?\\d{1,2}月\\d{1,2}日";
/** 2021年11月9日至2022年1月20日接管…: one time, with its days. */
const dated = new RegExp(
  `(?<days>20\\d{2}年\\d{1,2}月\\d{1,2}日(?:至|到|-)${day})(?<work>[一-龥]{2})(?=[一-龥])`,
  "g",
);
const times =
  /(?<![\d.,第一-龥])(?<number>\d{1,2}|[两二三四五六七八九])次(?<work>[一-龥]{2})(?=[一-龥]{2})/g;
/** What is done all the time is not told day by day. */
const everyday = /^(?:开展|举办|组织|召开|参加|进行|走访|前往|会议|培训|活动)/;

/** 3次接管 where two takings-over are told with their days. */
function oddTakings(reading: Reading, flow: Flow): Finding[] {
  const told = new Map<string, Map<string, number>>();
  for (const { groups, index } of flow.text.matchAll(dated)) {
    const { days = "", work = "" } = groups ?? {};
    const own = told.get(work) ?? new Map<string, number>();
    if (!own.has(days)) own.set(days, index);
    told.set(work, own);
  }
  return [...flow.text.matchAll(times)].flatMap((match): Finding[] => {
    const { number = "", work = "" } = match.groups ?? {};
    const list = told.get(work);
    if (list === undefined || list.size < 2 || everyday.test(work)) return [];
    const said = numberOf(number);
    if (said === list.size) return [];
    const lines = [...list.values()].map((start) =>
      lineAt(reading, flow, start),
    );
    return [
      finding(
        reading,
        "conflicting-count",
        spanIn(flow, {
          start: match.index,
          end: match.index + match[0].length,
        }),
        {
          zh: `第 ${lines.join("、")} 行写明起止日期的只有 ${list.size} 次。`,
          en: `Lines ${lines.join(", ")} tell of ${list.size} with their days.`,
        },
      ),
    ];
  });
}

/** 党建教育及培训达14次: all that was taught of one thing. */
const all =
  /(?<about>[一-龥]{2})(?:教育|学习)(?:及|和|与|、)?培训(?:活动)?(?:共计?|达到?)?(?<number>\d{1,3})次/g;
/** 中心组学习12次，组织专题宣讲5次: its kinds, in one sentence. */
const kinds =
  /(?:学习|宣讲|培训|讲座|党课|研讨)(?:活动|会)?(?:共计?|达到?)?(?<number>\d{1,3})次/g;
/** How far back a passage still speaks of what it named. */
const reach = 400;

function oddTrainings(reading: Reading, flow: Flow): Finding[] {
  const { text } = flow;
  const wholes = [...text.matchAll(all)];
  if (wholes.length === 0) return [];
  const bySentence = new Map<number, RegExpExecArray[]>();
  for (const match of text.matchAll(kinds)) {
    const begins = text.lastIndexOf("。", match.index) + 1;
    bySentence.set(begins, [...(bySentence.get(begins) ?? []), match]);
  }
  return wholes.flatMap((whole): Finding[] => {
    const { about = "", number = "" } = whole.groups ?? {};
    const said = Number(number);
    for (const [begins, parts] of bySentence) {
      const [first] = parts;
      const last = parts.at(-1);
      if (first === undefined || last === undefined || parts.length < 2)
        continue;
      const counts = parts.map(({ groups }) => Number(groups?.number));
      const sum = counts.reduce((left, one) => left + one, 0);
      const before = text.slice(Math.max(0, first.index - reach), first.index);
      const isOwn = whole.index >= begins && whole.index <= last.index;
      if (sum <= said || isOwn || !before.includes(about)) continue;
      const end = last.index + last[0].length;
      const tell = (start: number, to: number, line: number): Finding =>
        finding(
          reading,
          "conflicting-count",
          spanIn(flow, { start, end: to }),
          {
            zh: `${counts.join(" + ")} = ${sum} 次，多于总数 ${said} 次（另见第 ${line} 行）。`,
            en: `${counts.join(" + ")} = ${sum}, more than the ${said} in all (see line ${line}).`,
          },
        );
      return [
        tell(first.index, end, lineAt(reading, flow, whole.index)),
        tell(
          whole.index,
          whole.index + whole[0].length,
          lineAt(reading, flow, first.index),
        ),
      ];
    }
    return [];
  });
}

function lineAt({ document }: Reading, flow: Flow, start: number): number {
  const at = spanIn(flow, { start, end: start + 1 });
  return locate(document, at.start, at.end).line;
}
