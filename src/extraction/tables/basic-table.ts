import { type Cell, isFigure } from "../../document/cells.ts";
import type { BaseConcept } from "../../vocabulary/concept.ts";
import {
  economicAccount,
  economicCodes,
} from "../../vocabulary/economic-classification.ts";
import { unknownRow } from "../findings.ts";
import type { Reading } from "../reading.ts";
import type { Region } from "./regions.ts";
import { numbersColumns, splitGlued, TableExtract } from "./table.ts";

const totals: readonly {
  readonly words: RegExp;
  readonly concept: BaseConcept;
}[] = [
  { words: /^人员经费(?:合计|小计)?$/, concept: "expenditure.personnel" },
  { words: /^(?:日常)?公用经费(?:合计|小计)?$/, concept: "expenditure.public" },
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
  for (const row of region.rows) {
    if (numbersColumns(row)) continue;
    const cells = row.cells
      .filter((cell) => cell.text !== "")
      .flatMap(splitGlued);
    const groups = groupsOf(cells);
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
        if (group.name !== "" || group.code !== "")
          extract.findings.push(unknownRow(reading, figure));
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
  return extract.finish();
}

interface Group {
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
        last.code === "")
    ) {
      groups.push({ code: cell.text, codeCell: cell, name: "", figures: [] });
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
    if (isFigure(cell.text)) {
      last?.figures.push(cell);
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
        figures: [],
      });
    else last.name += cell.text;
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
