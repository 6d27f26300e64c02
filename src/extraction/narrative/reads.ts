import type {
  BaseConcept,
  Concept,
  Fund,
  Measure,
} from "../../vocabulary/concept.ts";
import { measures } from "../../vocabulary/concept.ts";
import { fundWords, type PartialSubject } from "../reading.ts";
import { moneyWordings, type Wording } from "../wordings.ts";
import type { Section } from "./sections.ts";
import { WordingIndex } from "./wording-match.ts";

/** One thing a figure says. */
export interface Reads {
  readonly subject: PartialSubject;
  /** The unit to read it in when none is printed beside it. */
  readonly unit: string;
}

/** What a figure says, or why it is no fact. */
export type Answer =
  | readonly Reads[]
  /** It says so much, and a finding tells that the form's words were left standing beside it. */
  | { readonly reads: readonly Reads[]; readonly also: "template" }
  | "unread"
  | "ignored"
  | "in-reason"
  | "against-budget"
  | "planned"
  | "described"
  | "template";

/** Whether a figure stands in a reason: one goes on to its sentence's end, unless the sentence names its next subject or another comparison. */
export function explains(before: string): boolean {
  const at = before.lastIndexOf("原因");
  if (at < 0) return false;
  const since = before.slice(at);
  return !(
    /;(?:其中:?)?(?:公务|因公)[^;]*$|;上年结转(?:和?结余)?(?:为)?$/.test(
      since,
    ) ||
    otherSide.test(since) ||
    nextSource.test(since) ||
    /,(?:与|比|较)(?:上年|去年|\d{4}年)[^,;]*$/.test(since) ||
    /,(?:与|比|较)(?:上年|去年|\d{4}年)[^;]*,(?:增加|增长|减少|下降)$/.test(
      since,
    )
  );
}

/** "主要原因是项目增加；支出预算1,560万元": the other side is told after the reason of the first. */
const otherSide =
  /;(?:\d{4}年度?)?(?:本年(?:收入|支出)|(?:收入|支出)(?:总?预算|决算|合计|总计))(?:为|[\d.,]+万?元,(?:比|较|与|完成)[^;]*)?$/;

/** "…主要原因是人员增加；其他收入100.00万元，较上年增加30.00万元": the next source or kind of expenditure. */
const nextSource =
  /;(?:\d[.、]|\(\d\))?(?:一般公共预算财政拨款收入|政府性基金预算财政拨款收入|国有资本经营预算财政拨款收入|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出)(?:决算|预算|数|为)*(?:\d[^;]*)?$/;

export const moneyIndex = new WordingIndex(moneyWordings);

/** A form's choice that was left standing: 增加(减少). */
export const leftChoice =
  /(?:增加\(减少\)|减少\(增加\)|增长\(下降\)|下降\(增长\)|增\(减\))$/;

export function fundOf(
  wording: Wording,
  words: string,
  section: Section,
): Fund {
  const own = fundWords.find((fund) => words.endsWith(fund.words))?.fund;
  if (wording.concepts[0]?.startsWith("three-public"))
    return threePublicFund(section, words);
  if (wording.concepts[0]?.startsWith("procurement")) return "all";
  const said = wording.fund ?? own;
  if (said === undefined) return section.fund;
  if (said === "fiscal" && section.fund !== "all") return section.fund;
  return said;
}

/** 三公经费 is of the fund that its section or its own words name. */
export function threePublicFund(section: Section, words = ""): Fund {
  const said = section.topic === "three-public" ? section.title : words;
  return section.topic === "three-public" && !/一般公共预算/.test(said)
    ? "fiscal"
    : "general-public-budget";
}

export function measured(
  concept: Concept,
  measure: Measure,
): Concept | undefined {
  return isBase(concept) ? `${concept}.${measure}` : undefined;
}

function isBase(concept: Concept): concept is BaseConcept {
  return !Object.keys(measures).some((measure) =>
    concept.endsWith(`.${measure}`),
  );
}
