import { type Amount, absolute } from "../vocabulary/amount.ts";
import type { Message } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";
import type { Evaluation } from "./evaluate.ts";
import type { Identity } from "./identity.ts";
import { measureOf } from "./measures.ts";
import { both, join, verdictOf } from "./message-parts.ts";
import { amountWords, grainsWords, nameOf } from "./names.ts";
import { rules } from "./rules.ts";

type Names = (id: string) => Draft | undefined;
type Values = (id: string) => Amount | undefined;

/** The identity with its arithmetic filled in, for readers. */
export function messageOf(
  identity: Identity,
  evaluation: Evaluation,
  names: Names,
  values: Values,
): Message {
  const rule = rules[identity.rule];
  const withPhase =
    identity.rule === "completion-rate" ||
    identity.rule === "budget-deviation" ||
    identity.rule === "difference-from-budget" ||
    identity.rule === "project-within-budget";
  const say = (id: string): Message => {
    const draft = names(id);
    const own = nameOf(draft);
    if (!withPhase || draft === undefined) return own;
    return join([own, phaseWords[draft.subject.phase]], " ");
  };
  const figure = (id: string) => amountWords(values(id));
  const term = (id: string): Message => join([say(id), figure(id)], " ");
  const contradicting = (id: string): Message => {
    const draft = names(id);
    const measure = measureOf(draft?.subject.concept ?? "project")?.measure;
    const up = measure?.startsWith("increase") ?? true;
    return join(
      [
        say(id),
        { zh: up ? "增加" : "减少", en: up ? "up" : "down" },
        figure(id),
      ],
      " ",
    );
  };
  const verdict = verdictOf(evaluation);
  switch (identity.kind) {
    case "sum": {
      const [onlyPart] = identity.parts;
      if (identity.parts.length === 1 && onlyPart !== undefined)
        return join(
          [
            term(onlyPart),
            both(evaluation.outcome === "pass" ? "=" : "≠"),
            term(identity.total),
            verdict,
          ],
          " ",
        );
      const shown = identity.parts.filter((id) => values(id)?.grains !== 0n);
      const parts = shown.length === 0 ? [both("0")] : shown.map(term);
      return join(
        [
          join(parts, " + "),
          both("="),
          grainsWords(evaluation.expected, evaluation.unit),
          both(evaluation.outcome === "pass" ? "=" : "≠"),
          term(identity.total),
          verdict,
        ],
        " ",
      );
    }
    case "equal":
      return join(
        [
          term(identity.left),
          both(evaluation.outcome === "pass" ? "=" : "≠"),
          term(identity.right),
          verdict,
        ],
        " ",
      );
    case "ratio":
      return join(
        [
          term(identity.part),
          both("÷"),
          term(identity.whole),
          both("="),
          grainsWords(evaluation.expected, "percent"),
          printedRate(identity.rate, values),
          verdict,
        ],
        " ",
      );
    case "change-rate":
      return join(
        [
          term(identity.change),
          both("÷"),
          { zh: "上年数", en: "the year before" },
          both("="),
          grainsWords(evaluation.expected, "percent"),
          printedRate(identity.rate, values),
          verdict,
        ],
        " ",
      );
    case "deviation": {
      const [part, whole] = [term(identity.part), term(identity.whole)];
      const quotient = {
        zh: `|${part.zh} − ${whole.zh}| ÷ ${whole.zh}`,
        en: `|${part.en} − ${whole.en}| ÷ ${whole.en}`,
      };
      return join(
        [
          quotient,
          both("="),
          grainsWords(evaluation.expected, "percent"),
          printedRate(identity.rate, values),
          verdict,
        ],
        " ",
      );
    }
    case "product":
      return join(
        [
          term(identity.each),
          both("×"),
          term(identity.count),
          both("="),
          grainsWords(evaluation.expected, evaluation.unit),
          both(evaluation.outcome === "pass" ? "=" : "≠"),
          term(identity.total),
          verdict,
        ],
        " ",
      );
    case "at-most":
      return join(
        [
          term(identity.less),
          both(evaluation.outcome === "fail" ? ">" : "≤"),
          term(identity.more),
          verdict,
        ],
        " ",
      );
    case "difference":
      return join(
        [
          term(identity.right),
          both(identity.by.grains < 0n ? "−" : "+"),
          amountWords({
            ...identity.by,
            grains: absolute(identity.by.grains),
          }),
          both("="),
          grainsWords(evaluation.expected, evaluation.unit),
          both(evaluation.outcome === "pass" ? "=" : "≠"),
          term(identity.left),
          verdict,
        ],
        " ",
      );
    case "within-whole":
      return join(
        [
          term(identity.rate),
          both(evaluation.outcome === "pass" ? "≤" : ">"),
          both("100%"),
        ],
        " ",
      );
    case "count":
      return join(
        [
          term(identity.count),
          {
            zh: `，列出 ${identity.items.length} 个`,
            en: `counted, ${identity.items.length} listed`,
          },
          verdict,
        ],
        " ",
      );
    case "together":
      return {
        zh: `${term(identity.amount).zh}，${term(identity.count).zh}${evaluation.outcome === "fail" ? "，两者不符" : ""}`,
        en: `${term(identity.amount).en}; ${term(identity.count).en}${evaluation.outcome === "fail" ? ": they do not fit" : ""}`,
      };
    case "weighted":
      return join(
        [
          join(
            identity.terms.map(({ rate, part }) =>
              join([term(part), both("×"), figure(rate)], " "),
            ),
            " + ",
          ),
          both("="),
          grainsWords(evaluation.expected, evaluation.unit),
          both(evaluation.outcome === "pass" ? "=" : "≠"),
          term(identity.total),
          verdict,
        ],
        " ",
      );
    case "direction": {
      const said = directions[identity.said];
      return {
        zh: `报告称${nameOf(names(identity.left)).zh}的决算数${said.zh}预算数：${figure(identity.left).zh}，${figure(identity.right).zh}${evaluation.outcome === "fail" ? "，不符" : ""}`,
        en: `${nameOf(names(identity.left)).en}: the outturn is said to be ${said.en} the budget: ${figure(identity.left).en}, ${figure(identity.right).en}${evaluation.outcome === "fail" ? "; it is not" : ""}`,
      };
    }
    case "contradiction":
      return join(
        [
          {
            zh: "报告的用词互相矛盾：",
            en: "The report's own words contradict each other:",
          },
          join(identity.facts.map(contradicting), "; "),
        ],
        " ",
      );
    case "unknown":
      return {
        zh: `${rule.zh}：${say(identity.facts[0] ?? "").zh} ${figure(identity.facts[0] ?? "").zh}，${because[identity.because].zh}。`,
        en: `${rule.en}: ${say(identity.facts[0] ?? "").en} ${figure(identity.facts[0] ?? "").en}; ${because[identity.because].en}.`,
      };
  }
}

const phaseWords = {
  "initial-budget": { zh: "年初预算", en: "initial budget" },
  "full-year-budget": { zh: "全年预算", en: "full-year budget" },
  final: { zh: "决算", en: "outturn" },
} as const;

const because = {
  "zero-base": { zh: "基数为 0", en: "the base is 0" },
  "no-base": {
    zh: "报告没有可对照的数字",
    en: "the report prints nothing to compare it with",
  },
  "same-figure": {
    zh: "两者只印了同一个数字",
    en: "both are printed as one and the same figure",
  },
} as const;

const directions = {
  more: { zh: "大于", en: "more than" },
  less: { zh: "小于", en: "less than" },
  equal: { zh: "等于", en: "equal to" },
} as const;

function printedRate(id: string, values: Values): Message {
  const kept = amountWords(values(id));
  return { zh: `，报告为 ${kept.zh}`, en: `, against ${kept.en}` };
}
