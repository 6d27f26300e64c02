import type { Flow } from "../../document/flow.ts";
import type { Finding, Message } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

export const traditional = /[額錢預單務財總項費業準應與實經濟國區資產標]/g;

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
      /(?<=年度?)\(?部门名称\)?|\(部门名称\)|部门名称(?=[一-龥]{2,12}(?:支出|团组|费))|列明具体[一-龥]{2,6}|(?:(?<![A-Z])X{2,}(?![A-Z/])|×{2,}|○{2,})(?!公司|企业)|\((?:请|说明|填写|列明|注明|简要)[一-龥]{3,20}\)|(?<=[是为][:：]?)(?:…+|\.{3,})|(?<=用于)项目名称|(?<=\d{4}年)部门(?=机关及下属)|自评表\/结果|(?<=[我本])(?:部门\(单位\)|单位\(部门\))|(?<=\))其他专用名词/g,
    message: {
      zh: "模板文字未替换。",
      en: "Words of the blank form were left in.",
    },
  },
  {
    code: "stray-figure",
    words: /(?<![\d.,])0\d+(?=万元)|(?<=预算数)\d+(?=的主要原因)/g,
    message: {
      zh: "数字多余或写法有误。",
      en: "A figure that is out of place or wrongly written.",
    },
  },
  {
    code: "other-level",
    words: /(?<=纳入)(?:省|市)级(?=财政[^。;]{0,40}区直部门)/g,
    message: {
      zh: "这里应是区级：文字抄自上级的模板。",
      en: "The district's level belongs here: the words are from a higher level's form.",
    },
  },
  {
    code: "percent-sign",
    words:
      /(?<=完成[^,，。;；\d]{0,16}的|占[^,，。;；\d]{0,30}|增长|下降|降低|(?:率|满意度)(?:达到|达|为)?)\d+(?:\.\d+)?(?=以上|左右|[,，](?!\d)|[。;；])/g,
    message: {
      zh: "百分比缺少百分号。",
      en: "A percentage without its sign.",
    },
  },
  {
    code: "missing-word",
    words:
      /主要是原因是|主要原因(?=年[中初末]|本年|[今当]年|人员|新增|追加|调整|严格)|(?<![基根成])本(?:单位|部门)(?:事业|行政)单位(?=[,，])|(?<![\d年])20\d{2}(?=将)|(?<=[,，。;；](?:绩效)?)评价情况来看|(?<![组形变做完构当汇达合集])成了(?=[一-龥]{2,12}(?:小组|专班|指挥部)[,，。;；])|(?<=本表反映[^。;；]{0,90})总收入(?=和年末结转)|主要成效(?=推进|保障|完成|开展|提升|落实)|(?<=形成了?)(?:政府|职能|相关)部门(?=[,，])|(?<![\d年.]|\d,)20\d{2}(?=中央|全国|全省|全市|省级|市级)|(?<=国外)城区(?=间交通费)|(?<![一-龥])截止(?=20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日|底|末)[,，])/g,
    message: {
      zh: "此处缺字或用词有误。",
      en: "A word is missing here, or out of place.",
    },
  },
  {
    code: "odd-character",
    words: traditional,
    message: {
      zh: "简体文字中的繁体字。",
      en: "A traditional character among simplified ones.",
    },
  },
  {
    code: "partial-date",
    words: /(?<=填报日期[:：]?)\d{1,2}[.月]\d{1,2}日?(?!\d)/g,
    message: {
      zh: "日期没有年份。",
      en: "A date without its year.",
    },
  },
  {
    code: "doubled-word",
    words:
      /([一-龥]{2,3})\1(?=[一-龥(,。、])|(?<!目)的的(?!确)|了了|和和|及及|。。|、、|(?<!、[一-龥]{0,3})([一-龥]{2}化)[一-龥]{2,3}\2(?=[一-龥])/g,
    message: { zh: "词语重复。", en: "A word is printed twice." },
  },
  {
    code: "odd-target",
    words:
      /(?<=数量指标[一-龥“”]{0,16}(?:数量|次数|场次|个数|家数|人数|件数|进度))\d{1,2}月(?:底|份|\d{1,2}日)?(?:之)?前(?:完成)?/g,
    message: {
      zh: "数量指标的目标值是日期，不是数量。",
      en: "An indicator of quantity has a date for its target.",
    },
  },
];

export function oddWords(reading: Reading, flow: Flow): readonly Finding[] {
  return [
    ...oddities.flatMap(({ code, words, message }) =>
      seldom(code, [...flow.text.matchAll(words)]).flatMap((match) => {
        const start = flow.at[match.index] ?? 0;
        // Two lines or cells that meet are no doubled word.
        const middle = match.index + Math.floor(match[0].length / 2);
        const meets = flow.at[middle - 1] ?? 0;
        if (code === "doubled-word" && flow.at[middle] !== meets + 1) return [];
        const end = (flow.at[match.index + match[0].length - 1] ?? start) + 1;
        return [finding(reading, code, { start, end }, message)];
      }),
    ),
  ];
}

/** A text in traditional characters has many, and no slip. */
function seldom<Match>(
  code: string,
  matches: readonly Match[],
): readonly Match[] {
  return code === "odd-character" && matches.length > 5 ? [] : matches;
}
