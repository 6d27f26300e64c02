import type { ReadReport } from "../vocabulary/fact.ts";

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The whole road for one file: document, extraction, reconciliation.
 * @throws {UnreadableFile} when the file holds no report that can be read; any other error is our own mistake.
 */
export function readReport(file: ReportFile): Promise<ReadReport> {
  throw new Error(`not built yet: ${file.name}`);
}
