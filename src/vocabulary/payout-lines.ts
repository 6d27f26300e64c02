/**
 * Which project or fund line is money paid out to enterprises under a published policy.
 * payout: a line named after paying out (政策兑现, 奖补); fund: the umbrella fund such payouts come from;
 * programme: further support that reaches enterprises (upper-level special funds, loan interest, listing rewards).
 * strict counts payout lines, and the umbrella fund only where no payout line is itemised; broad counts all three.
 */
export type PayoutClass = "payout" | "fund" | "programme";

/** First match decides: the more telling words come first. */
export const payoutLines: readonly {
  readonly words: RegExp;
  readonly class: PayoutClass;
  /** The functional class it is charged to, where there is only one. */
  readonly function?: string;
  readonly because: { readonly zh: string; readonly en: string };
}[] = [
  {
    words: /上市.{0,6}(?:奖励|补助|资金)|挂牌.{0,4}奖励/,
    class: "programme",
    because: { zh: "企业上市奖励", en: "listing rewards" },
  },
  {
    words: /贷款贴息|贴息|担保费补/,
    class: "programme",
    function: "217",
    because: { zh: "贷款贴息", en: "loan interest subsidies" },
  },
  {
    words: /(?:外经贸|服务贸易|贸易).{0,6}(?:发展)?.{0,4}资金/,
    class: "programme",
    because: {
      zh: "上级外经贸、服务贸易专项资金",
      en: "upper-level foreign-trade funds",
    },
  },
  {
    words: /结构调整.{0,6}资金|技术改造.{0,6}资金|转型升级.{0,6}资金/,
    class: "programme",
    because: {
      zh: "工业企业结构调整等专项资金",
      en: "industrial restructuring funds",
    },
  },
  {
    words: /供应链.{0,8}(?:建设|资金|项目)?/,
    class: "programme",
    because: {
      zh: "供应链体系建设专项（兑现奖励）",
      en: "supply-chain programme paid as rewards",
    },
  },
  {
    words: /政策兑现|兑现资金|奖补资金|奖补政策|惠企政策资金|扶持政策资金/,
    class: "payout",
    because: { zh: "名称即为政策兑现", en: "named as policy payouts" },
  },
  {
    words:
      /区域(?:经济)?发展(?:专项)?(?:资金|经费)?|产业(?:发展|扶持)(?:专项)?(?:资金|经费)/,
    class: "fund",
    because: {
      zh: "用于政策兑现的区域（产业）发展专项资金",
      en: "the development fund that payouts are made from",
    },
  },
];

export type PayoutLine = (typeof payoutLines)[number];

/** The line of the table that a name falls under. */
export function payoutLineOf(name: string): PayoutLine | undefined {
  return payoutLines.find((line) => line.words.test(name));
}

export function payoutClassOf(name: string): PayoutClass | undefined {
  return payoutLineOf(name)?.class;
}

export function payoutFunctionOf(name: string): string | undefined {
  return payoutLineOf(name)?.function;
}
