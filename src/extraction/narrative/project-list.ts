import { payoutClassOf } from "../../vocabulary/payout-lines.ts";
import { trailingClass } from "../accounts.ts";
import type { Context } from "./context.ts";

/** Inside a list of what the project expenditure went to. */
export interface ListState {
  /** The form's own words 项目名称 were left in front of the first name. */
  readonly template: boolean;
}

export interface ListItem {
  readonly concept: "project" | "payout";
  readonly name: string;
}

const opener =
  /项目支出(?:主要)?(?:用于|包括|安排)|^\([一二三四五六]\)项目支出(?:预算)?[\d.,]+万?元/;

/** The list goes on from sentence to sentence until an account or a heading ends it. */
export function opensList(
  context: Context,
  open: ListState | undefined,
): ListState | undefined {
  if (context.section.topic === "performance") return undefined;
  if (open !== undefined) {
    return /支出功能分类|逐类分析|\(类\)/.test(context.before)
      ? undefined
      : open;
  }
  const { before } = context;
  if (!opener.test(before)) return undefined;
  return { template: /项目支出(?:主要)?用于项目名称/.test(before) };
}

/** "区创新发展和人才服务基地专项经费1192.91万元": a clause that is a name and nothing else. */
export function listItem(
  context: Context,
  open: ListState | undefined,
): ListItem | undefined {
  if (open === undefined) return undefined;
  const name = nameOf(context, open);
  if (name === undefined) return undefined;
  const payout = payoutClassOf(name);
  return {
    concept:
      payout === "payout" || payout === "programme" ? "payout" : "project",
    name,
  };
}

const nounEnding =
  /(?:经费|费用|费|资金|项目|专项|平台|补助|补贴|贴息|奖励|运营|购置|工程|建设|服务|采购|维护|改造|课题|活动|资产|顾问|管理)(?:\([一-龥]{1,8}\))?$/;
const notAName =
  /^(?:为|对|开展|完成|增加|减少|追加|比|与|助力|共|其中|主要|支付|用于|下达|提供|实现|保障)|年初预算|决算|预算为|原因|基本支出|项目支出|人员经费|公用经费/;

function nameOf(context: Context, open: ListState): string | undefined {
  let words = context.clause
    .replace(/^.*(?:用于|包括|安排)/, "")
    .replace(/^(?:\d{1,2}[.、]|\(\d{1,2}\))(?=\d{4}年|\D)/, "")
    .replace(/^项目名称/, "")
    .replace(/(?:预算)?(?:支出)?(?:为|:|共计|共)?$/, "");
  if (open.template) words = words.replace(/^项目(?=.{4})/, "");
  const name = words.replace(/(?<=.{3})项目$/, "");
  if (name.length < 3 || name.length > 40) return undefined;
  if (trailingClass(words) !== undefined) return undefined;
  if (notAName.test(words) || !nounEnding.test(words)) return undefined;
  return name;
}
