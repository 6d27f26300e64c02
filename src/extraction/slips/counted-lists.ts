import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

const digits = "一二三四五六七八九十";

/** 两, 三 and 3. */
export function numberOf(words: string): number {
  if (words === "两") return 2;
  const order = digits.indexOf(words);
  return order < 0 ? Number(words) : order + 1;
}

const number = "(?<number>[两二三四五六七八九十]|\\d{1,2})";

const indicator = "(?:(?!指标|分为|包括)[一-龥]){2,10}指标";

/** Lists that end with how many they are, and what parts their members. */
const lists: readonly { readonly words: RegExp; readonly members: RegExp }[] = [
  {
    // “科创”“亲清”“才聚”三大品牌
    words: new RegExp(
      `(?<list>(?:“[^“”]{2,16}”(?:[、,和及与]|以及)?){2,12})${number}(?:大|个|项)(?=[一-龥])(?!以上|多)`,
      "g",
    ),
    members: /“[^“”]+”/g,
  },
  {
    // 数量指标、质量指标、时效指标和成本指标4个维度
    words: new RegExp(
      `(?<=[,，。;；:：为括设有])(?<list>(?:${indicator}(?:[、,和及与]|以及)){1,8}${indicator})(?:这|共)?${number}(?:大|个|项)(?=[一-龥])`,
      "g",
    ),
    members: /指标/g,
  },
  {
    // “进楼宇、进企业、进街道、进部门”四进
    words: new RegExp(
      `(?<list>(?:进[一-龥]{2,4}[、,]?){2,10})”?的?“?${number}进(?![一-龥]{0,4}[、,]进)`,
      "g",
    ),
    members: /进/g,
  },
];

/** A list that names more or fewer things than it says. */
export function oddCountedLists(
  reading: Reading,
  flow: Flow,
): readonly Finding[] {
  return [
    ...lists.flatMap((list) => miscounted(reading, flow, list)),
    ...sums.flatMap((words) => oddSums(reading, flow, words)),
  ];
}

function miscounted(
  reading: Reading,
  flow: Flow,
  { words, members }: (typeof lists)[number],
): Finding[] {
  return [...flow.text.matchAll(words)].flatMap((match): Finding[] => {
    const { list = "", number: said = "" } = match.groups ?? {};
    const listed = list.match(members)?.length ?? 0;
    if (listed === numberOf(said)) return [];
    const at = spanIn(flow, {
      start: match.index,
      end: match.index + match[0].length,
    });
    return [
      finding(reading, "conflicting-count", at, {
        zh: `列出 ${listed} 个，却说是 ${said} 个。`,
        en: `${listed} are listed, and they are said to be ${numberOf(said)}.`,
      }),
    ];
  });
}

const unit = "(?<unit>家次|人次|场次|场|次|期|家|户|件|个|条|人|名|篇|批次|批)";
const part = "[^,，。;；、\\d%“”()]{1,14}?(?<![第近约超\\d])\\d+";

/** A total with its parts behind it, and parts with their total behind them. */
const sums: readonly RegExp[] = [
  new RegExp(
    `(?<total>(?<![\\d.,])\\d+)${unit}[,，;；:：(]其中[:：,，]?(?<parts>(?:${part}\\k<unit>[,，;；、和及]?){2,8})`,
    "g",
  ),
  new RegExp(
    `(?<=[,，。;；:：])(?<parts>${part}${unit}[,，;；、和及](?:${part}\\k<unit>[,，;；、和及]){1,8})(?:合计|共计|总计)(?<total>\\d+)\\k<unit>`,
    "g",
  ),
];

/** 其中 may leave parts out; what follows 合计 may not. */
function oddSums(reading: Reading, flow: Flow, words: RegExp): Finding[] {
  return [...flow.text.matchAll(words)].flatMap((match): Finding[] => {
    const { parts = "", total = "", unit: of = "" } = match.groups ?? {};
    const counted = [...parts.matchAll(/\d+/g)].map(Number);
    const sum = counted.reduce((left, one) => left + one, 0);
    const isPart = match[0].startsWith(total);
    if (isPart ? sum <= Number(total) : sum === Number(total)) return [];
    const at = spanIn(flow, {
      start: match.index,
      end: match.index + match[0].length,
    });
    return [
      finding(reading, "conflicting-count", at, {
        zh: `${counted.join(" + ")} = ${sum} ≠ ${total}${of}。`,
        en: `${counted.join(" + ")} = ${sum} ≠ ${total}.`,
      }),
    ];
  });
}
