export type SheetCell = string | number | boolean | null;

/** What a figure shows, as a table that leaves the page: money in yuan, nothing rounded. */
export interface Sheet {
  /** The file's name, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly filters: string;
  readonly notes: readonly string[];
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What a sheet is signed with. */
export interface Origin {
  readonly source: string;
  readonly address: string;
  readonly dataVersion: string;
}
