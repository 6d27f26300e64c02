import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** 年初预算为6.11万元,支出决算为6万元,完成年初预算的98.2%, and what the sentence goes on to say. */
const outturn =
  /\([类款项]\)[,。:：]?(?<printed>年初预算(?:数)?为?(?<budget>\d[\d,]*(?:\.\d+)?)万元,(?:支出)?决算(?:数)?为?(?<spent>\d[\d,]*(?:\.\d+)?)万元(?:,完成(?:年初)?预算数?的\d[\d,]*(?:\.\d+)?%)?)(?=(?<after>[\s\S]{0,90}))/g;
const given = /原因|因为|由于|[,。]因|是因|主要是/;
const next = /(?<![于比成])年初预算|\(类\)|\(三\)|六、/;

/** An item whose outturn is not its budget, without the reason that all the others give. */
export function unexplainedDifferences(
  reading: Reading,
  flow: Flow,
): readonly Finding[] {
  const differing = [...flow.text.matchAll(outturn)].flatMap((match) => {
    const {
      budget = "",
      spent = "",
      printed = "",
      after = "",
    } = match.groups ?? {};
    if (number(budget) === number(spent)) return [];
    const own = after.split(next)[0] ?? "";
    const start = match.index + match[0].indexOf(printed);
    return [
      {
        at: { start, end: start + printed.length },
        isExplained: given.test(own),
        budget,
        spent,
      },
    ];
  });
  const silent = differing.filter(({ isExplained }) => !isExplained);
  const explained = differing.length - silent.length;
  // A report that gives few reasons leaves them out by habit.
  if (explained < 3 * silent.length) return [];
  return silent.map(({ at, budget, spent }) => {
    const less = number(spent) < number(budget);
    return finding(reading, "missing-reason", spanIn(flow, at), {
      zh: `决算 ${spent} 万元${less ? "小于" : "大于"}年初预算 ${budget} 万元，没有说明原因；有差额的其他各项大多有说明。`,
      en: `The outturn ${spent} is ${less ? "less" : "more"} than the budget ${budget} (in 万元), and no reason is given; most others that differ have one.`,
    });
  });
}

function number(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
