import { useMemo, useState } from "react";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface Dated {
  readonly report: string;
  readonly districtId: string;
  readonly fiscalYear: number;
}

/** More reports than these are drawn when they are asked for: nobody reads a picture of two hundred. */
export const firstReports = 12;

/**
 * The reports to draw first, by their ids: of each centre the latest, then of each the one before.
 * They keep the order that they came in.
 */
export function reportsToDraw(
  rows: readonly Dated[],
  count: number,
): ReadonlySet<string> {
  const reports = [...new Map(rows.map((row) => [row.report, row])).values()];
  if (reports.length <= count)
    return new Set(reports.map(({ report }) => report));
  const agesOf = (of: Dated) =>
    reports.filter(
      (each) =>
        each.districtId === of.districtId && each.fiscalYear > of.fiscalYear,
    ).length;
  const ranked = reports
    .map((row) => ({ row, age: agesOf(row) }))
    .sort((a, b) => a.age - b.age);
  return new Set(ranked.slice(0, count).map(({ row }) => row.report));
}

/** The rows of the reports that are drawn, and how many more there are; other rows begin anew. */
export function useFirstReports<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => Dated,
  step = firstReports,
) {
  const [asked, setAsked] = useState({ rows, count: step });
  const count = asked.rows === rows ? asked.count : step;
  const { shown, all } = useMemo(() => {
    const places = rows.map(placeOf);
    const drawn = reportsToDraw(places, count);
    return {
      shown: rows.filter((_, index) => drawn.has(places[index]?.report ?? "")),
      all: new Set(places.map(({ report }) => report)).size,
    };
  }, [rows, placeOf, count]);
  return {
    shown,
    all,
    drawn: Math.min(count, all),
    step,
    more: () => setAsked({ rows, count: count + step }),
  };
}

interface MoreReportsProps {
  readonly drawn: number;
  readonly all: number;
  readonly step: number;
  readonly more: () => void;
  /** What is counted. */
  readonly of?: "report" | "centre";
}

/** How many of the reports are drawn, and the way to the next; nothing where all are. */
export function MoreReports(props: MoreReportsProps) {
  const { drawn, all, step, more, of = "report" } = props;
  const words = useWords();
  if (drawn >= all) return null;
  return (
    <p className="data-table-foot">
      <span role="status">
        {words.chart.drawnOf[of](
          words.number.plain(drawn),
          words.number.plain(all),
        )}
      </span>
      <Button className="plain-button more-reports" onPress={more}>
        {words.chart.drawMore[of](Math.min(step, all - drawn))}
      </Button>
    </p>
  );
}
