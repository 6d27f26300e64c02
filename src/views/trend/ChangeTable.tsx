import { absoluteWords, signed } from "../../charts/change.ts";
import { figureWords } from "../../charts/mark-words.ts";
import type { Slope, YearPair } from "../../charts/slope-series.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";

interface ChangeTableProps {
  readonly slopes: readonly Slope[];
  readonly years: YearPair;
  readonly onOpen: (row: FigureRow) => void;
}

/** What each centre's figure was and became, with the change in both measures. */
export function ChangeTable({ slopes, years, onOpen }: ChangeTableProps) {
  const words = useWords();
  const said = words.trend;
  const figure = (row: FigureRow) => (
    <>
      <Button className="figure-button" onPress={() => onOpen(row)}>
        {figureWords(row.value ?? 0, row.unit, words)}
      </Button>{" "}
      <QualityMark status={row.status} quality={row.quality} flagged={false} />
    </>
  );
  return (
    <section
      className="table-scroll figure-table"
      aria-label={said.slope(String(years.from), String(years.to))}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.control.district}</th>
            <th scope="col">{years.from}</th>
            <th scope="col">{years.to}</th>
            <th scope="col" className="numeric">
              {said.absolute}
            </th>
            <th scope="col" className="numeric">
              {said.relative}
            </th>
          </tr>
        </thead>
        <tbody>
          {slopes.map(({ from, to, change }) => (
            <tr key={`${to.districtId} ${to.kind}`}>
              <th scope="row">
                {words.districtName(to.districtId, to.district)}{" "}
                {words.kindMark[to.kind]}
              </th>
              <td>{figure(from)}</td>
              <td>{figure(to)}</td>
              <td className="numeric">
                {absoluteWords(change, to.unit, words)}
              </td>
              <td className="numeric">
                {change.relative === undefined
                  ? said.noRelative
                  : signed(change.relative, words.number.percent)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
