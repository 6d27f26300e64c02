import { Button } from "react-aria-components/Button";
import { partFigure, reportHeading } from "../../charts/composition-chart.ts";
import type { Part } from "../../charts/composition-parts.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";

interface PartTableProps {
  readonly parts: readonly Part[];
  readonly change: ChangeAddress;
}

/** The panels' numbers as a table: a name leads down, a figure to its source. */
export function PartTable({ parts, change }: PartTableProps) {
  const words = useWords();
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
                {words.composition.amount}
              </th>
              <th scope="col" className="numeric">
                {words.composition.share}
              </th>
              <th scope="col">{words.chart.quality}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={`${part.report} ${part.code}`}>
                <th scope="row">{reportHeading(part, words)}</th>
                <td>
                  {part.divides ? (
                    <Button
                      className="figure-button"
                      onPress={() => change({ code: part.code })}
                    >
                      {part.name}
                    </Button>
                  ) : (
                    part.name
                  )}
                </td>
                <td className="numeric">
                  {part.fact === null ? (
                    words.number.money(part.value)
                  ) : (
                    <Button
                      className="figure-button"
                      onPress={() => change({ fact: part.fact })}
                    >
                      {words.number.money(part.value)}
                    </Button>
                  )}
                </td>
                <td className="numeric">{partFigure(part, "share", words)}</td>
                <td>
                  <QualityMark
                    status={part.status}
                    quality={part.quality}
                    flagged={part.quality === "fail"}
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
