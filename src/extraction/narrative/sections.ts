import type { Flow } from "../../document/flow.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import { headings, type Topic } from "../wordings.ts";
import { isItem, openingAt } from "./openings.ts";

export interface Section {
  readonly start: number;
  readonly topic: Topic;
  readonly fund: Fund;
  readonly title: string;
}

const numbering =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.](?!\d))/;

/** The narrative's sections in order, told by their headings. A sub-heading with no topic of its own keeps its parent's. */
export function sectionsOf(flow: Flow): readonly Section[] {
  const sections: Section[] = [
    { start: 0, topic: "profile", fund: "all", title: "" },
  ];
  for (const start of candidates(flow)) {
    const section = sectionAt(flow, start);
    if (sections.at(-1)?.topic === "glossary" && isEntry(flow, start)) continue;
    // "五、充分发挥中心职能作用": an account of work has headings in its own words.
    if (
      section?.topic === "profile" &&
      sections.at(-1)?.topic === "work" &&
      flow.text[start] !== "第"
    )
      continue;
    if (section !== undefined)
      sections.push(within(sections.at(-1), section, flow));
  }
  return withLists(flow, withOpenings(flow, sections));
}

/** Where no heading tells of money, paragraphs say themselves what they are about. */
function withOpenings(
  flow: Flow,
  sections: readonly Section[],
): readonly Section[] {
  const paragraphs = [...flow.lineStarts]
    .filter((start) => !flow.wraps.has(start))
    .sort((left, right) => left - right);
  const found: Section[] = [];
  let at = 0;
  sections.forEach((section, order) => {
    found.push(section);
    const end = sections[order + 1]?.start ?? flow.text.length;
    let begun = false;
    for (; (paragraphs[at] ?? end) < end; at++) {
      const start = paragraphs[at] ?? end;
      if (section.topic !== "profile") continue;
      if (begun && isItem(flow, start)) continue;
      const opening = openingAt(flow, start);
      if (opening === undefined) continue;
      const { topic, fund = "all" } = opening;
      found.push({ start, topic, fund, title: "" });
      begun = true;
    }
  });
  return found;
}

/** "财政拨款支出主要内容如下": what follows in the section is of that fund. */
function withLists(flow: Flow, sections: readonly Section[]): Section[] {
  const lists = [
    ...flow.text.matchAll(
      /(一般公共预算|财政)拨款支出(?:预算)?(?:的)?主要(?:内容|用途)如下/g,
    ),
  ].map((match): Section => {
    const above = sectionAtIndex(sections, match.index);
    return {
      ...above,
      start: match.index,
      fund: match[1] === "财政" ? "fiscal" : "general-public-budget",
    };
  });
  return [...sections, ...lists].sort(
    (left, right) => left.start - right.start,
  );
}

/** "（十七）机关运行经费：指…": an entry of the glossary, not a heading, which fills its line. */
function isEntry(flow: Flow, start: number): boolean {
  let end = start + 1;
  while (
    end < start + 100 &&
    (!flow.lineStarts.has(end) || flow.wraps.has(end))
  )
    end++;
  return /^(?!第)[^:。;]{2,90}?(?::|[,。]?(?:(?:是)?指|反映))/.test(
    flow.text.slice(start, end),
  );
}

/** A sub-heading of the same topic goes on with its heading's title. */
function within(
  above: Section | undefined,
  section: Section,
  flow: Flow,
): Section {
  const sub = flow.text[section.start] === "(";
  // "（一）财政拨款支出决算总体情况" under 一般公共预算财政拨款支出: the heading has said of which fund.
  if (sub && above?.topic === "general" && section.topic === "fiscal")
    return { ...above, start: section.start };
  if (!sub || above?.topic !== section.topic) return section;
  return { ...section, title: `${above.title} ${section.title}` };
}

function sectionAt(flow: Flow, start: number): Section | undefined {
  const ahead = flow.text.slice(start, start + 60);
  const numbered = numbering.exec(ahead);
  const rest = ahead.slice(numbered?.[0].length ?? 0);
  const title = titleOf(flow, start + (numbered?.[0].length ?? 0), rest);
  if (title === undefined || title.length < 2) return undefined;
  const isItem = numbered !== null && /\d/.test(numbered[0]);
  if (isItem) return undefined;
  if (
    numbered === null &&
    (flow.wraps.has(start) || !/(?:说明|解释|情况|报告|附件)$/.test(title))
  )
    return undefined;
  if (/^(?:绩效目标|年度预算安排)$/.test(title))
    return { start, topic: "project", fund: "all", title };
  const plain = title.replace(/^关于/, "").replace(/^\d{4}年度?/, "");
  const match = headings.find((heading) => heading.words.test(plain));
  if (match === undefined) {
    if (
      /^(?:项目概述|立项依据|实施主体|实施方案|实施周期|年度预算安排|绩效目标)$/.test(
        title,
      )
    )
      return { start, topic: "project", fund: "all", title };
    return /^第/.test(numbered?.[0] ?? "")
      ? { start, topic: "profile", fund: "all", title }
      : undefined;
  }
  return { start, topic: match.topic, fund: match.fund ?? "all", title };
}

const completeTitle =
  /(?:说明|解释|情况|报告|附件|职责|职能|构成|概况|结果|任务|目标|总表|[支决预]算表)$/;

/** A heading ends with its line; where the line is full and its words are not complete, with a line that it goes on in. It holds no sentence and no figure with a unit. */
function titleOf(flow: Flow, from: number, rest: string): string | undefined {
  const ends: number[] = [];
  for (let end = 1; end < rest.length; end++) {
    if (!flow.lineStarts.has(from + end)) continue;
    ends.push(end);
    if (!flow.wraps.has(from + end)) break;
  }
  ends.push(rest.length);
  const complete = ends.find((end) =>
    completeTitle.test(rest.slice(0, end).replace(/[。:;].*$/, "")),
  );
  const line = rest.slice(0, complete ?? ends[0]);
  const stop = line.search(/[。:;]/);
  const title = stop >= 0 ? line.slice(0, stop) : line;
  if (/[,%]|\d万?元/.test(title) || title.length > 45) return undefined;
  return title;
}

function candidates(flow: Flow): readonly number[] {
  const starts = new Set(flow.lineStarts);
  for (const match of flow.text.matchAll(
    /。(?=[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]+部分)/g,
  )) {
    starts.add(match.index + 1);
  }
  return [...starts].sort((left, right) => left - right);
}

export function sectionAtIndex(
  sections: readonly Section[],
  index: number,
): Section {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.start ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const section = sections[low];
  if (section === undefined) throw new Error(`no section at ${index}`);
  return section;
}
