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

const words: Readonly<Record<UnreadableReason, Message>> = {
  empty: { zh: "文件是空的。", en: "The file is empty." },
  encrypted: {
    zh: "PDF 有密码保护，请先另存为无密码的文件。",
    en: "The PDF is protected by a password; save it without one first.",
  },
  "no-text-layer": {
    zh: "PDF 里只有图片，没有文字；请用带文字的版本。",
    en: "The PDF holds only pictures and no text; use a version with text.",
  },
  undecodable: {
    zh: "文件不是可识别的文字（UTF-8 或 GB18030）。",
    en: "The file is no text that can be decoded (UTF-8 or GB18030).",
  },
  "broken-pdf": {
    zh: "PDF 已损坏，无法打开。",
    en: "The PDF is broken and cannot be opened.",
  },
  "not-a-report": {
    zh: "文件里没有找到部门预算或决算的内容。",
    en: "No departmental budget or final account was found in the file.",
  },
};

export function unreadable(
  reason: UnreadableReason,
  cause?: unknown,
): UnreadableFile {
  const error = new UnreadableFile(reason, words[reason]);
  if (cause !== undefined) error.cause = cause;
  return error;
}
