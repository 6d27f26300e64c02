import { payoutLines } from "../../vocabulary/payout-lines.ts";
import { useWords } from "../contexts.ts";
import { payoutWords } from "./payout-words.ts";

/** Which words of a project's name count under which class, and why; the first match decides. */
export function PayoutTable({ language }: { readonly language: "zh" | "en" }) {
  const words = useWords().methods;
  return (
    <table className="plain-table">
      <caption>{words.section.payouts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.payoutWords}</th>
          <th scope="col">{words.payoutClass}</th>
          <th scope="col">{words.payoutCounts}</th>
          <th scope="col">{words.payoutWhy}</th>
        </tr>
      </thead>
      <tbody>
        {payoutLines.map((line) => (
          <tr key={line.words.source}>
            <th scope="row" lang="zh-CN">
              {payoutWords(line.words).map((name) => (
                <span key={name} className="payout-word">
                  {name}
                </span>
              ))}
            </th>
            <td>{words.payoutClasses[line.class]}</td>
            <td>{words.payoutCountsIn[line.class]}</td>
            <td>
              {line.because[language]}
              {line.function !== undefined &&
                words.payoutFunction(line.function)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
