import { ownPhase, type PartialSubject } from "../reading.ts";
import { countWordings } from "../wordings.ts";
import { amountSubjects } from "./amounts.ts";
import type { Context } from "./context.ts";
import type { Memory } from "./memory.ts";
import { percent } from "./rates.ts";
import type { Answer } from "./reads.ts";
import { countOfThreePublic } from "./three-public-parts.ts";
import { WordingIndex } from "./wording-match.ts";

const countIndex = new WordingIndex(countWordings);

export function counted(memory: Memory, context: Context): Answer {
  const { clause, section, figure } = context;
  const projects = managed(context);
  if (projects !== undefined && figure.kind === "count") {
    memory.managed = projects;
    return [
      {
        subject: { concept: "projects.count", fund: "all", name: projects },
        unit: "",
      },
    ];
  }
  const units = unitsCounted(context);
  if (units !== undefined) return units;
  const publicCount = countOfThreePublic(memory, context);
  if (publicCount !== undefined) return publicCount;
  const match = countIndex.match(clause, section.topic);
  if (match === undefined) return "ignored";
  if (match.wording.unit !== (figure.kind === "persons" ? "persons" : "count"))
    return "ignored";
  if (/购置/.test(context.before) && section.topic === "assets")
    return "planned";
  const [concept] = match.wording.concepts;
  if (concept === undefined) return "ignored";
  // "购置费0万元，…公务用车保有量2辆" names what it counts.
  const isHeld = concept === "assets.vehicles" && match.length >= 5;
  if (!isHeld && /(?:陪同|接待|购置)/.test(context.before)) return "ignored";
  const phase = ownPhase(memory.reading);
  const subject: PartialSubject = {
    concept,
    fund: "all",
    name: match.wording.name ?? "",
    parent: concept === "assets.equipment" ? equipmentSize(clause) : "",
    phase,
  };
  // "事业编制18人(其中：参照公务员法管理0人)": a part of the kind before it.
  if (match.wording.within === "staff") {
    if (memory.staff === undefined) return "ignored";
    return [
      {
        subject: {
          ...memory.staff,
          name: subject.name ?? "",
          parent: memory.staff.name ?? "",
        },
        unit: "",
      },
    ];
  }
  if (concept.startsWith("staff.")) memory.staff = subject;
  return [{ subject, unit: "" }];
}

/** "下属0个二级单位", "对1个部门开展整体支出绩效自评": how many units the report is about; their kind stands behind the number. */
function unitsCounted({ after, before, figure }: Context): Answer | undefined {
  if (figure.unit !== "个" && figure.unit !== "家") return undefined;
  const evaluated =
    /^(?:部门\(单位\)|单位|部门)开展整体支出绩效/.test(after) &&
    /组织对$/.test(before);
  const kind =
    /^(?:二级(?:预算)?单位|下属单位|所属单位|行政单位|参公事业单位|全额拨款事业单位|差额拨款事业单位|自收自支事业单位|参照公务员法管理(?:的)?事业单位)/.exec(
      after,
    )?.[0];
  if (!evaluated && kind === undefined) return undefined;
  return [
    {
      subject: {
        concept: "units.count",
        fund: "all",
        name: evaluated ? "整体支出绩效自评" : (kind ?? ""),
      },
      unit: "",
    },
  ];
}

/** "绩效自评的2024年度项目1个", "绩效评级为“优”的项目": how many projects; the ones evaluated need no name. */
function managed({ clause, section }: Context): string | undefined {
  if (section.topic !== "performance") return undefined;
  const grade = /绩效评级为“?([优良中差]|合格|不合格)”?的项目$/.exec(
    clause,
  )?.[1];
  if (grade !== undefined) return `绩效评级${grade}`;
  const stage =
    /(编报绩效目标|绩效目标申报|绩效跟踪(?:评价)?|绩效监控|绩效自评|绩效评价)的?(?:\d{4}年度?)?的?项目(?:数量)?(?:共|为|:)?$/.exec(
      clause,
    )?.[1];
  return stage === "绩效自评" ? "" : stage;
}

export function score(memory: Memory, context: Context): Answer {
  const { clause, section } = context;
  if (section.topic !== "performance" && section.topic !== "annex")
    return "ignored";
  if (/平均得分(?:为|:)?$/.test(clause))
    return [
      {
        subject: { concept: "evaluation.score", fund: "all", name: "平均" },
        unit: "分",
      },
    ];
  const owner =
    memory.subject?.concept === "project" ? memory.subject.name : "整体";
  if (/(?:自评|绩效|评价|综合)得分(?:为|:|是)?$|^得分(?:为)?$/.test(clause))
    return [
      {
        subject: { concept: "evaluation.score", fund: "all", name: owner },
        unit: "分",
      },
    ];
  const part =
    /(?:其中[,:]?|主要为|^|[。;,:])((?:预算执行|年度(?:绩效)?目标\d{0,2}|[一-龥]{2,10}(?:指标|满意度|影响))[^,;:。]{0,40}?)(?:得分)?(?:为)?$/.exec(
      clause,
    );
  if (part?.[1] === undefined) return "ignored";
  const name = part[1].replace(/^.*主要为/, "").replace(/得分$/, "");
  const goal = /^年度(?:绩效)?目标\d{0,2}/.exec(name)?.[0];
  if (goal !== undefined) memory.goal = goal;
  else if (/^预算执行/.test(name)) memory.goal = undefined;
  const under =
    goal === undefined && memory.goal !== undefined && owner === "整体"
      ? `${owner} ${memory.goal}`
      : owner;
  return [
    {
      subject: {
        concept: "evaluation.score",
        fund: "all",
        name,
        parent: under,
      },
      unit: "分",
    },
  ];
}

/** A number with no unit counts only where its words leave no doubt. */
export function bare(memory: Memory, context: Context): Answer {
  const { clause, after, figure } = context;
  if (!/^(?:[,。;、)]|$)/.test(after)) return "ignored";
  // "年初预算为0": nothing is nothing in any unit.
  if (figure.digits === "0" && /(?:预算|决算)(?:数)?(?:为|:)$/.test(clause)) {
    const subjects = amountSubjects(memory, context);
    if (subjects === undefined) return "ignored";
    memory.keep(subjects);
    return subjects.map((subject) => ({ subject, unit: "万元" }));
  }
  // "支出决算为4.19。": its item prints the same with its unit, or 万元 stands all around.
  if (
    /\.\d/.test(figure.digits) &&
    memory.subject !== undefined &&
    /(?:预算|决算)(?:数)?(?:为|:)$/.test(clause)
  ) {
    const subjects = amountSubjects(memory, context);
    if (subjects === undefined) return "ignored";
    memory.keep(subjects);
    return subjects.map((subject) => ({ subject, unit: "万元" }));
  }
  if (/占(?!地)[^占\d]*$/.test(clause) && /\./.test(figure.digits))
    return percent(memory, context);
  if (/得分(?:为|:|是)?$/.test(clause)) return score(memory, context);
  return "ignored";
}

function equipmentSize(clause: string): string {
  return /单价\d+万元/.exec(clause)?.[0] ?? "";
}
