import { reportWords } from "../../charts/report-words.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Passage } from "../address.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";

interface LineButtonProps {
  readonly report: ReportEntry;
  readonly line: number;
  readonly onOpen: (place: Passage) => void;
}

/** Leads to a line of a report. */
export function LineButton({ report, line, onOpen }: LineButtonProps) {
  const words = useWords();
  return (
    <Button
      className="figure-button"
      aria-label={words.checking.openLine(
        String(line),
        reportWords(report, words),
      )}
      onPress={() => onOpen({ report: report.id, line })}
    >
      {words.source.line(String(line))}
    </Button>
  );
}
