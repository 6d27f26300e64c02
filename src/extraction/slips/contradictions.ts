import { locate } from "../../document/document.ts";
import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding, Message, Observation } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** What a report says in one place against what it says in another. */
export function contradictions(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): readonly Finding[] {
  return [
    ...opposites.flatMap((pair) => against(reading, flow, pair)),
    ...spentOfNothing(reading, flow),
    ...carriedOver(reading, flow, observations),
    ...summaryOfOne(reading, flow),
  ];
}

/** Two sentences of one evaluation that cannot both be true. */
const opposites: readonly { readonly one: RegExp; readonly other: RegExp }[] = [
  {
    one: /(?:各项|所有|全部)(?:绩效)?目标(?:目前)?(?:均|都)?已?(?:全部|按时)?完成|(?<=各项目[^。]{0,40})实现了预期的?绩效目标/g,
    other:
      /未完成的绩效目标[:：]?(?=[一-龥]{2,12}(?:不|未))|(?<=(?:部分|少数|个别)(?:项目|指标|目标)[^。;；,，]{0,8})未[^。;；,，]{0,6}(?:实现|完成|达到)[^。;；,，]{0,6}目标/g,
  },
  {
    one: /(?<=部门|单位|整体)预算执行(?:情况)?(?:良好|较好)/g,
    other: /预算执行率?(?:不达预期|未达预期|不及预期|不理想|较差)/g,
  },
];
/** An evaluation is no longer than this, in characters. */
const longest = 1500;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function against(
  reading: Reading,
  flow: Flow,
  { one, other }: (typeof opposites)[number],
): Finding[] {
  const [left, right] = [one, other].map((words) =>
    [...flow.text.matchAll(words)].map(stretchOf),
  );
  const facing = (own: Stretch, others: readonly Stretch[] = []) =>
    others.find(({ start }) => Math.abs(start - own.start) < longest);
  const tell = (own: Stretch, opposite: Stretch | undefined): Finding[] => {
    if (opposite === undefined) return [];
    const at = spanIn(flow, opposite);
    const { line } = locate(reading.document, at.start, at.end);
    const words = flow.text.slice(opposite.start, opposite.end);
    return [
      finding(reading, "contradicting-words", spanIn(flow, own), {
        zh: `第 ${line} 行说“${words}”，两处不能同时成立。`,
        en: `Line ${line} says “${words}”: both cannot be true.`,
      }),
    ];
  };
  return [
    ...(left ?? []).flatMap((own) => tell(own, facing(own, right))),
    ...(right ?? []).flatMap((own) => tell(own, facing(own, left))),
  ];
}

/** 执行数为0万元…资金全部用于: of nothing, all was spent. */
const evaluated =
  /执行数为?0(?:\.0+)?万?元(?<rest>(?:(?!自评综述|执行数)[\s\S]){0,240}?)(?<words>资金已?全部(?:用于|支付|拨付|发放|兑现))/g;

function spentOfNothing(reading: Reading, flow: Flow): Finding[] {
  return [...flow.text.matchAll(evaluated)].map((match) => {
    const { words = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    return finding(
      reading,
      "contradicting-words",
      spanIn(flow, { start: end - words.length, end }),
      {
        zh: "执行数为 0 万元，这里却说资金已全部用出。",
        en: "The outturn is 0, and yet the money is said to be spent.",
      },
    );
  });
}

/** 结转至2022年支付: money that the year's account should close with. */
const carried =
  /结转(?:至|到)(?:20\d\d年|下年|次年|下一年)度?(?:继续)?(?:支付|使用|列支)/g;

function carriedOver(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): Finding[] {
  if (reading.kind !== "final") return [];
  const own = (concept: string) =>
    observations.find(
      (one) =>
        one.concept === concept &&
        one.fund === "all" &&
        one.phase === "final" &&
        one.year === reading.year,
    );
  const closing = own("expenditure.closing-balance");
  const total = own("expenditure.grand-total");
  const spent = own("expenditure.total");
  const left =
    closing?.amount.grains ??
    (total === undefined || spent === undefined
      ? undefined
      : total.amount.grains - spent.amount.grains);
  if (left !== 0n) return [];
  const proof: Message =
    closing === undefined
      ? {
          zh: `支出总计 ${total?.printed} = 本年支出合计 ${spent?.printed}`,
          en: `total ${total?.printed} = the year's expenditure ${spent?.printed}`,
        }
      : {
          zh: `第 ${closing.line} 行的年末结转和结余为 ${closing.printed}`,
          en: `line ${closing.line} closes the year with ${closing.printed}`,
        };
  return [...flow.text.matchAll(carried)].map((match) =>
    finding(reading, "contradicting-words", spanIn(flow, stretchOf(match)), {
      zh: `说有资金结转下年，而年末没有结转：${proof.zh}。`,
      en: `Money is said to be carried over, and nothing is: ${proof.en}.`,
    }),
  );
}

/** 由…本级决算组成: the report of one unit alone. */
const alone =
  /(?:部门|单位)(?:决算|预算)由(?:(?!下属|所属)[^。;]){0,60}?本级(?:部门|单位)?(?:决算|预算)组成/;

/** (汇总) behind the name of a unit that has no others to sum. */
function summaryOfOne(reading: Reading, flow: Flow): Finding[] {
  const only = alone.exec(flow.text);
  const named = /(?<=(?:中心|局|委员会|办公室|委))\(汇总\)/.exec(flow.text);
  if (only === null || named === null) return [];
  const at = spanIn(flow, stretchOf(only));
  const { line } = locate(reading.document, at.start, at.end);
  return [
    finding(reading, "contradicting-words", spanIn(flow, stretchOf(named)), {
      zh: `名称称“汇总”，而第 ${line} 行说只由本级组成，没有可汇总的单位。`,
      en: `The name says that units are summed; by line ${line} there is only one.`,
    }),
  ];
}

function stretchOf(match: RegExpExecArray): Stretch {
  return { start: match.index, end: match.index + match[0].length };
}
