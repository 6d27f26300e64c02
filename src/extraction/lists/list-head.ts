import {
  onScreen,
  type Row,
  rowOf,
  type Widths,
  wordsOf,
} from "../../document/cells.ts";
import { plain } from "../../document/characters.ts";
import type { Document, Line } from "../../document/document.ts";
import { isFigure } from "../../document/figures.ts";
import { isPageNumber } from "../../document/flow.ts";
import { yuanPer } from "../../document/number.ts";
import { stacksOf } from "../tables/head.ts";
import { endsTable, titleOf } from "../tables/regions.ts";

export type ListKind = "projects" | "procurement" | "services";
export type ListRole =
  | "name"
  | "words"
  | "total"
  | "general"
  | "government-fund"
  | "state-capital"
  | "fiscal"
  | "other"
  | "carried"
  | "goods"
  | "works"
  | "services";

export interface ListColumn {
  readonly role: ListRole;
  readonly kind: "words" | "amount";
  readonly at: number;
  readonly wideAt: number;
  readonly left: number;
  readonly right: number;
}

/** A list of projects or purchases below its title. */
export interface ListTable {
  readonly kind: ListKind;
  readonly title: string;
  /** The title's line, and past the last. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly Row[];
  readonly printedUnit: string;
  readonly yuan: bigint;
}

const kinds: readonly { readonly kind: ListKind; readonly words: RegExp }[] = [
  { kind: "services", words: /购买服务.*表$/ },
  { kind: "procurement", words: /政府采购.*表$/ },
  { kind: "projects", words: /项目支出.*表$/ },
];
/** Forms of one project, not lists of them. */
const others = /绩效|申报|自评|评价|目标|基本支出|情况表$/;

const heads: readonly {
  readonly role: ListRole;
  readonly kind: ListColumn["kind"];
  readonly words: RegExp;
}[] = [
  { role: "general", kind: "amount", words: /一般公共预/ },
  { role: "government-fund", kind: "amount", words: /政府性基金/ },
  { role: "state-capital", kind: "amount", words: /国有资本/ },
  {
    role: "other",
    kind: "amount",
    words: /财政专户|单位资金|其他资金|事业收入|上年结转|自筹/,
  },
  { role: "goods", kind: "amount", words: /货物/ },
  { role: "works", kind: "amount", words: /工程/ },
  { role: "services", kind: "amount", words: /^服务(?!内容)/ },
  {
    role: "name",
    kind: "words",
    words: /项目名称|^项目$|采购项目|采购类型|购买服务(?:项目|内容)/,
  },
  {
    role: "words",
    kind: "words",
    words:
      /类型|类别|分类|项目单位|预算单位|部门|单位名称|品目|目录|主体|计量|方式|内容|备注|依据/,
  },
  { role: "total", kind: "amount", words: /合计|小计|总计|金额|预算数|决算数/ },
  { role: "fiscal", kind: "amount", words: /财政拨款/ },
];
/** Nothing of a head: it numbers rows, or counts things. */
const skipped = /^(?:序号|编号|编码|代码|项目编码|项目代码|数量|单价)$/;

/** Lists of projects and purchases whose heads name their columns. */
export function listsOf(document: Document): readonly ListTable[] {
  const widths: Widths = document.offsetsPerPage
    ? onScreen
    : { words: 1, spaces: 1, figures: 1 };
  const found: ListTable[] = [];
  document.lines.forEach(({ text }, index) => {
    const title = titleOf(text);
    const kind =
      title === undefined || others.test(title)
        ? undefined
        : kinds.find(({ words }) => words.test(title))?.kind;
    if (title === undefined || kind === undefined) return;
    const list = listAt(document, index, title, kind, widths);
    if (list !== undefined) found.push(list);
  });
  return found;
}

/** What heads and the ends of wrapped heads are written with: names of projects have other characters. */
const headWord =
  /^[一般公共预算拨款政府性基金国有资本经营财专户管理单位上年结转余其他本合计小项目名称类型编码代金额品录采购货物工程服务数量计价备注主体承接内容来源序号方式功能科支出明细部门万元()/\d]*$/;
const longest = 200;
const longestHead = 10;

function listAt(
  document: Document,
  from: number,
  title: string,
  kind: ListKind,
  widths: Widths,
): ListTable | undefined {
  const head: Row[] = [];
  const rows: Row[] = [];
  let unit = "万元";
  let to = from + 1;
  for (
    let index = from + 1;
    index < Math.min(document.lines.length, from + longest);
    index++
  ) {
    const line = document.lines[index];
    if (line === undefined) break;
    const words = plain(line.text);
    if (words === "" || isPageNumber(line.text) || /^[|:-]+$/.test(words))
      continue;
    if (titleOf(line.text) !== undefined || endsTable(words)) break;
    const printed = /单位:(亿元|万元|千元|元)/.exec(words)?.[1];
    if (printed !== undefined) unit = printed;
    if (
      printed !== undefined ||
      /^(?:部门|单位|公开|附?表|注|说明|备注)[:\d]/.test(words)
    )
      continue;
    const row = wordedRow(line, index, widths);
    const figured = row.cells.some(({ text }) => isFigure(text) && text !== "");
    const heading =
      head.length === 0 || row.cells.every(({ text }) => headWord.test(text));
    if (rows.length === 0 && !figured && heading) {
      if (head.length >= longestHead) return undefined;
      head.push(row);
    } else {
      // A sentence is no row.
      if (/[。；]/.test(words) && row.shape === "spaced") break;
      rows.push(row);
      to = index + 1;
    }
  }
  const columns = columnsOf(document, head, widths);
  const amounts = columns.filter((column) => column.kind === "amount");
  if (!columns.some(({ role }) => role === "name")) return undefined;
  if (amounts[0]?.role !== "total" || rows.length === 0) return undefined;
  // Two columns of one role: which is which is not known.
  const told = amounts.filter(
    ({ role }) => role !== "other" && role !== "carried",
  );
  if (new Set(told.map(({ role }) => role)).size < told.length)
    return undefined;
  return {
    kind,
    title,
    from,
    to,
    columns,
    rows,
    printedUnit: unit,
    yuan: yuanPer(unit) ?? 10_000n,
  };
}

/** Cells of these lists hold no spaces, and stand no more than one apart. */
function wordedRow(line: Line, index: number, widths: Widths): Row {
  const row = rowOf(line, index, widths);
  return row.shape === "marked" ? row : wordsOf(line, index, widths);
}

function columnsOf(
  document: Document,
  head: readonly Row[],
  widths: Widths,
): readonly ListColumn[] {
  const columns = stacksOf(document, head, widths).flatMap(
    ({ group, words, at, wideAt, left, right }) => {
      const text = words.join("");
      if (skipped.test(text)) return [];
      const found = heads.find((one) => one.words.test(text));
      return found === undefined
        ? []
        : [{ ...found, text, group, at, wideAt, left, right }];
    },
  );
  const carries = head.some(({ cells }) =>
    cells.some(({ text }) => /结转/.test(text)),
  );
  const summed = columns.some(({ text }) => /合计|小计|总计/.test(text));
  return columns.flatMap(
    ({ role, kind, text, group, at, wideAt, left, right }, index) => {
      // 采购金额 stands over 合计, 货物, 工程 and 服务.
      if (role === "total" && summed && !/合计|小计|总计/.test(text)) return [];
      const again = columns.findIndex((one) => one.role === role) < index;
      // The same funds again, below 财政拨款结转结余: what was carried over.
      const carried =
        kind === "amount" &&
        (/结转/.test(group + text) || (again && carries && role !== "total"));
      return [
        { role: carried ? "carried" : role, kind, at, wideAt, left, right },
      ];
    },
  );
}
