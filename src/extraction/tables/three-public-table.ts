import type { Cell, Row, Widths } from "../../document/cells.ts";
import type { BaseConcept, Phase } from "../../vocabulary/concept.ts";
import { unknownRow } from "../findings.ts";
import { ownPhase, type Reading } from "../reading.ts";
import { threePublic } from "../wordings.ts";
import {
  columnsOf,
  everyColumnOf,
  type Label,
  measured,
  nearestColumns,
} from "./columns.ts";
import { mostFigures } from "./most-figures.ts";
import type { Region } from "./regions.ts";
import { isFilled, numbersColumns, TableExtract } from "./table.ts";
import {
  addsUp,
  bySums,
  type Column,
  canonical,
  onlyChoice,
  phasesAddUp,
} from "./three-public-sums.ts";

const leaves: readonly Label<BaseConcept>[] = [
  // The group of both, or, where the form has no subtotal, the group's only column.
  { words: /购置(?:费)?(?:及|和|、).*运行/, role: "three-public.vehicles" },
  { words: /机关运行/, role: "expenditure.agency-operations" },
  { words: /出国/, role: "three-public.abroad" },
  { words: /接待/, role: "three-public.reception" },
  { words: /运行(?:维护)?费?$/, role: "three-public.vehicle-running" },
  { words: /购置费?$/, role: "three-public.vehicle-purchase" },
  { words: /小计/, role: "three-public.vehicles" },
  { words: /合计/, role: "three-public.total" },
];
/** "预算数", or where a converter left no gap "预算决算预算决算". */
const phaseWords = /^(?:(?:全年|年初)?预算数?|决算数?)+$/;
const phaseWord = /(?:全年|年初)?预算数?|决算数?/g;

/** 三公经费表: budget and final account of the same six figures, one after the other or by turns; or one a row. */
export function readThreePublicTable(
  reading: Reading,
  region: Region,
): TableExtract {
  const extract = new TableExtract(reading, region);
  const rows = region.rows.filter((row) => !numbersColumns(row));
  const listed = rows.filter(
    (row) => labelOf(row) !== undefined && figuresIn(row).length > 0,
  );
  if (listed.length >= 2) {
    for (const row of listed) readListed(extract, reading, region, row);
    return extract.finish();
  }
  const value = rows.find(
    (row) =>
      figuresIn(row).length > 0 &&
      row.cells.every(
        ({ text }) => text === "" || isFilled(text) || text === "合计",
      ),
  );
  if (value === undefined) return extract.finish();
  const header = rows.slice(0, rows.indexOf(value));
  const figures = figuresIn(value);
  const columns = columnsFor(reading, region, header, value, figures);
  figures.forEach((cell, index) => {
    const column = columns[index];
    if (column === undefined) extract.findings.push(unknownRow(reading, cell));
    else
      extract.figure(cell, {
        ...column,
        // 机关运行经费 is paid from the general budget, whatever the table beside it is of.
        fund: column.concept.startsWith("three-public")
          ? region.fund
          : "general-public-budget",
      });
  });
  return extract.finish();
}

function figuresIn(row: Row): readonly Cell[] {
  const figures = row.cells.filter(({ text }) => isFilled(text));
  return figures.length > mostFigures ? [] : figures;
}

function columnsFor(
  reading: Reading,
  { rows: all, wide }: Region,
  header: readonly Row[],
  value: Row,
  figures: readonly Cell[],
): readonly (Column | undefined)[] {
  const phases = header
    .flatMap((row) => row.cells.map(({ text }) => text))
    .flatMap((text) => (phaseWords.test(text) ? text.match(phaseWord) : []))
    .filter((word) => word !== null);
  const years = yearsIn(reading, header);
  if (phases.length <= 1 && years.length === 2)
    return ofTwoYears(figures, years, value);
  // More years, or years by turns, whose order is not known.
  if (years.length > 1) return figures.map(() => undefined);
  const ofYearsBeginning = phases.some((word) => word.startsWith("年初"));
  const budget: Phase =
    reading.kind === "budget" || ofYearsBeginning
      ? "initial-budget"
      : "full-year-budget";
  if (phases.length <= 1 && figures.length === 2 * canonical.length)
    return bySums(figures, budget);
  if (phases.length <= 1) {
    const order = columnsOf(reading.document, header, wide, leaves);
    const form = canonical.map((concept) => ({
      concept,
      phase: ownPhase(reading),
    }));
    if (figures.length === canonical.length && order.length < canonical.length)
      return form;
    const places = order.map(({ at }) => at);
    const own = measured([figures], order.length) ?? places;
    const roles = order.map(({ role }) => role);
    const choice = nearestColumns(figures, own, false, (one) =>
      addsUp(figures, one, roles),
    );
    // Fewer figures than columns, that make no sums where they stand: the head was not understood.
    if (
      figures.length >= 2 &&
      figures.length < canonical.length &&
      figures.length !== order.length &&
      !addsUp(figures, choice, roles)
    )
      return onlyChoice(figures, form).map((column) => form[column]);
    return choice.map((column) => {
      const concept = order[column]?.role;
      return concept === undefined
        ? undefined
        : { concept, phase: ownPhase(reading) };
    });
  }
  const byTurns = phases.length > 2;
  const concepts = byTurns
    ? namedConcepts(reading, wide, header, phases.length / 2)
    : canonical;
  const order: Column[] = byTurns
    ? concepts.flatMap((concept) => [
        { concept, phase: budget },
        { concept, phase: "final" as const },
      ])
    : [
        ...canonical.map((concept) => ({ concept, phase: budget })),
        ...canonical.map((concept) => ({ concept, phase: "final" as const })),
      ];
  if (figures.length === order.length) return order;
  const numbered = all.find(
    (row) => numbersColumns(row) && figuresIn(row).length === order.length,
  );
  const places =
    numbered === undefined
      ? byTurns
        ? header
            .flatMap((row) =>
              row.cells.filter(({ text }) => /预算数?$|决算数?$/.test(text)),
            )
            .map(({ left, right }) => (left + right) / 2)
        : everyColumnOf(reading.document, header, wide, leaves).map(
            ({ at }) => at,
          )
      : figuresIn(numbered).map(({ left, right }) => (left + right) / 2);
  if (places.length === order.length)
    return nearestColumns(figures, places, false, (choice) =>
      phasesAddUp(figures, choice, order),
    ).map((column) => order[column]);
  if (value.shape === "marked") return figures.map((cell) => order[cell.left]);
  return onlyChoice(figures, order).map((column) => order[column]);
}

