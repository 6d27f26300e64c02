import type { BaseConcept } from "../../vocabulary/concept.ts";
import { ownPhase, type PartialSubject } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Memory } from "./memory.ts";
import { type Answer, threePublicFund } from "./reads.ts";

/** What the three public expenses went to, in the forms' words. */
const parts: readonly {
  readonly concept: BaseConcept;
  readonly words: RegExp;
  /** The words also mean something else: only behind the expense they are a part of. */
  readonly within?: true;
}[] = [
  {
    concept: "three-public.abroad",
    words: /^(?:住宿费|(?:国际)?旅费|国外城市间交通费|公?杂费)$/,
  },
  {
    concept: "three-public.abroad",
    words: /^(?:伙食(?:补助)?费|培训费|其他费用)$/,
    within: true,
  },
  {
    concept: "three-public.vehicle-running",
    words:
      /^(?:(?:车辆)?(?:燃料费|燃油费|维修费|保险费)|公务用车(?:加油|燃料|燃油|维修|保险)费?|过桥过路费|过路过桥费|安全奖励费用?)$/,
  },
  {
    concept: "three-public.vehicle-running",
    words: /^(?:维护费|停车费|其他项目|其他费用|其他)$/,
    within: true,
  },
  {
    concept: "three-public.reception",
    words:
      /^(?:国内(?:公务)?接待费?|外事接待费?|外宾接待费?|国\(境\)外公务接待费?|国际访问|大型活动|外省市交流接待)$/,
  },
  {
    concept: "three-public.reception",
    words: /^[一-龥]{2,16}接待活动$/,
    within: true,
  },
];

/** "燃料费0.25万元", "国内接待费0.4万元": a part of one of the three public expenses, by its own name. */
export function partOfThreePublic(
  memory: Memory,
  { clause, section }: Context,
): readonly PartialSubject[] | undefined {
  if (section.topic !== "three-public") return undefined;
  // "国内公务接待10批次，100人次，共计支出1.00万元": what the kind before it cost.
  const [kind] = memory.last.length > 0 ? memory.last : memory.latest;
  if (
    kind?.concept === "three-public.reception" &&
    /^(?:共计?|合计)支出$/.test(clause) &&
    memory.publicCount?.name !== undefined &&
    (kind.name ?? "").startsWith(memory.publicCount.name)
  )
    return [kind];
  const name = clause
    .replace(/^.*[\d)]?元[、及和]/, "")
    .replace(/^(?:其中[:,]?|及|和|包括)/, "")
    .replace(/(?:支出|等|为|:)*$/, "");
  const [before] = memory.last.length > 0 ? memory.last : memory.first;
  const part = parts.find(
    ({ concept, words, within }) =>
      words.test(name) && (within === undefined || before?.concept === concept),
  );
  if (part === undefined) return undefined;
  return [{ concept: part.concept, fund: threePublicFund(section), name }];
}

const kinds =
  "国际交流与合作|招商引资与会展|国际组织会议|境外培训|业务考察|国内|外事|国\\(境\\)外";

/** "国内公务接待支出2万元，接待20批次": the kind that its part of the sentence named last. */
function kindOfReception(before: string): string {
  const own = before.slice(before.lastIndexOf(";") + 1);
  const named = [...own.matchAll(new RegExp(`(${kinds})(?:公务)?接待`, "g"))];
  return named.at(-1)?.[1] ?? "";
}

/** How many groups travelled, guests came and vehicles were bought: beside the amounts of the three public expenses. */
export function countOfThreePublic(
  memory: Memory,
  { section, clause, before, figure }: Context,
): Answer | undefined {
  if (section.topic !== "three-public") return undefined;
  const said = (concept: BaseConcept, name = ""): Answer => {
    const subject = {
      concept,
      fund: "all",
      name,
      phase: ownPhase(memory.reading),
    } as const;
    memory.publicCount = subject;
    return [{ subject, unit: "" }];
  };
  const last = memory.publicCount;
  switch (figure.unit) {
    case "辆":
    case "台":
      return /(?:购置|更新)(?:\(更新\))?(?:公务)?用?车辆?(?:数)?(?:共|为)?$/.test(
        clause,
      )
        ? said("three-public.vehicles-bought")
        : undefined;
    case "个": {
      const group = new RegExp(
        `(${kinds})?(?:来访)?团组(?:数)?(?:共计?|为)?$`,
      ).exec(clause);
      // "共接待来访团组68个": those who came, not those who travelled.
      if (/接待[^,;]*来访团组(?:数)?(?:共|为)?$/.test(clause))
        return said("three-public.receptions", "来访团组");
      return group === null
        ? undefined
        : said("three-public.groups", group[1] ?? "");
    }
    case "批次":
    case "批": {
      if (!/接待/.test(before)) return undefined;
      if (/接待(?:国外)?外宾$/.test(clause))
        return said("three-public.receptions", "外宾");
      return said("three-public.receptions", kindOfReception(before));
    }
    case "人次":
      if (/陪同$/.test(clause)) return said("three-public.guests", "陪同");
      if (/团组(?:数)?(?:共计?|为)?\d+个[,、;]?(?:累计|共|合计)?$/.test(before))
        return said("three-public.travellers", last?.name ?? "");
      if (/批次?[,、]?(?:共)?$|来宾$|来访人员$/.test(before))
        return said("three-public.guests", last?.name ?? "");
      // "外事接待支出1万元，接待30人次，2批次"
      if (/接待$/.test(clause) && !/原因|本年接待$/.test(before))
        return said("three-public.guests", kindOfReception(before));
      return undefined;
    default:
      return undefined;
  }
}
