import type { Message } from "../vocabulary/fact.ts";

export const unreadableReasons = [
  "empty",
  "encrypted",
  "no-text-layer",
  "undecodable",
  "broken-pdf",
  "not-a-report",
] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/** A file that cannot be taken in at all, with the reason in words for whoever gave it. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly reason: UnreadableReason;
  readonly words: Message;
  constructor(reason: UnreadableReason, words: Message) {
    super(words.en);
    this.reason = reason;
    this.words = words;
  }
}