/** "2023年预算数", "上年预算数", "本年预算数": the years that a head sets beside one another, with what they are of. */
function yearsIn(
  { year }: Reading,
  header: readonly Row[],
): readonly Required<Pick<Column, "phase" | "year">>[] {
  return header
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .flatMap((text) => {
      const match =
        /^(?:(20\d{2})年|(上|本)年)度?(预算|决算|执行)数?(?:\(.*\))?$/.exec(
          text,
        );
      if (match === null) return [];
      const [, printed, which, of] = match;
      return [
        {
          year:
            printed === undefined
              ? year - (which === "上" ? 1 : 0)
              : Number(printed),
          phase:
            of === "预算" ? ("initial-budget" as const) : ("final" as const),
        },
      ];
    });
}

/** The form's columns twice, one year after the other. */
function ofTwoYears(
  figures: readonly Cell[],
  years: readonly Required<Pick<Column, "phase" | "year">>[],
  value: Row,
): readonly (Column | undefined)[] {
  const order = years.flatMap((one) =>
    canonical.map((concept): Column => ({ concept, ...one })),
  );
  const all = figures.map((_, index) => index);
  if (figures.length === order.length)
    return phasesAddUp(figures, all, order)
      ? order
      : figures.map(() => undefined);
  if (value.shape === "marked") {
    const places = figures.map(({ left }) => left);
    return phasesAddUp(figures, places, order)
      ? places.map((place) => order[place])
      : figures.map(() => undefined);
  }
  return onlyChoice(figures, order).map((column) => order[column]);
}

/** The concepts that the header names in order, where they are as many as it has pairs of columns; else those of the form. */
function namedConcepts(
  { document }: Reading,
  wide: Widths,
  header: readonly Row[],
  pairs: number,
): readonly BaseConcept[] {
  const names = header.map((row) => ({
    ...row,
    cells: row.cells.filter(
      ({ text }) =>
        text !== "" && !/^(?:全年|年初)?(?:预算|决算)数?$/.test(text),
    ),
  }));
  const cells = names.flatMap((row) => row.cells);
  const group = /购置(?:费)?(?:及|和|、).*运行/;
  const subtotal = cells.some(({ text }) => /小计/.test(text));
  const named = columnsOf(document, names, wide, leaves)
    .map(({ role }) => role)
    .filter(
      (role) =>
        subtotal ||
        role !== "three-public.vehicles" ||
        !cells.some(({ text }) => group.test(text)) ||
        pairs === canonical.length,
    );
  return named.length === pairs
    ? canonical.filter((concept) => named.includes(concept))
    : canonical;
}

function labelOf(row: Row): BaseConcept | undefined {
  const label = row.cells
    .find(({ text }) => /[一-龥]/.test(text))
    ?.text.replace(/^(?:[一二三四五六]、|\d[.、]|\(\d\)|其中:)+/, "");
  if (label === undefined) return undefined;
  if (/^合计$/.test(label)) return "three-public.total";
  return threePublic.find(({ words }) => words.includes(label))?.concepts[0];
}

function readListed(
  extract: TableExtract,
  reading: Reading,
  region: Region,
  row: Row,
): void {
  const concept = labelOf(row);
  if (concept === undefined) return;
  const figures = figuresIn(row).filter(({ text }) => !text.endsWith("%"));
  const budget: Phase =
    reading.kind === "budget" ? "initial-budget" : "full-year-budget";
  const phases: readonly Phase[] =
    figures.length >= 2 && reading.kind === "final"
      ? [budget, "final"]
      : [ownPhase(reading)];
  phases.forEach((phase, index) => {
    extract.figure(figures[index], { concept, fund: region.fund, phase });
  });
}
