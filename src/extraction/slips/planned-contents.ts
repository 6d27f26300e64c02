import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** A project's form of a budget: what it is to make, and what that costs line by line. */
const contents = /项目主要内容(?<list>[\s\S]{10,500}?)(?=项目总预算)/g;
const costs =
  /项目支出明细金额(?<lines>[\s\S]{10,1500}?)(?=测算依据|项目绩效|项目采购)/;
/** A form is no longer than this, in characters. */
const longest = 4000;

/** Things of one kind (…子系统) that a project's contents count up, and of which its costs have only a few. */
export function oddContents(reading: Reading, flow: Flow): readonly Finding[] {
  return [...flow.text.matchAll(contents)].flatMap((match): Finding[] => {
    const { list = "" } = match.groups ?? {};
    const kind = kindOf(list);
    if (kind === undefined) return [];
    const from = match.index + match[0].length;
    const rest = flow.text.slice(from, from + longest);
    const own = rest.split("项目主要内容")[0] ?? "";
    const { lines = "" } = costs.exec(own)?.groups ?? {};
    const planned = list.split(kind).length - 1;
    const priced = namesOf(lines, kind);
    if (priced.length < 2 || priced.length >= planned) return [];
    if (!priced.every((name) => list.includes(name))) return [];
    const start = match.index + match[0].length - list.length;
    return [
      finding(reading, "listed-line", spanIn(flow, { start, end: from }), {
        zh: `主要内容列出 ${planned} 个${kind}，支出明细只有 ${priced.length} 个。`,
        en: `The contents name ${planned} (${kind}), the costs only ${priced.length}.`,
      }),
    ];
  });
}

/** The last three characters of three or more entries: 子系统. */
function kindOf(list: string): string | undefined {
  const ends = list.split(/[、,;。]/).map((entry) => entry.slice(-3));
  return ends.find(
    (end) =>
      end.length === 3 && ends.filter((other) => other === end).length >= 3,
  );
}

function namesOf(lines: string, kind: string): readonly string[] {
  const names = lines.matchAll(new RegExp(`[一-龥]{2,20}?${kind}`, "g"));
  return [...new Set([...names].map(([name]) => name))];
}
