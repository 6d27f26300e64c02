import { useLayoutEffect, useMemo, useRef } from "react";
import type { PageText } from "../../vocabulary/fact.ts";
import { useWords } from "../contexts.ts";
import { type MarkedPlace, markedLines } from "./marked-lines.ts";

interface SourceTextProps {
  readonly page: PageText;
  /** Lines before this page, so that numbers are those of the whole file. */
  readonly linesBefore: number;
  readonly observations: readonly MarkedPlace[];
  readonly active: MarkedPlace | undefined;
}

/** The page as published, its printed figures highlighted, scrolled to the active one. */
export function SourceText({
  page,
  linesBefore,
  observations,
  active,
}: SourceTextProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const lines = useMemo(
    () => markedLines(page, observations),
    [page, observations],
  );

  useLayoutEffect(() => {
    const mark = pane.current?.querySelector<HTMLElement>(
      `[data-ordinal="${active?.ordinal ?? 0}"]`,
    );
    if (!pane.current || !mark) return;
    pane.current.scrollTop = mark.offsetTop - pane.current.clientHeight / 2;
  }, [active]);

  return (
    <section
      className="source-text"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={words.source.text}
      lang="zh-CN"
    >
      {lines.map(({ number, segments }) => (
        <p key={number}>
          <span className="line-number" aria-hidden="true">
            {linesBefore + number}
          </span>
          <span className="line-text">
            {segments.map(({ text, observation }, index) =>
              observation ? (
                <mark
                  // biome-ignore lint/suspicious/noArrayIndexKey: segments of a line never move
                  key={index}
                  data-ordinal={observation.ordinal}
                  className={observation === active ? "is-active" : undefined}
                >
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </span>
        </p>
      ))}
    </section>
  );
}
