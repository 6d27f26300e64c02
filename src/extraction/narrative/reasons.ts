import { locate } from "../../document/document.ts";
import { type Flow, printedIn, spanIn } from "../../document/flow.ts";
import type {
  Explains,
  FoundReason,
  Observation,
} from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";
import type { Placed } from "./claims.ts";
import { moneyIndex } from "./reads.ts";
import { type Section, sectionAtIndex } from "./sections.ts";

/** How a reason announces itself; the text before it says what is explained. */
const opener =
  /(?<!及|和|问题|分析|未完成)(?:主要|变动|变化)?(?:是|的)?原因(?!分析)(?:主要)?(?:[:,]|如下|有|在于|是|为)*(?:由于)?|(?<=[,。])主要(?:是|系|为)?(?:由于|因为|因(?!公)|是(?!用于|指|为|[一-龥]{0,4}包括)|系)(?!原因)/g;

/** Words that say what the figure is compared with. */
const againstBudget =
  /(?:预算(?:执行)?数?|决算)(?:支出)?(?:数)?(?:大于|小于|等于|高于|低于|超过|超出)|(?:大于|小于|高于|低于|等于|超过|超出|比|较|与)(?:年初|全年|调整后?|年度|当年|本年)?预算/g;
const againstYear =
  /(?:与|比|较|同)[^,。;]{0,4}(?:\d{4}年|上年|去年|上一年)|(?:增加|增长|减少|下降|降低|持平)/g;

const silent: ReadonlySet<Section["topic"]> = new Set([
  "performance",
  "annex",
  "glossary",
  "work",
  "profile",
  "project",
]);
/** A reason stands in the same item as the figure it explains. */
const reach = 420;

/** Every stated reason that follows a figure, with the place of the figure it explains. */
export function reasonsOf(
  reading: Reading,
  flow: Flow,
  sections: readonly Section[],
  placed: readonly Placed[],
): readonly FoundReason[] {
  const found: FoundReason[] = [];
  let next = 0;
  let past = 0;
  for (const match of flow.text.matchAll(opener)) {
    if (match.index < past) continue;
    const section = sectionAtIndex(sections, match.index);
    if (silent.has(section.topic)) continue;
    while ((placed[next]?.at ?? Number.POSITIVE_INFINITY) < match.index) next++;
    const from = Math.max(section.start, match.index - reach);
    const near = placed
      .slice(Math.max(0, next - 12), next)
      .filter(({ at }) => at >= from);
    const lead = flow.text.slice(
      Math.max(from, flow.text.lastIndexOf("。", match.index - 1) + 1),
      match.index,
    );
    const bare = !match[0].includes("原因");
    if (bare && match.index - (near.at(-1)?.at ?? 0) > 24) continue;
    const { figure, explains } = explainedBy(near, lead, section);
    const stretch = {
      start: match.index + match[0].length,
      end: endOf(flow, match.index + match[0].length),
    };
    if (figure === undefined || stretch.end - stretch.start < 3) continue;
    past = stretch.end;
    const span = spanIn(flow, stretch);
    found.push({
      figure: { page: figure.page, start: figure.start },
      explains,
      text: printedIn(reading.document, flow, stretch),
      ...locate(reading.document, span.start, span.end),
    });
  }
  return found;
}

/** What the words before a reason make it the reason of. */
function explainedBy(
  near: readonly Placed[],
  lead: string,
  section: Section,
): { readonly figure: Observation | undefined; readonly explains: Explains } {
  const figures = near.map(({ observation }) => observation);
  const budget = lastIndexOf(lead, againstBudget);
  const year = lastIndexOf(lead, againstYear);
  const named = moneyIndex
    .match(
      lead
        .replace(/^.*[,;:]/, "")
        .replace(/(?:较上年)?(?:增加|减少|增长|下降|变动|变化)?的?$/, ""),
      section.topic,
    )
    ?.wording.concepts.at(0);
  const about = (one: Observation) =>
    named === undefined ||
    one.concept === named ||
    one.concept.startsWith(`${named}.`);
  if (budget >= 0 && budget >= year - 12)
    return {
      figure: figures.findLast(
        (one) => one.amount.unit === "yuan" && !isChange(one) && about(one),
      ),
      explains: "budget",
    };
  const change =
    figures.findLast(
      (one) => one.amount.unit === "yuan" && isChange(one) && about(one),
    ) ?? figures.findLast((one) => isChange(one) && about(one));
  const last = figures.findLast((one) => about(one));
  if (year >= 0 && change !== undefined)
    return { figure: change, explains: "year-before" };
  if (last !== undefined && isChange(last) && change !== undefined)
    return { figure: change, explains: "year-before" };
  return {
    figure: figures.findLast(
      (one) => one.amount.unit === "yuan" && !isChange(one) && about(one),
    ),
    explains: year >= 0 ? "year-before" : "figure",
  };
}

function isChange({ concept }: Observation): boolean {
  return /\.(?:in|de)crease(?:-rate)?$/.test(concept);
}

function lastIndexOf(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** A reason ends with its sentence; a list (一是, 二是) goes on over full stops, and a clause with its own reason ends it. */
function endOf(flow: Flow, start: number): number {
  const limit = Math.min(flow.text.length, start + 600);
  for (let at = start; at < limit; at++) {
    const character = flow.text[at];
    const ahead = flow.text.slice(at + 1, at + 6);
    if (character === "。" && !/^(?:[二三四五六]是|其[二三])/.test(ahead))
      return at;
    if (character === ";" && ownReason(flow.text.slice(at + 1, at + 90)))
      return at;
    if (
      at > start &&
      flow.lineStarts.has(at) &&
      opensPart.test(flow.text.slice(at, at + 8))
    )
      return at;
  }
  return limit;
}

const opensPart =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]部分|\d{1,2}[.、](?!\d))/;

/** Whether the clause that follows a semicolon tells of another figure. */
function ownReason(ahead: string): boolean {
  if (/^(?:[二三四五六]是|[(]?[2-9][).、])/.test(ahead)) return false;
  const clause = ahead.split("。")[0] ?? "";
  return /原因|\d万?元|持平/.test(clause);
}
