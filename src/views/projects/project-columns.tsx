import { reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import type { ProjectRow } from "../../queries/project-rows.ts";
import { payoutLineOf } from "../../vocabulary/payout-lines.ts";
import { projectKindOf } from "../../vocabulary/project-kinds.ts";
import { Button } from "../Button.tsx";
import { CentreLink } from "../CentreLink.tsx";
import { QualityMark } from "../QualityMark.tsx";
import type { TableColumn } from "../table-columns.ts";

/** Executed of budget in percent; null without either, or from a budget of 0. */
export function projectRate({ budget, executed }: ProjectRow): number | null {
  return budget === null || executed === null || budget === 0
    ? null
    : (100 * executed) / budget;
}

/** Why a project counts as paid to enterprises, from the table of payout lines. */
function payoutReason(name: string, language: "zh" | "en"): string {
  return payoutLineOf(name)?.because[language] ?? "";
}

/** Why a project is of its kind: the words of its name. */
function kindReason(name: string, words: Words): string {
  const { told } = projectKindOf(name);
  return told === "" ? words.projects.toldByNothing : words.projects.told(told);
}

/** A project's figures, what it is for, and whether it was paid to enterprises; a figure leads to its text. */
export function projectColumns(
  words: Words,
  language: "zh" | "en",
  open: (fact: string) => void,
): readonly TableColumn<ProjectRow>[] {
  const said = words.projects;
  const figure = (shown: string, fact: string | null) =>
    fact === null ? (
      "—"
    ) : (
      <Button className="figure-button" onPress={() => open(fact)}>
        {shown}
      </Button>
    );
  const money = (value: number | null) => words.number.bareMoney(value ?? 0);
  const kind = ({ name }: ProjectRow) => said.kinds[projectKindOf(name).kind];
  const group = ({ name }: ProjectRow) =>
    said.groups[payoutLineOf(name)?.class ?? "other"];
  return [
    {
      id: "name",
      label: said.name,
      className: "cell-project",
      isRowHeader: true,
      value: ({ name }) => name,
      cell: ({ name }) => <span lang="zh-CN">{name}</span>,
    },
    {
      id: "place",
      label: said.place,
      className: "cell-place",
      value: (row) => reportWords(row, words),
      cell: (row) => (
        <CentreLink of={row.districtId}>{reportWords(row, words)}</CentreLink>
      ),
    },
    {
      id: "budget",
      label: said.budget,
      unit: words.unit.yuan,
      shownUnit: words.number.axisUnit,
      className: "numeric",
      value: ({ budget }) => budget,
      cell: (row) => figure(money(row.budget), row.budgetFact),
    },
    {
      id: "executed",
      label: said.executed,
      unit: words.unit.yuan,
      shownUnit: words.number.axisUnit,
      className: "numeric",
      value: ({ executed }) => executed,
      cell: (row) => (
        <>
          {figure(money(row.executed), row.executedFact)}{" "}
          <QualityMark
            status={row.status}
            quality={row.quality === "fail" ? "fail" : "pass"}
            flagged={row.quality === "fail"}
          />
        </>
      ),
    },
    {
      id: "rate",
      label: said.rate,
      unit: "%",
      className: "numeric",
      value: projectRate,
      cell: (row) => {
        const rate = projectRate(row);
        return rate === null ? "—" : words.number.percent(rate);
      },
    },
    {
      id: "score",
      label: said.score,
      className: "numeric",
      value: ({ score }) => score,
      cell: (row) => figure(words.number.plain(row.score ?? 0), row.scoreFact),
    },
    {
      id: "kind",
      label: said.kind,
      className: "cell-kind",
      value: kind,
      cell: (row) => (
        <>
          {kind(row)}
          <span className="row-centre">{kindReason(row.name, words)}</span>
        </>
      ),
    },
    {
      id: "kind-reason",
      label: words.composition.why,
      value: ({ name }) => kindReason(name, words),
    },
    {
      id: "group",
      label: said.group,
      value: group,
      cell: (row) => (
        <>
          {group(row)}
          <span className="row-centre">{payoutReason(row.name, language)}</span>
        </>
      ),
    },
    {
      id: "reason",
      label: said.groupReason,
      value: ({ name }) => payoutReason(name, language),
    },
    {
      id: "status",
      label: words.source.how,
      value: ({ status }) => words.status[status],
    },
    {
      id: "quality",
      label: words.chart.quality,
      value: ({ quality }) => words.quality[quality],
    },
    {
      id: "fact",
      label: words.share.factId,
      value: ({ executedFact, budgetFact }) => executedFact ?? budgetFact,
    },
  ];
}
