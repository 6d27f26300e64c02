/** Raised whenever a column changes its name, its type or its meaning: readers refuse any other. */
export const schemaVersion = "1";
/** The key under which a Parquet file carries it. */
export const schemaVersionKey = "district-spending.schema";

export type ColumnType = "string" | "integer" | "double";

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Null where there is no value to give; every other column always has one. */
  readonly nullable?: true;
  readonly zh: string;
  readonly en: string;
}

export interface Table {
  readonly zh: string;
  readonly en: string;
  /** The columns that name one row. */
  readonly key: readonly string[];
  /** Column to the table whose first key column it names. */
  readonly references: Readonly<Record<string, string>>;
  readonly columns: readonly Column[];
}

const text = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: "string", zh, en }) as const;
const integer = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: "integer", zh, en }) as const;
const double = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: "double", zh, en }) as const;
const nullable = <const N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: "double", nullable: true, zh, en }) as const;

export const tables = {
  reports: {
    zh: "每行一份报告",
    en: "One row a report",
    key: ["id"],
    references: {},
    columns: [
      text("id", "报告代号", "Stable word: wuchang-2021-final"),
      text("title", "报告标题", "Title as printed"),
      text("centre", "单位名称", "The centre's name in this report"),
      text("district", "区", "District as printed; empty when not said"),
      text("city", "市", "City"),
      text("province", "省", "Province"),
      text("district_id", "区代号", "The district as a word: wuchang"),
      integer("fiscal_year", "年度", "Fiscal year"),
      text("kind", "决算或预算", "final or budget"),
      text("sha256", "原文件校验值", "SHA-256 of the file as published"),
      integer("pages", "页数", "Pages"),
    ],
  },
  facts: {
    zh: "每行一个数值",
    en: "One value for each report, concept, fund, code, name, parent, phase and year",
    key: ["id"],
    references: { report: "reports" },
    columns: [
      text("id", "数值代号", "Stable word that links keep"),
      text("report", "报告代号", "Report"),
      text("concept", "指标", "What the figure is about"),
      text("fund", "资金来源", "Source of the money"),
      text("code", "科目编码", "Account code; empty when there is none"),
      text("name", "名称", "Account, project or line as printed"),
      text("parent", "所属项目", "For a project's line: the project"),
      text(
        "phase",
        "预算或决算数",
        "initial-budget, full-year-budget or final",
      ),
      integer("year", "数据年度", "The year the figure is of"),
      double("value", "数值（金额为元）", "Value; money in yuan"),
      text("unit", "单位", "yuan, percent, persons, count or points"),
      text("status", "状态", "stated, conflicting, repaired or derived"),
      text("quality", "勾稽结果", "pass, rounding, fail or not-evaluated"),
    ],
  },
  observations: {
    zh: "每行一处印出的数字",
    en: "Every printed occurrence of a fact, and where it stands",
    key: ["fact", "ordinal"],
    references: { fact: "facts", report: "reports" },
    columns: [
      text("fact", "数值代号", "Fact"),
      text("report", "报告代号", "Report"),
      integer("ordinal", "次序", "Which occurrence of the fact, from 1"),
      double(
        "value",
        "数值（金额为元）",
        "Value as printed here; money in yuan",
      ),
      double(
        "step",
        "末位数字的一个单位",
        "One unit of the last printed digit",
      ),
      text("printed", "原文数字", "The printed characters"),
      text("printed_unit", "原文单位", "The unit as printed"),
      text("place", "表格或文字", "table or narrative"),
      integer("page", "页", "Page, from 1"),
      integer("line", "行", "Line, from 1, in the whole file"),
      integer("start", "起始位置", "First UTF-16 unit in the decoded text"),
      integer("end", "结束位置", "Just after the last UTF-16 unit"),
    ],
  },
  checks: {
    zh: "每行一次勾稽核对",
    en: "One identity that was tried, evaluated or not",
    key: ["id"],
    references: { report: "reports" },
    columns: [
      text("id", "核对代号", "Stable word"),
      text("report", "报告代号", "Report"),
      text("rule", "规则", "Which identity"),
      text("outcome", "结果", "pass, rounding, fail or not-evaluated"),
      text("unit", "单位", "Unit of the four figures"),
      nullable("expected", "应为", "What the identity asks for"),
      nullable("actual", "实为", "What is printed"),
      nullable("gap", "差额", "Actual less expected"),
      nullable("tolerance", "容差", "What rounding can explain"),
      text("facts", "所用数值", "Ids of the facts it used, a JSON array"),
      text("message_zh", "中文说明", "In words, Chinese"),
      text("message_en", "英文说明", "In words, English"),
    ],
  },
  findings: {
    zh: "每行一处未能读出或读来异常的内容",
    en: "What could not be read, or reads oddly",
    key: [],
    references: { report: "reports" },
    columns: [
      text("report", "报告代号", "Report"),
      text("code", "种类", "Which kind of finding"),
      integer("line", "行", "Line, from 1"),
      text("printed", "原文", "The printed characters"),
      text("message_zh", "中文说明", "In words, Chinese"),
      text("message_en", "英文说明", "In words, English"),
    ],
  },
  reasons: {
    zh: "每行一处报告自述的原因",
    en: "Why a figure is what it is, in the report's own words, and where they stand",
    key: ["fact", "ordinal"],
    references: { fact: "facts", report: "reports" },
    columns: [
      text("fact", "数值代号", "The fact that is explained"),
      text("report", "报告代号", "Report"),
      integer("ordinal", "次序", "Which reason of the fact, from 1"),
      text(
        "explains",
        "所说明的差异",
        "budget: the difference from the budget; year-before: the change from the year before; figure: the figure itself",
      ),
      text(
        "text",
        "原因",
        "The printed characters without line breaks and page numbers",
      ),
      integer("page", "页", "Page, from 1"),
      integer("line", "行", "Line, from 1, in the whole file"),
      integer("start", "起始位置", "First UTF-16 unit in the decoded text"),
      integer("end", "结束位置", "Just after the last UTF-16 unit"),
    ],
  },
  terms: {
    zh: "每行一条报告的名词解释",
    en: "An entry of the report's own glossary",
    key: ["report", "ordinal"],
    references: { report: "reports" },
    columns: [
      text("report", "报告代号", "Report"),
      integer("ordinal", "次序", "Which entry, from 1"),
      text("term", "名词", "The term as printed"),
      text("explanation", "解释", "What the report says it means"),
      integer("page", "页", "Page, from 1"),
      integer("line", "行", "Line, from 1, in the whole file"),
      integer("start", "起始位置", "First UTF-16 unit in the decoded text"),
      integer("end", "结束位置", "Just after the last UTF-16 unit"),
    ],
  },
  texts: {
    zh: "每行一页原文",
    en: "The decoded original, page by page",
    key: ["report", "page"],
    references: { report: "reports" },
    columns: [
      text("report", "报告代号", "Report"),
      integer("page", "页", "Page, from 1"),
      integer(
        "start",
        "本页起始位置",
        "Where the page begins in the offsets' text",
      ),
      text("text", "原文", "The page's text"),
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;

export const tableNames: readonly TableName[] = [
  "reports",
  "facts",
  "observations",
  "checks",
  "findings",
  "reasons",
  "terms",
  "texts",
];

type Value<C extends Column> =
  | (C["type"] extends "string" ? string : number)
  | (C extends { readonly nullable: true } ? null : never);

/** One row of a table, by its columns. */
export type Row<T extends TableName> = {
  readonly [C in (typeof tables)[T]["columns"][number] as C["name"]]: Value<C>;
};

/** A table as columns: one array a column, all of the same length. */
export interface TableColumns {
  readonly table: TableName;
  readonly length: number;
  readonly columns: Readonly<
    Record<string, readonly (string | number | null)[]>
  >;
}

export function columnsOf(table: TableName): readonly Column[] {
  return tables[table].columns;
}
