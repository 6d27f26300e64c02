// A report as what stands on its pages, before anybody decides how it is printed.

export interface HeadCell {
  readonly text: string;
  readonly wide?: number;
  readonly tall?: number;
}

export interface Table {
  readonly kind: "table";
  readonly title: string;
  /** What stands above the table, left and right: who, and in which unit. */
  readonly above: readonly [string, string];
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly (readonly string[])[];
  /** How wide each column is, in Chinese characters; longer words wrap. */
  readonly widths: readonly number[];
  readonly align: readonly ("left" | "centre" | "right")[];
  readonly notes: readonly string[];
}

export interface Words {
  readonly kind: "words";
  readonly text: string;
  readonly place: "centre" | "indent";
}

export type Block = Table | Words | { readonly kind: "page" };

export const page: Block = { kind: "page" };

export function heading(text: string): Words {
  return { kind: "words", text, place: "centre" };
}

export function words(...texts: readonly string[]): readonly Words[] {
  return texts.map((text) => ({ kind: "words", text, place: "indent" }));
}
