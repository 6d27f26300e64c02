import type { Quality, Status } from "../vocabulary/fact.ts";
import { useWords } from "./contexts.ts";

interface QualityMarkProps {
  readonly status: Status;
  readonly quality: Quality;
  readonly flagged: boolean;
  /** Also says what is as it should be. */
  readonly whole?: boolean;
}

/** Icon and word: never colour alone. What is stated and agrees needs no mark among many. */
export function QualityMark({
  status,
  quality,
  flagged,
  whole = false,
}: QualityMarkProps) {
  const words = useWords();
  const shown = flagged ? "fail" : quality;
  return (
    <span className="quality-marks">
      {status !== "stated" && (
        <span
          className={`quality quality-${status}`}
          title={words.statusMeaning[status]}
        >
          {words.status[status]}
        </span>
      )}
      {(whole || shown === "fail" || shown === "not-evaluated") && (
        <span
          className={`quality quality-${shown}`}
          title={words.qualityMeaning[shown]}
        >
          {words.quality[shown]}
        </span>
      )}
    </span>
  );
}
