import { Button } from "react-aria-components/Button";
import { lineHeading } from "../../charts/budget-chart.ts";
import { type BudgetLine, rateWords } from "../../charts/budget-lines.ts";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";

interface BudgetTableProps {
  readonly lines: readonly BudgetLine[];
  readonly change: ChangeAddress;
}

/** The dumbbells' numbers; each leads to its source. */
export function BudgetTable({ lines, change }: BudgetTableProps) {
  const words = useWords();
  const figure = (row: SpendingRow | undefined) =>
    row ? (
      <Button
        className="figure-button"
        onPress={() => change({ fact: row.fact })}
      >
        {words.number.money(row.value)}
      </Button>
    ) : (
      "—"
    );
  return (
    <details className="figure-table">
      <summary>{words.chart.table}</summary>
      <section
        className="table-scroll"
        aria-label={words.chart.table}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.chart.report}</th>
              <th scope="col">{words.chart.part}</th>
              <th scope="col" className="numeric">
                {words.budget.initial}
              </th>
              <th scope="col" className="numeric">
                {words.budget.final}
              </th>
              <th scope="col" className="numeric">
                {words.budget.difference}
              </th>
              <th scope="col" className="numeric">
                {words.budget.rate}
              </th>
              <th scope="col">{words.chart.quality}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{lineHeading(line, words)}</th>
                <td>
                  {line.code} {line.name}
                </td>
                <td className="numeric">{figure(line.initial)}</td>
                <td className="numeric">{figure(line.final)}</td>
                <td className="numeric">
                  {line.initial && line.final
                    ? words.number.money(line.final.value - line.initial.value)
                    : "—"}
                </td>
                <td className="numeric">{rateWords(line, words)}</td>
                <td>
                  <QualityMark
                    status={line.place.status}
                    quality={line.place.quality}
                    flagged={line.place.quality === "fail"}
                    whole
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
