import type { Flow } from "../../document/flow.ts";
import { fundWords } from "../reading.ts";
import { threePublic } from "../wordings.ts";
import { accountSubjects } from "./account-subjects.ts";
import type { Subject } from "./subject.ts";

/** All subjects of the narrative in order of place. */
export function subjectsOf(flow: Flow): readonly Subject[] {
  return [
    ...accountSubjects(flow),
    ...totals(flow),
    ...projects(flow),
    ...threePublicSubjects(flow),
    ...wholeUnit(flow),
    ...statements(flow),
  ].sort((left, right) => left.start - right.start || left.end - right.end);
}

function totals(flow: Flow): Subject[] {
  const found: Subject[] = [];
  const pattern =
    /((?:一般公共预算|政府性基金预算|国有资本经营预算)?(?:财政拨款)?)(?:本年)?支出(?:决算)?(?=(?:\d{4}年度?)?(?:年初|全年|调整后?)预算)/g;
  for (const match of flow.text.matchAll(pattern)) {
    if (match[1] === "") continue;
    const words = match[1] ?? "";
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      concept: "expenditure.total",
      code: "",
      name: "",
      fund: fundWords.find((fund) => words.startsWith(fund.words))?.fund,
    });
  }
  return found;
}

const projectPatterns: readonly RegExp[] = [
  /(?:\d{1,2}[.、]|\(\d{1,2}\)|[一二三四五六七八九十]{1,3}、|。)(?:\d{4}年度?)?([^。;:,]{2,48}?)(?:项目)?(?:支出)?绩效(?:自评|评价)(?:综述|情况|结果|报告|表)?(?:\/结果)?(?:\(摘要版\))?[:。,]?/g,
  /(?:\d{1,2}[.、]|\(\d{1,2}\))([^。;:,]{2,48}?)[。:,](?=(?:该|本)?项目(?:全年|年初|当年)?预算)/g,
];

function projects(flow: Flow): Subject[] {
  const found: Subject[] = [];
  for (const pattern of projectPatterns) {
    for (const match of flow.text.matchAll(pattern)) {
      const printed = projectName(match[1] ?? "");
      if (printed.length < 3 || notAProject.test(printed)) continue;
      found.push({
        start: match.index + match[0].indexOf(printed),
        end: match.index + match[0].length,
        concept: "project",
        code: "",
        name: printed,
      });
    }
  }
  return found;
}

const notAProject =
  /^(?:整体|部门|单位|项目)|整体(?:支出)?$|本单位|本部门|预算绩效|绩效自评$/;

/** The project's own name: without its number, the year of the report and the words of the heading. */
function projectName(printed: string): string {
  return printed
    .replace(
      /^.*(?:结果|情况|说明|综述|如下)[:]?(?=\d{1,2}[.、]|\(\d{1,2}\))/,
      "",
    )
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]|\(\d{1,2}\))/,
      "",
    )
    .replace(/^\d{4}年度(?=.{3})/, "")
    .replace(
      /(?:项目)?(?:支出)?绩效(?:自评|评价)(?!.*绩效(?:自评|评价)).*$/,
      "",
    )
    .replace(/(?<=.{3}[^、])项目$/, "");
}

function threePublicSubjects(flow: Flow): Subject[] {
  const words = threePublic
    .flatMap((one) => one.words.map((word) => ({ word, one })))
    .sort((left, right) => right.word.length - left.word.length);
  const pattern = new RegExp(
    `(${words.map(({ word }) => word.replace(/[()]/g, "\\$&")).join("|")})(?=(?:财政拨款)?(?:支出)?(?:全年|年初)?(?:预算|决算)|用?[。,:]?\\d{4}年度?(?:决算|年初预算|预算)|用?(?:支出)?情况(?:说明)?|\\d|财政拨款(?:全年|年初)?(?:预算|决算))`,
    "g",
  );
  const found: Subject[] = [];
  for (const match of flow.text.matchAll(pattern)) {
    const one = words.find(({ word }) => word === match[1])?.one;
    const [concept] = one?.concepts ?? [];
    if (concept === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      concept,
      code: "",
      name: "",
    });
  }
  return found;
}

/** Evaluation of the unit as a whole: its score and its budget are not a project's. */
function wholeUnit(flow: Flow): Subject[] {
  const found: Subject[] = [];
  for (const match of flow.text.matchAll(
    /整体(?:支出)?绩效(?:自评|评价)?(?:得分|情况|结果|报告)?/g,
  )) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      concept: "evaluation.score",
      code: "",
      name: "整体",
    });
  }
  return found;
}

/** "科技创新专项经费情况说明" on a line of its own: a budget's statement of one project. */
function statements(flow: Flow): Subject[] {
  const found: Subject[] = [];
  const heading =
    /([一-龥“”\w·-]{2,40}(?:\([一-龥]{2,8}\))?[一-龥]{0,12}?)(?:经费)?情况说明(?=一、(?:项目概述|立项))/y;
  for (const start of flow.lineStarts) {
    heading.lastIndex = start;
    const match = heading.exec(flow.text);
    if (match === null) continue;
    found.push({
      start,
      end: start + match[0].length,
      concept: "project",
      code: "",
      name: (match[1] ?? "").replace(/(?<=.{3})项目(?:经费)?$/, ""),
    });
  }
  return found;
}
