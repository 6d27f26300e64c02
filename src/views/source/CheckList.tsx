import { figureWords } from "../../charts/mark-words.ts";
import type { CheckEntry } from "../../queries/report-checks.ts";
import { useWords } from "../contexts.ts";
import { OutcomeMark } from "../OutcomeMark.tsx";

interface CheckListProps {
  readonly checks: readonly CheckEntry[];
  readonly language: "zh" | "en";
}

/** The identities a figure took part in, each with its arithmetic. */
export function CheckList({ checks, language }: CheckListProps) {
  const words = useWords();
  if (checks.length === 0) return <p>{words.source.noChecks}</p>;
  return (
    <ul className="checks">
      {checks.map((check) => (
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
