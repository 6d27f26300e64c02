import { economicCodes } from "../../vocabulary/economic-classification.ts";
import { classOf, classOfAccount, trailingClass } from "../accounts.ts";
import type { PartialSubject } from "../reading.ts";
import type { Context } from "./context.ts";

/** "一般公共服务支出12236.33万元" in a list of classes. */
export function classed(
  context: Context,
): readonly PartialSubject[] | undefined {
  const { clause, section } = context;
  if (
    !["totals", "expenditure", "fiscal", "general", "government-fund"].includes(
      section.topic,
    )
  )
    return undefined;
  const words = clause
    .replace(/(?:为|预算|决算|:)*$/, "")
    .replace(/”?(?:科目)?$/, "")
    .replace(/^(.*\d)“?[.、]“?/, "$1.")
    .replace(/(?:\((?:\d{3})?类\))?(?:支出)?$/, "")
    .replace(/(?:支出)?类$/, "");
  const other =
    /(?:^|[.、)])其他$/.test(words) && context.listing === "functional";
  const name = other
    ? "其他支出"
    : (trailingClass(words) ?? trailingClass(`${words}支出`));
  const subject = {
    concept: "expenditure.by-function",
    fund: section.fund,
  } as const;
  if (name !== undefined)
    return [{ ...subject, code: classOf(name) ?? "", name }];
  const item =
    /^(?:.*(?:\d{1,2}[.、]|\(\d{1,2}\)))?([一-龥、()]{2,20}?)(?:支出)?$/.exec(
      words,
    );
  if (item?.[1] === undefined || !/^,?占/.test(context.after)) return undefined;
  if (/^(?:一般公共|政府性基金|国有资本|上年|年初)/.test(item[1]))
    return undefined;
  // A list of classes that names a section (公共卫生 for 卫生健康): its class is meant.
  return [
    {
      ...subject,
      code: classOf(item[1]) ?? classOfAccount(item[1]) ?? "",
      name: item[1],
    },
  ];
}

/** "工资福利支出280.39万元". */
export function economic(
  context: Context,
): readonly PartialSubject[] | undefined {
  const { clause, section } = context;
  if (!["totals", "expenditure", "general", "basic"].includes(section.topic))
    return undefined;
  const match =
    /([一-龥]{2,16}(?:\([一-龥]{1,4}\))?[一-龥]{0,8})(?:为|预算|决算)*$/.exec(
      clause.replace(/^.*[\d)]\s?[.、)]?/, ""),
    );
  const name = match?.[1];
  if (name === undefined || /团组|人次|出国|(?<!差)旅费/.test(context.before))
    return undefined;
  if (context.listing === "functional" && name === "其他支出") return undefined;
  const [code] = economicCodes(name);
  if (code === undefined) return undefined;
  return [
    {
      concept: "expenditure.by-economy",
      fund: section.fund,
      code,
      name,
    },
  ];
}
