import type { Words } from "../../language/zh.ts";
import { outcomes } from "../address.ts";
import { OutcomeMark } from "../OutcomeMark.tsx";
import { reportWords } from "../report-words.ts";
import { columnHelper, isChosen, sortIn } from "../table-features.ts";
import { FactButtons } from "./FactButtons.tsx";
import { type CheckRow, lineOf } from "./quality-rows.ts";
import { ruleWords } from "./row-words.ts";

const helper = columnHelper<CheckRow>();
const rank = (row: CheckRow) => outcomes.indexOf(row.check.outcome);

export function checkColumns(
  words: Words,
  language: "zh" | "en",
  openFact: (fact: string) => void,
) {
  const sortFn = sortIn(words.locale);
  const said = words.checking;
  return helper.columns([
    helper.accessor(({ check }) => check.outcome, {
      id: "outcome",
      sortFn: (a, b) => rank(a.original) - rank(b.original),
      filterFn: isChosen,
      meta: { label: said.outcomeColumn, className: "cell-outcome" },
      cell: ({ row: { original } }) => (
        <span className="quality-marks">
          <OutcomeMark outcome={original.check.outcome} />
          {original.check.outcome === "fail" &&
            original.facts[0]?.status === "repaired" && (
              <span
                className="quality quality-repaired"
                title={words.statusMeaning.repaired}
              >
                {words.status.repaired}
              </span>
            )}
        </span>
      ),
    }),
    helper.accessor(({ check }) => check.rule, {
      id: "rule",
      sortFn: (a, b) =>
        sortFn(
          { getValue: () => ruleWords(a.original.check.rule, language) },
          { getValue: () => ruleWords(b.original.check.rule, language) },
          "rule",
        ),
      filterFn: isChosen,
      meta: { label: said.rule, className: "cell-rule", isRowHeader: true },
      cell: ({ getValue }) => ruleWords(getValue(), language),
    }),
    helper.accessor(({ check }) => check.message[language], {
      id: "arithmetic",
      meta: { label: said.arithmetic, className: "cell-words" },
      cell: ({ getValue }) => getValue(),
    }),
    helper.accessor(({ report }) => reportWords(report, words), {
      id: "report",
      sortFn,
      meta: { label: said.report, className: "cell-report" },
      cell: ({ getValue }) => getValue(),
    }),
    helper.accessor(lineOf, {
      id: "line",
      sortFn,
      meta: { label: said.places, className: "cell-places" },
      cell: ({ row }) => (
        <FactButtons facts={row.original.facts} onOpen={openFact} />
      ),
    }),
  ]);
}
