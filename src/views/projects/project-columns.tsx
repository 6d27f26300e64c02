import { Button } from "react-aria-components/Button";
import type { Words } from "../../language/zh.ts";
import type { ProjectRow } from "../../queries/project-rows.ts";
import { payoutClassOf, payoutLines } from "../../vocabulary/payout-lines.ts";
import { QualityMark } from "../QualityMark.tsx";
import { columnHelper, sortIn } from "../table-features.ts";

const helper = columnHelper<ProjectRow>();
const smallest = Number.NEGATIVE_INFINITY;

export function projectPlace(row: ProjectRow, words: Words): string {
  return `${words.districtName(row.districtId, row.district)} ${row.fiscalYear} ${words.kindMark[row.kind]}`;
}

/** Executed of budget in percent; null without either, or from a budget of 0. */
export function projectRate({ budget, executed }: ProjectRow): number | null {
  return budget === null || executed === null || budget === 0
    ? null
    : (100 * executed) / budget;
}

export function projectClass(name: string, words: Words): string {
  return words.projects.groups[payoutClassOf(name) ?? "other"];
}

/** Why a project counts as it does, from the table of payout lines. */
export function projectReason(name: string, language: "zh" | "en"): string {
  const line = payoutLines.find((each) => each.words.test(name));
  return line?.because[language] ?? "";
}

export function projectColumns(
  words: Words,
  language: "zh" | "en",
  open: (fact: string) => void,
) {
  const sortFn = sortIn(words.locale);
  const said = words.projects;
  const figure = (value: number | null, fact: string | null, shown: string) =>
    value === null || fact === null ? (
      "—"
    ) : (
      <Button className="figure-button" onPress={() => open(fact)}>
        {shown}
      </Button>
    );
  const money = (value: number | null) => words.number.money(value ?? 0);
  const numeric = (label: string) => ({ label, className: "numeric" });
  return helper.columns([
    helper.accessor((row) => row.name, {
      id: "name",
      sortFn,
      filterFn: (row, column, wanted) =>
        String(row.getValue(column))
          .toLowerCase()
          .includes(String(wanted).toLowerCase()),
      meta: { label: said.name, isRowHeader: true },
      cell: ({ getValue }) => <span lang="zh-CN">{getValue()}</span>,
    }),
    helper.accessor((row) => projectPlace(row, words), {
      id: "place",
      sortFn,
      meta: { label: said.place },
      cell: ({ getValue }) => getValue(),
    }),
    helper.accessor((row) => row.budget ?? smallest, {
      id: "budget",
      sortFn,
      meta: numeric(said.budget),
      cell: ({ row: { original: row } }) =>
        figure(row.budget, row.budgetFact, money(row.budget)),
    }),
    helper.accessor((row) => row.executed ?? smallest, {
      id: "executed",
      sortFn,
      meta: numeric(said.executed),
      cell: ({ row: { original: row } }) => (
        <>
          {figure(row.executed, row.executedFact, money(row.executed))}{" "}
          <QualityMark
            status={row.status}
            quality={row.quality === "fail" ? "fail" : "pass"}
            flagged={row.quality === "fail"}
          />
        </>
      ),
    }),
    helper.accessor((row) => projectRate(row) ?? smallest, {
      id: "rate",
      sortFn,
      meta: numeric(said.rate),
      cell: ({ row }) => {
        const rate = projectRate(row.original);
        return rate === null ? "—" : words.number.percent(rate);
      },
    }),
    helper.accessor((row) => row.score ?? smallest, {
      id: "score",
      sortFn,
      meta: numeric(said.score),
      cell: ({ row: { original: row } }) =>
        figure(row.score, row.scoreFact, words.number.plain(row.score ?? 0)),
    }),
    helper.accessor((row) => projectClass(row.name, words), {
      id: "group",
      sortFn,
      meta: { label: said.group },
      cell: ({ row, getValue }) => (
        <>
          {getValue()}
          <span className="row-centre">
            {projectReason(row.original.name, language)}
          </span>
        </>
      ),
    }),
  ]);
}
