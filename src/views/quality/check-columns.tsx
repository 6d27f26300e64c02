import { reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import { outcomes } from "../address.ts";
import { CentreLink } from "../CentreLink.tsx";
import { OutcomeMark } from "../OutcomeMark.tsx";
import type { TableColumn } from "../table-columns.ts";
import { FactButtons } from "./FactButtons.tsx";
import { type CheckRow, lineOf } from "./quality-rows.ts";
import { ruleWords, shortFact } from "./row-words.ts";

export function checkColumns(
  words: Words,
  language: "zh" | "en",
  openFact: (fact: string) => void,
): readonly TableColumn<CheckRow>[] {
  const said = words.checking;
  const figure = (
    part: "expected" | "actual" | "gap" | "tolerance",
  ): TableColumn<CheckRow> => ({
    id: part,
    label: words.source[part],
    value: ({ check }) => check[part],
  });
  return [
    {
      id: "outcome",
      label: said.outcomeColumn,
      className: "cell-outcome",
      value: ({ check }) => words.outcome[check.outcome],
      rank: ({ check }) => outcomes.indexOf(check.outcome),
      cell: ({ check, facts }) => (
        <span className="quality-marks">
          <OutcomeMark outcome={check.outcome} />
          {check.outcome === "fail" && facts[0]?.status === "repaired" && (
            <span
              className="quality quality-repaired"
              title={words.statusMeaning.repaired}
            >
              {words.status.repaired}
            </span>
          )}
        </span>
      ),
    },
    {
      id: "rule",
      label: said.rule,
      className: "cell-rule",
      isRowHeader: true,
      value: ({ check }) => ruleWords(check.rule, language),
      cell: ({ check }) => ruleWords(check.rule, language),
    },
    {
      id: "rule-id",
      label: words.checking.ruleId,
      value: ({ check }) => check.rule,
    },
    {
      id: "arithmetic",
      label: said.arithmetic,
      className: "cell-words",
      value: ({ check }) => check.message[language],
      cell: ({ check }) => check.message[language],
    },
    ...(["expected", "actual", "gap", "tolerance"] as const).map(figure),
    {
      id: "unit",
      label: words.share.unit,
      value: ({ check }) => words.unit[check.unit],
    },
    {
      id: "report",
      label: said.report,
      className: "cell-report",
      value: ({ report }) => reportWords(report, words),
      cell: ({ report }) => (
        <CentreLink of={report.districtId}>
          {reportWords(report, words)}
        </CentreLink>
      ),
    },
    {
      id: "line",
      label: said.places,
      className: "cell-places",
      value: ({ facts }) => facts[0]?.line ?? null,
      rank: lineOf,
      cell: ({ facts }) => <FactButtons facts={facts} onOpen={openFact} />,
    },
    {
      id: "facts",
      label: said.facts,
      value: ({ facts }) =>
        words.list(facts.map((fact) => shortFact(fact, words))),
    },
    {
      id: "fact",
      label: words.share.factId,
      value: ({ facts }) => facts[0]?.id ?? null,
    },
  ];
}
