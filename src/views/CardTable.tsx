import type { ReactNode } from "react";

interface CardTableProps {
  readonly className: string;
  readonly caption?: string;
  /** The rows of headings. */
  readonly head: ReactNode;
  /** The rows below. */
  readonly children: ReactNode;
}

/**
 * A table that the style sheet lays out as cards on a phone: that takes a table's meaning away, so every
 * role is said again, here and by the rows and cells in it.
 */
export function CardTable({
  className,
  caption,
  head,
  children,
}: CardTableProps) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table role="table" className={className}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead role="rowgroup">{head}</thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
