/** What the browser's worker build and the Node build of DuckDB-WASM have in common; one answers later, one at once. */
export interface Bindings {
  runQuery(connection: number, sql: string): Promise<Uint8Array> | Uint8Array;
  createPrepared(connection: number, sql: string): Promise<number> | number;
  runPrepared(
    connection: number,
    statement: number,
    parameters: unknown[],
  ): Promise<Uint8Array> | Uint8Array;
  closePrepared(connection: number, statement: number): Promise<void> | void;
  insertArrowFromIPCStream(
    connection: number,
    buffer: Uint8Array,
    options: { readonly name: string; readonly create: boolean },
  ): Promise<void> | void;
}

/** One connection to one DuckDB. */
export interface Connection {
  readonly bindings: Bindings;
  readonly id: number;
}
