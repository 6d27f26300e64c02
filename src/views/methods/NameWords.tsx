import { payoutWords } from "./payout-words.ts";

/** The words of a name that a pattern looks for, each by itself. */
export function NameWords({ pattern }: { readonly pattern: RegExp }) {
  return (
    <span lang="zh-CN">
      {payoutWords(pattern).map((name) => (
        <span key={name} className="payout-word">
          {name}
        </span>
      ))}
    </span>
  );
}
