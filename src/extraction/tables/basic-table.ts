import type { Cell } from "../../document/cells.ts";
import { isDash } from "../../document/figures.ts";
import { comparableName } from "../../vocabulary/account.ts";
import type { BaseConcept } from "../../vocabulary/concept.ts";
import {
  economicAccount,
  economicCodes,
} from "../../vocabulary/economic-classification.ts";
import { unknownRow } from "../findings.ts";
import type { Reading } from "../reading.ts";
import type { Region } from "./regions.ts";
import { isFilled, numbersColumns, splitGlued, TableExtract } from "./table.ts";

/** A total's name may end in the line below: 人员经费合 | 计. */
const totals: readonly {
  readonly words: RegExp;
  readonly concept: BaseConcept;
}[] = [
  { words: /^人员经费(?:[合小]计?)?$/, concept: "expenditure.personnel" },
  { words: /^(?:日常)?公用经费(?:[合小]计?)?$/, concept: "expenditure.public" },
];

/** 基本支出表: code, name and amount, once or several times side by side. */
export function readBasicTable(reading: Reading, region: Region): TableExtract {
  const extract = new TableExtract(reading, region);
  const header = region.rows
    .slice(0, 6)
    .flatMap((row) => row.cells.map(({ text }) => text));
  const byKind =
    header.includes("人员经费") &&
    header.includes("公用经费") &&
    header.some((text) => /^合计$|^小计$/.test(text));
  let loneCode: Cell | undefined;
  /** Groups whose figure did not stand beside their code. */
  let open: readonly Group[] = [];
  /** Figures of no known account; the rest of a name may still come. */
  const unknown = new Map<Group, Cell>();
  for (const row of region.rows) {
    if (numbersColumns(row)) continue;
    const cells = row.cells
      .filter((cell) => cell.text !== "")
      .flatMap(splitGlued);
    const groups = groupsOf(cells).map((group) =>
      closing(group, open, unknown),
    );
    open = groups.filter(
      ({ code, name, figures }) =>
        name !== "" && (code === "") !== (figures.length === 0),
    );
    const [only] = groups;
    if (
      groups.length === 1 &&
      only !== undefined &&
      only.code !== "" &&
      only.name === "" &&
      only.figures.length === 0
    ) {
      loneCode = only.codeCell;
      continue;
    }
    for (const group of groups) {
      const figure = group.figures[0];
      if (figure === undefined) continue;
      if (byKind && /^合计$|^总计$/.test(group.name)) {
        totalsByKind(extract, group.figures, region);
        continue;
      }
      const total = totals.find(({ words }) => words.test(group.name));
      if (total !== undefined) {
        extract.figure(figure, { concept: total.concept, fund: region.fund });
        continue;
      }
      if (/^合计$|^总计$/.test(group.name) && group.code === "") {
        extract.figure(figure, {
          concept: "expenditure.basic",
          fund: region.fund,
        });
        continue;
      }
      const code = codeOf(group, loneCode);
      if (code === undefined) {
        if ((group.name !== "" || group.code !== "") && !isDash(figure.text))
          unknown.set(group, figure);
        continue;
      }
      const account = {
        concept: "expenditure.by-economy",
        fund: region.fund,
        code,
        name: economicAccount(code)?.name ?? group.name,
      } as const;
      extract.figure(figure, account);
      // 合计 | 人员经费 | 公用经费: the only part is the whole once more.
      const [, part, other] = group.figures;
      if (byKind && part !== undefined && other === undefined)
        extract.figure(part, account);
      else if (byKind && part !== undefined && other !== undefined) {
        extract.figure(part, { ...account, parent: "人员经费" });
        extract.figure(other, { ...account, parent: "公用经费" });
      }
    }
    loneCode = undefined;
  }
  for (const figure of unknown.values())
    extract.findings.push(unknownRow(reading, figure));
  return extract.finish();
}

/** A name in two rows, its code in one and its figure in the other: 30108 机关事业单位基本养老 | 保险缴费 717.62. */
function closing(
  group: Group,
  open: readonly Group[],
  unknown: Map<Group, Cell>,
): Group {
  const above = aboveFigure(group, open);
  if (above !== undefined) return { ...above, figures: group.figures };
  if (group.nameCell === undefined && group.code === "") return group;
  const begun = open.find((one) => {
    const code = one.code === "" ? group.code : one.code;
    return (
      (one.code === "") !== (group.code === "") &&
      (one.figures.length === 0) !== (group.figures.length === 0) &&
      Math.abs((one.nameCell?.left ?? 0) - (group.nameCell?.left ?? 0)) <= 6 &&
      comparableName(economicAccount(code)?.name ?? "") ===
        comparableName(one.name + group.name)
    );
  });
  if (begun === undefined) return group;
  unknown.delete(begun);
  const coded = begun.code === "" ? group : begun;
  const figured = begun.figures.length === 0 ? group : begun;
  return {
    ...coded,
    name: begun.name + group.name,
    figures: figured.figures,
  };
}

