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

export const tables = {
  reports: {
    zh: "每行一份报告",
    en: "One row a report",
    key: ["id"],
    references: {},
    columns: [
      {
        name: "id",
        type: "string",
        zh: "报告代号",
        en: "Stable word: wuchang-2021-final",
      },
      { name: "title", type: "string", zh: "报告标题", en: "Title as printed" },
      {
        name: "centre",
        type: "string",
        zh: "单位名称",
        en: "The centre's name in this report",
      },
      {
        name: "district",
        type: "string",
        zh: "区",
        en: "District as printed; empty when not said",
      },
      { name: "city", type: "string", zh: "市", en: "City" },
      { name: "province", type: "string", zh: "省", en: "Province" },
      {
        name: "district_id",
        type: "string",
        zh: "区代号",
        en: "The district as a word: wuchang",
      },
      { name: "fiscal_year", type: "integer", zh: "年度", en: "Fiscal year" },
      { name: "kind", type: "string", zh: "决算或预算", en: "final or budget" },
      {
        name: "sha256",
        type: "string",
        zh: "原文件校验值",
        en: "SHA-256 of the file as published",
      },
      { name: "pages", type: "integer", zh: "页数", en: "Pages" },
    ],
  },
  facts: {
    zh: "每行一个数值",
    en: "One value for each report, concept, fund, code, name, parent, phase and year",
    key: ["id"],
    references: { report: "reports" },
    columns: [
      {
        name: "id",
        type: "string",
        zh: "数值代号",
        en: "Stable word that links keep",
      },
      { name: "report", type: "string", zh: "报告代号", en: "Report" },
      {
        name: "concept",
        type: "string",
        zh: "指标",
        en: "What the figure is about",
      },
      {
        name: "fund",
        type: "string",
        zh: "资金来源",
        en: "Source of the money",
      },
      {
        name: "code",
        type: "string",
        zh: "科目编码",
        en: "Account code; empty when there is none",
      },
      {
        name: "name",
        type: "string",
        zh: "名称",
        en: "Account, project or line as printed",
      },
      {
        name: "parent",
        type: "string",
        zh: "所属项目",
        en: "For a project's line: the project",
      },
      {
        name: "phase",
        type: "string",
        zh: "预算或决算数",
        en: "initial-budget, full-year-budget or final",
      },
      {
        name: "year",
        type: "integer",
        zh: "数据年度",
        en: "The year the figure is of",
      },
      {
        name: "value",
        type: "double",
        zh: "数值（金额为元）",
        en: "Value; money in yuan",
      },
      {
        name: "unit",
        type: "string",
        zh: "单位",
        en: "yuan, percent, persons, count or points",
      },
      {
        name: "status",
        type: "string",
        zh: "状态",
        en: "stated, conflicting, repaired or derived",
      },
      {
        name: "quality",
        type: "string",
        zh: "勾稽结果",
        en: "pass, rounding, fail or not-evaluated",
      },
    ],
  },
  observations: {
    zh: "每行一处印出的数字",
    en: "Every printed occurrence of a fact, and where it stands",
    key: ["fact", "ordinal"],
    references: { fact: "facts", report: "reports" },
    columns: [
      { name: "fact", type: "string", zh: "数值代号", en: "Fact" },
      { name: "report", type: "string", zh: "报告代号", en: "Report" },
      {
        name: "ordinal",
        type: "integer",
        zh: "次序",
        en: "Which occurrence of the fact, from 1",
      },
      {
        name: "value",
        type: "double",
        zh: "数值（金额为元）",
        en: "Value as printed here; money in yuan",
      },
      {
        name: "step",
        type: "double",
        zh: "末位数字的一个单位",
        en: "One unit of the last printed digit",
      },
      {
        name: "printed",
        type: "string",
        zh: "原文数字",
        en: "The printed characters",
      },
      {
        name: "printed_unit",
        type: "string",
        zh: "原文单位",
        en: "The unit as printed",
      },
      {
        name: "place",
        type: "string",
        zh: "表格或文字",
        en: "table or narrative",
      },
      { name: "page", type: "integer", zh: "页", en: "Page, from 1" },
      {
        name: "line",
        type: "integer",
        zh: "行",
        en: "Line, from 1, in the whole file",
      },
      {
        name: "start",
        type: "integer",
        zh: "起始位置",
        en: "First UTF-16 unit in the decoded text",
      },
      {
        name: "end",
        type: "integer",
        zh: "结束位置",
        en: "Just after the last UTF-16 unit",
      },
    ],
  },
  checks: {
    zh: "每行一次勾稽核对",
    en: "One identity that was tried, evaluated or not",
    key: ["id"],
    references: { report: "reports" },
    columns: [
      { name: "id", type: "string", zh: "核对代号", en: "Stable word" },
      { name: "report", type: "string", zh: "报告代号", en: "Report" },
      { name: "rule", type: "string", zh: "规则", en: "Which identity" },
      {
        name: "outcome",
        type: "string",
        zh: "结果",
        en: "pass, rounding, fail or not-evaluated",
      },
      {
        name: "unit",
        type: "string",
        zh: "单位",
        en: "Unit of the four figures",
      },
      {
        name: "expected",
        type: "double",
        nullable: true,
        zh: "应为",
        en: "What the identity asks for",
      },
      {
        name: "actual",
        type: "double",
        nullable: true,
        zh: "实为",
        en: "What is printed",
      },
      {
        name: "gap",
        type: "double",
        nullable: true,
        zh: "差额",
        en: "Actual less expected",
      },
      {
        name: "tolerance",
        type: "double",
        nullable: true,
        zh: "容差",
        en: "What rounding can explain",
      },
      {
        name: "facts",
        type: "string",
        zh: "所用数值",
        en: "Ids of the facts it used, a JSON array",
      },
      {
        name: "message_zh",
        type: "string",
        zh: "中文说明",
        en: "In words, Chinese",
      },
      {
        name: "message_en",
        type: "string",
        zh: "英文说明",
        en: "In words, English",
      },
    ],
  },
  findings: {
    zh: "每行一处未能读出或读来异常的内容",
    en: "What could not be read, or reads oddly",
    key: [],
    references: { report: "reports" },
    columns: [
      { name: "report", type: "string", zh: "报告代号", en: "Report" },
      { name: "code", type: "string", zh: "种类", en: "Which kind of finding" },
      { name: "line", type: "integer", zh: "行", en: "Line, from 1" },
      {
        name: "printed",
        type: "string",
        zh: "原文",
        en: "The printed characters",
      },
      {
        name: "message_zh",
        type: "string",
        zh: "中文说明",
        en: "In words, Chinese",
      },
      {
        name: "message_en",
        type: "string",
        zh: "英文说明",
        en: "In words, English",
      },
    ],
  },
  texts: {
    zh: "每行一页原文",
    en: "The decoded original, page by page",
    key: ["report", "page"],
    references: { report: "reports" },
    columns: [
      { name: "report", type: "string", zh: "报告代号", en: "Report" },
      { name: "page", type: "integer", zh: "页", en: "Page, from 1" },
      {
        name: "start",
        type: "integer",
        zh: "本页起始位置",
        en: "Where the page begins in the offsets' text",
      },
      { name: "text", type: "string", zh: "原文", en: "The page's text" },
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
