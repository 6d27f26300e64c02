import type { TableBytes } from "../parquet/write.ts";
import { writeTables } from "../parquet/write.ts";
import type { Message, ReadReport, Report } from "../vocabulary/fact.ts";
import type { ReportFile } from "./read-report.ts";
import { UnreadableFile, type UnreadableReason } from "./unreadable-file.ts";

/** What a dropped file came to: tables in the same form as the published ones, or why there are none. */
export type TakenIn =
  | {
      readonly outcome: "read";
      readonly report: Report;
      readonly tables: TableBytes;
    }
  | {
      readonly outcome: "unreadable";
      readonly reason: UnreadableReason;
      readonly words: Message;
    }
  | { readonly outcome: "broken"; readonly message: string };

/** Never rejects: a worker has nobody to throw to. */
export async function takeIn(
  file: ReportFile,
  readReport: (file: ReportFile) => Promise<ReadReport>,
): Promise<TakenIn> {
  try {
    const read = await readReport(file);
    return {
      outcome: "read",
      report: read.report,
      tables: writeTables([read]),
    };
  } catch (error) {
    if (error instanceof UnreadableFile) {
      return {
        outcome: "unreadable",
        reason: error.reason,
        words: error.words,
      };
    }
    return {
      outcome: "broken",
      message: error instanceof Error ? error.message : String(error),
    };
  }
}
