import type { Document } from "../document/document.ts";
import type { Flow } from "../document/flow.ts";
import type { Finding, Message } from "../vocabulary/fact.ts";
import { finding, type Reading } from "./reading.ts";

/** Slips that are told by their look alone. */
const oddities: readonly {
  readonly code: string;
  readonly words: RegExp;
  readonly message: Message;
}[] = [
  {
    code: "damaged-year",
    words: /(?<![\d.,])\d,\d{3}(?=年(?:度|\d|$|[^以来间]))/g,
    message: {
      zh: "年份残缺：多了千位分隔符，首位数字也可能不对。",
      en: "A damaged year: it has a thousands separator, and its first digit may be wrong.",
    },
  },
  {
    code: "template-leftover",
    words:
      /部门名称(?=[一-龥]{2,12}(?:支出|团组|费))|列明具体[一-龥]{2,6}|X{2,}(?=分|万元|单位|部门)|(?<=用于)项目名称/g,
    message: {
      zh: "模板文字未替换。",
      en: "Words of the blank form were left in.",
    },
  },
  {
    code: "doubled-word",
    words: /支出支出|收入收入|预算预算|决算决算/g,
    message: { zh: "词语重复。", en: "A word is printed twice." },
  },
];

export function oddWords(reading: Reading, flow: Flow): readonly Finding[] {
  return [
    ...oddities.flatMap(({ code, words, message }) =>
      [...flow.text.matchAll(words)].flatMap((match) => {
        // Two lines that meet are no doubled word.
        if (flow.lineStarts.has(match.index + match[0].length / 2)) return [];
        const start = flow.at[match.index] ?? 0;
        const end = (flow.at[match.index + match[0].length - 1] ?? start) + 1;
        return [finding(reading, code, { start, end }, message)];
      }),
    ),
    ...otherYears(reading, flow),
    ...doubledHeadings(reading, reading.document),
  ];
}

function doubledHeadings(reading: Reading, document: Document): Finding[] {
  const found: Finding[] = [];
  let previous = "";
  for (const { text, start } of document.lines) {
    const words = text.trim();
    if (words === "") continue;
    if (
      words === previous &&
      /^[一二三四五六七八九十]{1,3}、[一-龥“”]{6,}/.test(words)
    )
      found.push(
        finding(
          reading,
          "doubled-heading",
          { start, end: start + text.length },
          { zh: "标题重复。", en: "A heading is printed twice." },
        ),
      );
    previous = words;
  }
  return found;
}

/** A heading or a sentence about the year reported that names another year. */
function otherYears(reading: Reading, flow: Flow): Finding[] {
  return [
    ...flow.text.matchAll(
      /(?<![\d与比较同至止到、.-])(\d{4})年度?(?=[一-龥“”()]{0,24}(?:收入支出|收、支总计|收入合计|支出合计|财政拨款(?:基本)?支出|财政拨款收、支|部门决算情况|单位决算情况|决算表|政府采购支出总额))/g,
    ),
  ].flatMap((match) => {
    const year = Number(match[1]);
    const before = flow.text[match.index - 1] ?? "。";
    const opens =
      before === "。" ||
      (flow.lineStarts.has(match.index) && /[明况表心局委)]/.test(before));
    if (year === reading.year || !opens) return [];
    const start = flow.at[match.index] ?? 0;
    const end = (flow.at[match.index + 3] ?? start) + 1;
    return [
      finding(
        reading,
        "other-year",
        { start, end },
        {
          zh: `这里应是 ${reading.year} 年。`,
          en: `The year ${reading.year} belongs here.`,
        },
      ),
    ];
  });
}
