import type { ReactNode } from "react";
import { type MethodsWords, methodsWords } from "../../language/methods.ts";
import { useWords } from "../contexts.ts";

export type SectionId = keyof MethodsWords["methods"]["section"];

export const sectionIds: readonly SectionId[] = [
  "road",
  "data",
  "metrics",
  "payouts",
  "kinds",
  "statuses",
  "outcomes",
  "tolerance",
  "rules",
  "repairs",
  "findings",
  "limits",
  "glossary",
];

interface SectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** A part of the methods page that links can name. */
export function Section({ id, children }: SectionProps) {
  const words = useWords();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {methodsWords(words).methods.section[id]}
      </h3>
      {children}
    </section>
  );
}

export function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return of.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
