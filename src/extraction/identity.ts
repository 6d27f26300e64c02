import type { Document } from "../document/document.ts";
import type { Flow } from "../document/flow.ts";
import type { Kind } from "../vocabulary/fact.ts";

export interface Identity {
  readonly title: string;
  /** The unit's name as printed most fully. */
  readonly centre: string;
  readonly fiscalYear: number;
  readonly kind: Kind;
}

/** Who reports what for which year, told by what the text says most often; undefined when it is no such report. */
export function identityOf(
  document: Document,
  flow: Flow,
): Identity | undefined {
  const { text } = flow;
  const kind = kindOf(text);
  if (kind === undefined) return undefined;
  const fiscalYear = yearOf(text, kind);
  if (fiscalYear === undefined) return undefined;
  const centre = asPrinted(document, flow, centreOf(flow));
  const unitWords = count(text, ownWords("单位"));
  const departmentWords = count(text, ownWords("部门"));
  const noun = unitWords > departmentWords ? "单位" : "部门";
  const title = `${fiscalYear}年度${centre}${noun}${kind === "final" ? "决算" : "预算"}`;
  return { title, centre, fiscalYear, kind };
}

/** "单位决算公开", "2025年单位财务收支预算总表": what the report calls itself. */
function ownWords(noun: string): RegExp {
  return new RegExp(
    `${noun}(?:决算|预算)(?:表|情况说明|公开)|年度?${noun}[^,。;:]{0,14}(?:决算|预算)(?:总?表)`,
    "g",
  );
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

function kindOf(text: string): Kind | undefined {
  const final = count(
    text,
    /决算(?:表|总表|明细表|情况说明|公开|编制|中反映)|支出决算为/g,
  );
  const budget = count(
    text,
    /预算(?:表|总表|编制说明|编制范围|公开|申报表)|预算情况|预算支出表/g,
  );
  // One table alone says its unit.
  const named = final + budget + (/单位:(?:人民币)?万?元/.test(text) ? 1 : 0);
  if (final + budget >= 1 && named >= 2)
    return final >= budget ? "final" : "budget";
  // A part of a report: it names no table, but speaks of one unit's money in the forms' words; or nothing but a budget's tables.
  if (
    count(text, barelyNamed) < 2 &&
    !vehiclesOfOneUnit.test(text) &&
    (count(text, /\d\s*万?元/g) < 2 || !ofOneUnit.test(text))
  )
    return undefined;
  if (toldOfPast.test(text)) return "final";
  // A budget says so outside the names of the funds.
  return count(
    text.replace(fundNames, ""),
    /预算|(?:收支|收入|支出)总表|安排[\d.,]+\s*万?元|[比较](?:上年度?|\d{4}年度?)(?:预算)?执行数/g,
  ) > 0
    ? "budget"
    : "final";
}

const fundNames = /(?:一般公共|政府性基金|国有资本经营)预算/g;
const barelyNamed =
  /(?:部门|单位)(?:收支|收入|支出)总表|财政拨款收支总表|一般公共预算(?:基本)?支出表|“?三公”?经费支出表/g;
const ofOneUnit =
  /(?:部门|单位)(?:决算|预算)|(?:收入|支出|财政拨款)(?:总)?预算[\d.,]+\s*万?元|“?三公”?经费|(?:收入|支出|收、?支)总计(?:均|各|分别)?[为是]?[\d.,]+\s*万?元|财政拨款(?:收入|支出)(?:为)?[\d.,]+\s*万?元|(?:基本|项目)支出[\d.,]+\s*万?元|\(款\)|(?:收入|支出)合计(?:为)?[\d.,]+\s*万?元|总收入[\d.,]+\s*万?元,其中:本年收入|一般公共预算当年拨款[\d.,]+\s*万?元|政府采购(?:支出)?(?:总额|合计|金额)|授予中小企业合同金额|机关运行经费|绩效自评|执行数为|公务接待费|因公出国\(境\)费|公务用车(?:购置|运行)/;
/** The kinds of the form for assets. */
const vehiclesOfOneUnit =
  /(?:一般公务|机要通信|应急保障|执法执勤|特种专业技术|离退休干部|其他)用车\d+[辆台]/;
/** Only what is over can be told so. */
const toldOfPast =
  /决算|(?<!(?:上年|上年度|\d年|\d年度|预算))执行数|绩效自评|自评得分|完成(?:年初|全年|调整后?)?预算|(?:年初|全年)预算|授予中小企业合同金额|[比较](?:年初|全年)?预算(?:数)?(?:减少|增加|节约|下降|降低|增长)/;

/** The year that stands most often before the report's own words. */
function yearOf(text: string, kind: Kind): number | undefined {
  const votes = new Map<number, number>();
  const vote = (year: string | undefined, weight: number) => {
    const value = Number(year);
    if (value < 1990 || value > 2100) return;
    votes.set(value, (votes.get(value) ?? 0) + weight);
  };
  const word = kind === "final" ? "决算" : "预算";
  for (const match of text.matchAll(/(?<!\d)(\d{4})年(度)?/g))
    vote(match[1], match[2] === undefined ? 0.2 : 1);
  for (const match of text.matchAll(
    new RegExp(
      `(?<!\\d)(\\d{4})年度?[^。,;\\d]{0,30}?${word}(?:表|总表|公开|情况|编制)`,
      "g",
    ),
  ))
    vote(match[1], 3);
  const compared: string[] = [];
  for (const match of text.matchAll(
    /[与同](\d{4})年度?相比|[比较](\d{4})年(?![^,。;]{0,20}预算)/g,
  )) {
    const year = match[1] ?? match[2] ?? "";
    vote(year, -1.5);
    compared.push(year);
  }
  // A budget counts what there was when it was made.
  if (kind === "budget")
    for (const match of text.matchAll(/截[至止](\d{4})年/g))
      vote(match[1], -1.5);
  const [best] = [...votes].sort(
    (left, right) => right[1] - left[1] || right[0] - left[0],
  );
  if (best === undefined) return undefined;
  const [year] = best;
  // A passage that names only the year that it compares its own with.
  const comparisons = compared.filter((one) => one === String(year)).length;
  return comparisons > 0 && comparisons === text.split(String(year)).length - 1
    ? year + 1
    : year;
}

const body = String.raw`[一-龥]{2,28}?(?:服务中心|服务局|中心|委员会|办公室|工作部|管理局|事务局|招商局|商务局|经济局|研究院|管理处|事务所|人民政府|政府|学校|中学|小学|幼儿园|大学|学院|医院|大队|支队|总队|街道|局|厅|委|部|处|院|馆|站|会|所|队|园|台|社)(?:\((?:本级|汇总|机关)\))?`;

/** "示例区企业服务中心2024年度决算公开说明": a title that says neither 部门 nor 单位 tells the name only where it begins a line. */
const barelyTitled = new RegExp(
  `(?:20\\d\\d年度?)?(${body})(?:20\\d\\d年度?)?(?:决算|预算)(?:公开|说明|情况|报告|编制)`,
  "y",
);

function centreOf({ text, lineStarts }: Flow): string {
  const votes = new Map<string, number>();
  const vote = (name: string | undefined, weight: number) => {
    const clean = (name ?? "")
      .replace(/^.*第[一二三四五六七八]部分/, "")
      .replace(
        /^(?:从单位构成看|从预算单位构成看|纳入|关于|年度|年|度|第[一二三四五六七八]部分|部分|从|由|为|(?:部门|单位)(?:决算|预算)(?:公开)?|单位构成|目录|名词解释)+/,
        "",
      )
      .replace(/\((?:汇总|机关)\)$/, "");
    if (clean.length < 4 || /^(?:本|我|各|该)/.test(clean)) return;
    votes.set(clean, (votes.get(clean) ?? 0) + weight);
  };
  for (const match of text.matchAll(
    new RegExp(
      `(?:编制部门|主管部门|部门名称|单位名称|部门|单位):(${body})(?=单位|20\\d\\d|项目|公开|金额|\\d|目录|编制|$)`,
      "g",
    ),
  ))
    vote(match[1], 2);
  for (const match of text.matchAll(
    new RegExp(
      `(${body})(?:本级|机关)?(?:部门|单位)?(?:(?:20\\d\\d)年度?)?(?:部门|单位)(?:决算|预算)`,
      "g",
    ),
  ))
    vote(match[1], 2);
  for (const match of text.matchAll(
    new RegExp(
      `(?:部分|年度|纳入|构成看,)(${body})(?:概况|20\\d\\d年|部门|单位|政府采购|在职)`,
      "g",
    ),
  ))
    vote(match[1], 1);
  for (const start of lineStarts) {
    barelyTitled.lastIndex = start;
    vote(barelyTitled.exec(text)?.[1], 1);
  }
  const names = [...votes].sort((left, right) => right[1] - left[1]);
  const [best] = names;
  if (best === undefined) return "";
  // The fullest form of the same name: with its city, or with its district.
  const fuller = names
    .map(([name]) => name)
    .filter(
      (name) => name.endsWith(best[0]) && name.length <= best[0].length + 6,
    )
    .sort((left, right) => right.length - left.length);
  return fuller[0] ?? best[0];
}

/** A name with the brackets that the report prints, without the spaces it was set with. */
function asPrinted(document: Document, flow: Flow, name: string): string {
  const index = name === "" ? -1 : flow.text.indexOf(name);
  if (index < 0) return name;
  return Array.from({ length: name.length }, (_, at) =>
    /[()]/.test(name[at] ?? "")
      ? document.text[flow.at[index + at] ?? 0]
      : name[at],
  ).join("");
}
