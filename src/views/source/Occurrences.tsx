import { ToggleButton } from "react-aria-components/ToggleButton";
import type { FactEntry } from "../../queries/report-facts.ts";
import type { ObservationEntry } from "../../queries/report-observations.ts";
import { useWords } from "../contexts.ts";

interface OccurrencesProps {
  readonly fact: FactEntry;
  readonly observations: readonly ObservationEntry[];
  readonly active: ObservationEntry | undefined;
  readonly onChoose: (observation: ObservationEntry) => void;
}

/** Everywhere the figure is printed; choosing one scrolls the text to it. */
export function Occurrences({
  fact,
  observations,
  active,
  onChoose,
}: OccurrencesProps) {
  const words = useWords();
  if (observations.length === 0) return <p>{words.source.noOccurrence}</p>;
  return (
    <ul className="occurrences">
      {observations.map((each) => (
        <li key={each.ordinal}>
          <ToggleButton
            className="occurrence"
            isSelected={each === active}
            onChange={() => onChoose(each)}
            aria-label={words.source.goTo(each.printed, String(each.line))}
          >
            <b>{each.printed}</b> {each.printedUnit}
            <span className="occurrence-place">
              {words.place[each.place]} · {words.source.line(String(each.line))}
            </span>
            {fact.status !== "derived" && each.value !== fact.value && (
              <span className="quality quality-conflicting">
                {words.source.differs}
              </span>
            )}
          </ToggleButton>
        </li>
      ))}
    </ul>
  );
}