/** "30110 职工基本医疗保险缴费" with its figure alone below it, where the name fills its column. */
function aboveFigure(
  { code, name, figures }: Group,
  open: readonly Group[],
): Group | undefined {
  const [figure] = figures;
  if (code !== "" || name !== "" || figure === undefined) return undefined;
  if (!/[.,]/.test(figure.text)) return undefined;
  return open.findLast(
    (one) =>
      one.code !== "" &&
      one.figures.length === 0 &&
      (one.nameCell?.left ?? Number.POSITIVE_INFINITY) < figure.left &&
      (one.nameCell?.right ?? 0) <= figure.right + 2 &&
      (one.nameCell?.right ?? 0) >= figure.left,
  );
}

interface Group {
  readonly nameCell: Cell | undefined;
  readonly code: string;
  readonly codeCell: Cell | undefined;
  readonly name: string;
  readonly figures: readonly Cell[];
}

function groupsOf(cells: readonly Cell[]): readonly Group[] {
  const groups: {
    code: string;
    codeCell: Cell | undefined;
    name: string;
    nameCell: Cell | undefined;
    figures: Cell[];
  }[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell === undefined) continue;
    const last = groups.at(-1);
    if (
      isCode(cell.text) &&
      (last === undefined ||
        last.name !== "" ||
        last.figures.length > 0 ||
        last.code === "" ||
        // Two codes whose names stand in other lines.
        cell.text.length === 5)
    ) {
      groups.push({
        code: cell.text,
        codeCell: cell,
        name: "",
        nameCell: undefined,
        figures: [],
      });
      continue;
    }
    if (
      last !== undefined &&
      /^\d{2}$/.test(cell.text) &&
      last.code.length === 3 &&
      last.name === "" &&
      last.figures.length === 0
    ) {
      last.code += cell.text;
      continue;
    }
    if (isFilled(cell.text)) {
      const next = cells[at + 1]?.text ?? "";
      if (
        last === undefined &&
        /^\d{1,3}(?:,\d{3})*\.\d{2}$/.test(cell.text) &&
        isCode(next)
      )
        groups.push({
          code: "",
          codeCell: undefined,
          name: "",
          nameCell: undefined,
          figures: [cell],
        });
      else last?.figures.push(cell);
      continue;
    }
    if (
      last === undefined ||
      last.figures.length > 0 ||
      /合计$|^总计$/.test(cell.text)
    )
      groups.push({
        code: "",
        codeCell: undefined,
        name: cell.text,
        nameCell: cell,
        figures: [],
      });
    else {
      last.name += cell.text;
      last.nameCell ??= cell;
    }
  }
  return groups;
}

/** 301, 30101; 3xx amounts carry decimals or separators, codes do not. */
function isCode(text: string): boolean {
  return /^3\d{2}(?:\d{2})?$/.test(text) && economicAccount(text) !== undefined;
}

function codeOf(group: Group, loneCode: Cell | undefined): string | undefined {
  if (group.code !== "" && economicAccount(group.code) !== undefined)
    return group.code;
  if (group.name === "") return undefined;
  const lone = economicAccount(loneCode?.text ?? "");
  if (lone !== undefined && lone.name === group.name) return lone.code;
  const codes = economicCodes(group.name).filter((code) =>
    /^30|^310/.test(code),
  );
  return codes.length === 1 ? codes[0] : undefined;
}

function totalsByKind(
  extract: TableExtract,
  figures: readonly Cell[],
  region: Region,
): void {
  const concepts: readonly BaseConcept[] = [
    "expenditure.basic",
    "expenditure.personnel",
    "expenditure.public",
  ];
  if (figures.length !== concepts.length) {
    extract.figure(figures[0], {
      concept: "expenditure.basic",
      fund: region.fund,
    });
    return;
  }
  concepts.forEach((concept, index) => {
    extract.figure(figures[index], { concept, fund: region.fund });
  });
}
