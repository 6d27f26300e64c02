import type { PartialSubject } from "../reading.ts";
import type { Context } from "./context.ts";

/** "在…项目中，由中小企业供应商中标或成交的，采购金额": a comma runs through the name. */
export function wonBy({
  before,
}: Context): readonly PartialSubject[] | undefined {
  const match =
    /(?:在([^,;。]{2,24}?)(?:政府采购)?项目中,)?由(中小|小微)企业(?:供应商)?中标(?:或成交)?的?,?采购(?:金额)?(?:为)?$/.exec(
      before,
    );
  if (match === null) return undefined;
  return [
    {
      concept: "procurement.sme-won",
      fund: "all",
      name: match[1] ?? (match[2] === "小微" ? "小微企业" : ""),
    },
  ];
}
