import {
  type BudgetLine,
  type LineReason,
  rateWords,
} from "../../charts/budget-lines.ts";
import { reportPlace, reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { CentreLink } from "../CentreLink.tsx";
import { QualityMark } from "../QualityMark.tsx";
import type { TableColumn } from "../table-columns.ts";

/** Final less initial; null where one of the two is not printed. */
export function differenceOf({ initial, final }: BudgetLine): number | null {
  return initial && final ? final.value - initial.value : null;
}

/** A reason in the report's words, after the account that it speaks of. */
export function reasonWords({ of, text }: LineReason, words: Words): string {
  return of === "" ? text : `${of}${words.colon}${text}`;
}

/** The dumbbells' numbers; each leads to its source. */
export function budgetColumns(
  words: Words,
  change: ChangeAddress,
): readonly TableColumn<BudgetLine>[] {
  const { budget, chart, share, unit } = words;
  const amount = (
    id: "initial" | "final",
    of: (line: BudgetLine) => SpendingRow | undefined,
  ): TableColumn<BudgetLine> => ({
    id,
    label: budget[id],
    unit: unit.yuan,
    shownUnit: words.number.axisUnit,
    className: "numeric",
    value: (line) => of(line)?.value ?? null,
    cell: (line) => {
      const row = of(line);
      return row ? (
        <Button
          className="figure-button"
          onPress={() => change({ fact: row.fact })}
        >
          {words.number.bareMoney(row.value)}
        </Button>
      ) : (
        "—"
      );
    },
  });
  return [
    {
      id: "place",
      label: chart.report,
      className: "cell-place",
      value: (line) => reportPlace(line.place, words),
      cell: ({ place }) => (
        <CentreLink of={place.districtId}>
          {reportPlace(place, words)}
        </CentreLink>
      ),
    },
    { id: "code", label: budget.code, value: ({ code }) => code },
    {
      id: "name",
      label: chart.part,
      isRowHeader: true,
      value: ({ name }) => name,
      rank: ({ code, name }) => `${code} ${name}`,
      cell: ({ code, name }) => `${code} ${name}`.trimStart(),
    },
    amount("initial", ({ initial }) => initial),
    amount("final", ({ final }) => final),
    {
      id: "difference",
      label: budget.difference,
      unit: unit.yuan,
      shownUnit: words.number.axisUnit,
      className: "numeric",
      value: differenceOf,
      cell: (line) => {
        const difference = differenceOf(line);
        return difference === null ? "—" : words.number.bareMoney(difference);
      },
    },
    {
      id: "rate",
      label: budget.rate,
      unit: "%",
      className: "numeric",
      value: ({ rate }) => rate,
      cell: (line) => rateWords(line, words),
    },
    {
      id: "note",
      label: words.notice.title,
      value: (line) => (line.rate === null ? rateWords(line, words) : ""),
    },
    {
      id: "reason",
      label: budget.reason,
      className: "cell-reason",
      value: ({ reasons }) =>
        reasons.map((reason) => reasonWords(reason, words)).join("; "),
      cell: ({ place, reasons }) =>
        reasons.map((reason) => (
          <p key={`${reason.fact} ${reason.line} ${reason.text}`}>
            {reason.of !== "" && `${reason.of}${words.colon}`}
            <q lang="zh-CN">{reason.text}</q>{" "}
            <Button
              className="figure-button"
              aria-label={words.checking.openLine(
                String(reason.line),
                reportWords(place, words),
              )}
              onPress={() =>
                change({ place: { report: reason.report, line: reason.line } })
              }
            >
              {words.source.line(String(reason.line))}
            </Button>
          </p>
        )),
    },
    {
      id: "reason-lines",
      label: budget.reasonLines,
      value: ({ reasons }) => reasons.map(({ line }) => line).join(", "),
    },
    {
      id: "quality",
      label: chart.quality,
      value: ({ place }) => words.quality[place.quality],
      cell: ({ place: { status, quality } }) => (
        <QualityMark
          status={status}
          quality={quality}
          flagged={quality === "fail"}
          whole
        />
      ),
    },
    {
      id: "initial-fact",
      label: `${budget.initial} ${share.factId}`,
      value: ({ initial }) => initial?.fact ?? null,
    },
    {
      id: "final-fact",
      label: `${budget.final} ${share.factId}`,
      value: ({ final }) => final?.fact ?? null,
    },
  ];
}
