import type { Quality, Status } from "../../vocabulary/fact.ts";
import { useWords } from "../contexts.ts";

interface SpendingLegendProps {
  /** What is drawn, shape by shape; each with the class of its swatch. */
  readonly shapes: readonly {
    readonly swatch: string;
    readonly name: string;
  }[];
  readonly marks: readonly {
    readonly status: Status;
    readonly quality: Quality;
  }[];
}

/** What shapes and marks stand for, and only those in sight. */
export function SpendingLegend({ shapes, marks }: SpendingLegendProps) {
  const words = useWords();
  const { flaggedMark, repairedMark, legend } = words.chart;
  const items = [
    ...shapes,
    ...(marks.some(({ quality }) => quality === "fail")
      ? [{ swatch: "", name: `${flaggedMark} ${words.quality.fail}` }]
      : []),
    ...(marks.some(({ status }) => status === "repaired")
      ? [{ swatch: "", name: `${repairedMark} ${words.status.repaired}` }]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <ul className="legend" aria-label={legend}>
      {items.map(({ swatch, name }) => (
        <li key={name}>
          {swatch !== "" && (
            <span className={`swatch ${swatch}`} aria-hidden="true" />
          )}
          {name}
        </li>
      ))}
    </ul>
  );
}
