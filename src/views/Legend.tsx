import { isDerivedYear, isFlagged } from "../charts/mark-words.ts";
import { focusColour, paletteSize } from "../charts/series-colour.ts";
import type { FigureRow } from "../queries/metric-values.ts";
import { CentreLink } from "./CentreLink.tsx";
import { distinct } from "./choice.ts";
import { useWords } from "./contexts.ts";

interface LegendProps {
  readonly rows: readonly FigureRow[];
  readonly districts: readonly string[];
  readonly isShare: boolean;
  readonly focus?: string | null;
  /** Budgets are hatched bars, hollow dots or square points. */
  readonly form: "bar" | "dot" | "point";
  /** Whose middle the dashed line is, where one is drawn. */
  readonly median?: string;
}

const kindMarks = ["final", "budget"] as const;

/** What colours and shapes stand for, and only those in sight. */
export function Legend(props: LegendProps) {
  const { rows, districts, isShare, form, focus = null, median } = props;
  const words = useWords();
  const shown = rows.filter(({ value }) => value !== null);
  const kinds = kindMarks.filter((kind) =>
    shown.some((row) => row.kind === kind),
  );
  const centres = distinct(shown.map(({ districtId }) => districtId));
  // With more centres than colours a colour names none of them; the chart itself does.
  const named =
    centres.length <= paletteSize
      ? centres
      : centres.filter((id) => id === focus);
  return (
    <ul className="legend" aria-label={words.chart.legend}>
      {named.map((id) => (
        <li key={id}>
          <span
            className={`swatch ${form === "point" ? "swatch-line" : ""}`}
            style={{ backgroundColor: focusColour(districts, id, focus) }}
            aria-hidden="true"
          />
          <CentreLink of={id}>
            {words.districtName(
              id,
              shown.find((row) => row.districtId === id)?.district ?? "",
            )}
          </CentreLink>
        </li>
      ))}
      {median !== undefined && (
        <li>
          <span
            className="swatch swatch-line swatch-median"
            aria-hidden="true"
          />
          {median}
        </li>
      )}
      {kinds.length > 1 &&
        kinds.map((kind) => (
          <li key={kind}>
            <span
              className={`swatch swatch-${form}-${kind}`}
              aria-hidden="true"
            />
            {words.kindMark[kind]}
          </li>
        ))}
      {shown.some(isDerivedYear) && (
        <li>
          <span className="swatch swatch-derived" aria-hidden="true" />
          {words.chart.derived}
        </li>
      )}
      {shown.some((row) => isFlagged(row, isShare)) && (
        <li>
          {words.chart.flaggedMark} {words.quality.fail}
        </li>
      )}
      {shown.some(({ status }) => status === "derived") && (
        <li>
          {words.chart.derivedMark} {words.status.derived}
        </li>
      )}
      {shown.some(({ status }) => status === "repaired") && (
        <li>
          {words.chart.repairedMark} {words.status.repaired}
        </li>
      )}
    </ul>
  );
}
