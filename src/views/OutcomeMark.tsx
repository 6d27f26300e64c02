import type { Outcome } from "../vocabulary/fact.ts";
import { useWords } from "./contexts.ts";

/** What became of a check: icon and word, never colour alone. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  return (
    <span
      className={`quality quality-${outcome}`}
      title={words.outcomeMeaning[outcome]}
    >
      {words.outcome[outcome]}
    </span>
  );
}
