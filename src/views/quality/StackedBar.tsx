import type { CSSProperties } from "react";
import type { Quality, Status } from "../../vocabulary/fact.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";

interface Part {
  readonly id: Quality | Status;
  readonly word: string;
  readonly count: number;
  /** What choosing it does, in words and deed. */
  readonly choose?: { readonly label: string; readonly onPress: () => void };
}

/** CSS reads a part's length from a custom property. */
function partStyle(count: number): CSSProperties {
  const style: Record<`--${string}`, string> = { "--count": String(count) };
  return style;
}

/** How a whole divides, as lengths and, what counts, as words with numbers. */
export function StackedBar({ parts }: { readonly parts: readonly Part[] }) {
  const words = useWords();
  return (
    <>
      <span className="stack" aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <span
              key={id}
              className={`stack-part stack-${id}`}
              style={partStyle(count)}
            />
          ))}
      </span>
      <ul className="stack-words">
        {parts.map(({ id, word, count, choose }) => {
          const number = words.number.plain(count);
          return (
            <li key={id} className={count === 0 ? "is-none" : undefined}>
              <span className={`swatch stack-${id}`} aria-hidden="true" />
              {choose && count > 0 ? (
                <Button
                  className="figure-button"
                  aria-label={choose.label}
                  onPress={choose.onPress}
                >
                  {number}
                </Button>
              ) : (
                <b>{number}</b>
              )}{" "}
              <span>{word}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
