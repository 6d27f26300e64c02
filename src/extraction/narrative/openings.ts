import type { Flow } from "../../document/flow.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Topic } from "../wordings.ts";

interface Opening {
  readonly words: RegExp;
  readonly topic: Topic;
  readonly fund?: Fund;
}

/** What a paragraph without a heading is about, told by the words before its first figure; most telling first. */
const openings: readonly Opening[] = [
  {
    words: /三公”?经费|因公出国|公务用?车(?:购置|运行)|公务接待|会议费|培训费/,
    topic: "three-public",
    fund: "general-public-budget",
  },
  { words: /政府购买服务/, topic: "purchased" },
  { words: /政府采购/, topic: "procurement" },
  {
    words: /机关(?:\(事业\))?运行经费/,
    topic: "agency",
    fund: "general-public-budget",
  },
  { words: /绩效(?:自评|评价)|自评得分|绩效管理/, topic: "performance" },
  { words: /车辆|公务用车|国有资产/, topic: "assets" },
  {
    words: /(?:一般公共预算|财政拨款).{0,8}基本支出/,
    topic: "basic",
    fund: "general-public-budget",
  },
  {
    words: /(?<!预算)财政拨款(?:收|支出|总收入)/,
    topic: "fiscal",
    fund: "fiscal",
  },
  {
    words: /一般公共预算(?:当年)?(?:财政)?拨款|一般公共预算(?:当年)?支出/,
    topic: "general",
    fund: "general-public-budget",
  },
  { words: /政府性基金/, topic: "government-fund", fund: "government-fund" },
  { words: /国有资本经营/, topic: "state-capital", fund: "state-capital" },
  {
    words: /\(类\).*\((?:款|项)\)|^(?:\d{1,2}[.、])?“?[^,:(]{2,20}”?\(类\)/,
    topic: "general",
    fund: "general-public-budget",
  },
  {
    words:
      /收(?:入)?[、和]?支(?:出)?(?:决算|预算)?总|[收支][入出]总计|总[收支]/,
    topic: "totals",
  },
  {
    words: /(?:本年|年度|单位|部门|局|中心|,|^)收入(?:决算|预算)?(?:合计|为)?$/,
    topic: "income",
  },
  {
    words: /(?:本年|年度|单位|部门|局|中心|,|^)支出(?:决算|预算)?(?:合计|为)?$/,
    topic: "expenditure",
  },
];

/** No opening needs more words than this before its figure. */
const reach = 90;

/** A passage quoted alone has lost its heading: its paragraph says itself what it is about. */
export function openingAt(flow: Flow, start: number): Opening | undefined {
  const ahead = flow.text.slice(start, start + reach);
  const figure = /-?\d[\d,.]*(?:万元|元|亿元|辆|台)/.exec(ahead);
  if (figure === null) return undefined;
  // "2.收入情况。2023年度收入合计1,200万元"
  const words = ahead
    .slice(0, figure.index)
    .replace(/^(?:\d{1,2}[.、]|\([^()]{1,3}\))[^。\d]{2,14}。/, "");
  if (/(?<!\([款项]\))。/.test(words)) return undefined;
  // The office's own name stands before the year.
  const own = words.replace(/^.*\d{4}年(?:度|初|末)?/, "");
  return (
    openings.find((one) => one.words.test(own)) ??
    openings.find((one) => one.words.test(words))
  );
}

/** "1.财政拨款收入1,150万元": an item of a list that has begun above it. */
export function isItem(flow: Flow, start: number): boolean {
  return /^(?:\(?\d{1,2}\)|\d{1,2}[、.](?!\d))/.test(
    flow.text.slice(start, start + 5),
  );
}
