export type PdfFailureReason = "encrypted" | "broken-pdf" | "no-text-layer";

/** A PDF whose text cannot be had, and why. Apart from pdf.ts, so that catching it does not load pdf.js. */
export class PdfFailure extends Error {
  override readonly name = "PdfFailure";
  readonly reason: PdfFailureReason;
  constructor(reason: PdfFailureReason, detail: string, cause?: unknown) {
    super(`${reason}: ${detail}`, { cause });
    this.reason = reason;
  }
}
