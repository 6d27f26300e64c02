import { reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import type { QualityTally } from "../../queries/quality-tallies.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import type { Sheet } from "../figure-tools/sheet.ts";
import { sheetOf } from "../table-columns.ts";
import type { RepairRow } from "./quality-rows.ts";
import {
  addTallies,
  drawnQualities,
  drawnStatuses,
  type ReportTallies,
} from "./report-tallies.ts";
import { shortFact } from "./row-words.ts";

/** What was read and checked of each report, as numbers. */
export function tallySheet(
  reports: readonly ReportEntry[],
  tallies: readonly QualityTally[],
  address: Address,
  words: Words,
): Sheet {
  const said = words.checking;
  const rows = reports.map((report) => ({
    report,
    own: addTallies(tallies, [report.id]),
  }));
  const count = (
    id: string,
    label: string,
    of: (own: ReportTallies) => number,
  ) => ({ id, label, value: ({ own }: (typeof rows)[number]) => of(own) });
  return sheetOf(
    {
      name: "quality",
      title: said.title,
      filters: filterWords(reports, address, words),
      notes: [],
    },
    [
      {
        id: "report",
        label: said.report,
        value: ({ report }) => reportWords(report, words),
      },
      count("figures", said.figures, ({ figures }) => figures),
      count("facts", said.facts, ({ facts }) => facts),
      ...drawnQualities.map((id) =>
        count(
          `quality-${id}`,
          `${said.byQuality}${words.colon}${words.quality[id]}`,
          ({ quality }) => quality[id],
        ),
      ),
      ...drawnStatuses.map((id) =>
        count(
          `status-${id}`,
          `${said.byStatus}${words.colon}${words.status[id]}`,
          ({ status }) => status[id],
        ),
      ),
      count("checks", said.checksCount, ({ checks }) => checks),
      ...drawnQualities.map((id) =>
        count(
          `outcome-${id}`,
          `${said.byOutcome}${words.colon}${words.outcome[id]}`,
          ({ outcome }) => outcome[id],
        ),
      ),
    ],
    rows,
  );
}

/** Every repaired place: a row for each figure that stands there. */
export function repairSheet(
  repairs: readonly RepairRow[],
  address: Address,
  language: "zh" | "en",
  words: Words,
): Sheet {
  const said = words.checking;
  return sheetOf(
    {
      name: "repairs",
      title: said.repairs,
      filters: filterWords(
        repairs.map(({ report }) => report),
        address,
        words,
      ),
      notes: [said.repairsHint],
    },
    [
      {
        id: "report",
        label: said.report,
        value: ({ repair }) => reportWords(repair.report, words),
      },
      { id: "line", label: said.line, value: ({ repair }) => repair.line },
      {
        id: "printed",
        label: said.printed,
        value: ({ repair }) => repair.printed,
      },
      { id: "kept", label: said.kept, value: ({ fact }) => fact.value },
      {
        id: "unit",
        label: words.share.unit,
        value: ({ fact }) => words.unit[fact.unit],
      },
      {
        id: "figure",
        label: said.figure,
        value: ({ fact }) => shortFact(fact, words),
      },
      {
        id: "proof",
        label: said.proof,
        value: ({ repair }) =>
          repair.proofs.map((proof) => proof[language]).join(" "),
      },
      { id: "fact", label: words.share.factId, value: ({ fact }) => fact.id },
    ],
    repairs.flatMap((repair) => repair.facts.map((fact) => ({ repair, fact }))),
  );
}
