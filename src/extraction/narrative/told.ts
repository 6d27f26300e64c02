import { type Flow, spanIn } from "../../document/flow.ts";
import { readAmount, yuanPer } from "../../document/number.ts";
import type { Amount } from "../../vocabulary/amount.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import { observe, type Reading } from "../reading.ts";
import type { Topic } from "../wordings.ts";
import { type Section, sectionAtIndex, sectionsOf } from "./sections.ts";

/** What is counted in words; those that begin another word are left out. */
const counted =
  "人次|批次|家次|户次|场次|件次|人(?!才|员|民|社|大|均|事|力|口|工|数|月)|名(?!称|单|额|词|录|义)|家(?!级|具|庭)|件(?!名)|条(?!件|例|款)|场(?!所|地|景|租)|期(?!间|限|末|初)|个(?!人|月|别|体|年|工作日)|项(?!目)|起(?!草|步)|篇|册|户|栋|份(?!额)|笔|次(?!日|年|级|会议)|天|台(?!账)|辆|座|批(?!复|准)|套|岗|所(?!有|属|在|得|需|以)";
const figure = new RegExp(
  String.raw`(?<![\dA-Za-z+/.,\-第])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[余多]?(?:(%)|([万亿千]?)[余多]?元|(万|亿)?[余多]?(?:${counted}))`,
  "g",
);

/** Where money and rates, too, tell of work and no item of the accounts. */
const work: ReadonlySet<Topic> = new Set(["work", "performance", "annex"]);
/** Where an item's text may tell of people and things. */
const items: ReadonlySet<Topic> = new Set([
  "totals",
  "income",
  "expenditure",
  "fiscal",
  "general",
  "three-public",
  "project",
]);

/** A clause is hardly longer than this before its figure. */
const reach = 40;
/** Past the figure, words up to the next mark or number belong to it. */
const behind = /^[^,。;:、()\d]{0,16}/;

/**
 * Figures that the text tells of work, results and reasons: enterprises served, events held, loans arranged.
 * No item of the accounts, but printed: each is called by its own clause, in which … stands for it.
 */
export function toldIn(reading: Reading, flow: Flow): readonly Observation[] {
  const sections = sectionsOf(flow);
  const found: { readonly told: Observation; readonly clause: string }[] = [];
  for (const match of flow.text.matchAll(figure)) {
    const section = sectionAtIndex(sections, match.index);
    const { topic } = section;
    const [printed, digits = "", percent, money] = match;
    const onlyInWork = percent !== undefined || money !== undefined;
    if (!work.has(topic) && (onlyInWork || !items.has(topic))) continue;
    if (
      /^\(含\)|^以上\)?的?(?:设备|通用|专用)/.test(
        flow.text.slice(
          match.index + printed.length,
          match.index + printed.length + 8,
        ),
      )
    )
      continue;
    const amount = amountOf(match);
    if (amount === undefined) continue;
    const from = Math.max(pastHeading(flow.text, section), match.index - reach);
    const before = clauseBefore(flow.text.slice(from, match.index));
    const past = match.index + printed.length;
    const after = behind.exec(flow.text.slice(past, past + 20))?.[0] ?? "";
    const unit = printed.slice(digits.length);
    const name = `${before}…${unit}${after}`;
    if (!/[一-龥]{2}/.test(name)) continue;
    const span = spanIn(flow, {
      start: match.index,
      end: match.index + digits.length,
    });
    found.push({
      clause: `${before}${digits}${unit}${after}`,
      told: observe(
        reading,
        { concept: "told", fund: "all", name },
        { amount, printedUnit: unit.replace(/[余多]/g, ""), ...span },
        "narrative",
      ),
    });
  }
  return distinct(found);
}

/** The same words with another number are another thing: then the number stands in the name. */
function distinct(
  found: readonly { readonly told: Observation; readonly clause: string }[],
): readonly Observation[] {
  const values = new Map<string, Set<string>>();
  const amountKey = ({ amount }: Observation) =>
    `${amount.unit} ${amount.grains}`;
  for (const { told } of found) {
    const own = values.get(told.name) ?? new Set();
    own.add(amountKey(told));
    values.set(told.name, own);
  }
  return found.map(({ told, clause }) =>
    (values.get(told.name)?.size ?? 0) > 1 ? { ...told, name: clause } : told,
  );
}

/** Where a section's own words begin. */
function pastHeading(text: string, { start, title }: Section): number {
  const at = text.slice(start, start + 60).indexOf(title);
  return at < 0 ? start : start + at + title.length;
}

/** The words of its clause; a figure of a list has those before the list. */
function clauseBefore(words: string): string {
  const own = wordsSince(words, [",", "。", ";", ":", "、"]);
  return /[一-龥]/.test(own) ? own : wordsSince(words, [",", "。", ";", ":"]);
}

function wordsSince(words: string, marks: readonly string[]): string {
  const cut = Math.max(...marks.map((mark) => words.lastIndexOf(mark)));
  return words
    .slice(cut + 1)
    .replace(/^(?:\(\d{1,2}\)|[一二三四五六七八九]是|\d{1,2}\.)/, "");
}

function amountOf([
  printed,
  digits = "",
  percent,
  money,
  many,
]: RegExpMatchArray): Amount | undefined {
  if (percent !== undefined) return readAmount(digits, "percent");
  if (money !== undefined)
    return readAmount(digits, "yuan", yuanPer(`${money}元`) ?? 1n);
  const times = many === "万" ? 10_000n : many === "亿" ? 100_000_000n : 1n;
  const persons = /(?:人|名)$/.test(printed ?? "");
  return readAmount(digits, persons ? "persons" : "count", times);
}
