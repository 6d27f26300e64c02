import { figureWords } from "../../charts/mark-words.ts";
import type { CheckEntry } from "../../queries/report-checks.ts";
import { useWords } from "../contexts.ts";
import { OutcomeMark } from "../OutcomeMark.tsx";

interface CheckListProps {
  readonly checks: readonly CheckEntry[];
  readonly language: "zh" | "en";
}

/** What a reader must see first. */
const order: readonly CheckEntry["outcome"][] = [
  "fail",
  "not-evaluated",
  "rounding",
  "pass",
];

/** The identities a figure took part in, each with its arithmetic. */
export function CheckList({ checks, language }: CheckListProps) {
  const words = useWords();
  if (checks.length === 0) return <p>{words.source.noChecks}</p>;
  const ranked = [...checks].sort(
    (left, right) => order.indexOf(left.outcome) - order.indexOf(right.outcome),
  );
  return (
    <ul className="checks">
      {ranked.map((check) => (
        <li key={check.id}>
          <p>
            <OutcomeMark outcome={check.outcome} /> {check.message[language]}
          </p>
          <dl className="arithmetic">
            {(["expected", "actual", "gap", "tolerance"] as const).map(
              (part) => {
                const value = check[part];
                return value === null ? null : (
                  <div key={part}>
                    <dt>{words.source[part]}</dt>
                    <dd>{figureWords(value, check.unit, words)}</dd>
                  </div>
                );
              },
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
