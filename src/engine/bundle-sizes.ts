/**
 * Bytes of DuckDB's modules, unpacked. A server that compresses says another length, so that the share
 * that has come could not be told from it.
 */
export const bundleSizes = { mvp: 39_362_651, eh: 34_242_586 } as const;
