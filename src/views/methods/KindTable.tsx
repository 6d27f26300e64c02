import { projectKindWords } from "../../vocabulary/project-kinds.ts";
import { useWords } from "../contexts.ts";
import { payoutWords } from "./payout-words.ts";

/** Which words of a project's name tell what it is for; the first match decides. */
export function KindTable() {
  const words = useWords();
  return (
    <table className="plain-table">
      <caption>{words.methods.section.kinds}</caption>
      <thead>
        <tr>
          <th scope="col">{words.methods.payoutWords}</th>
          <th scope="col">{words.projects.kind}</th>
        </tr>
      </thead>
      <tbody>
        {projectKindWords.map(({ kind, words: pattern }) => (
          <tr key={pattern.source}>
            <th scope="row" lang="zh-CN">
              {payoutWords(pattern).map((name) => (
                <span key={name} className="payout-word">
                  {name}
                </span>
              ))}
            </th>
            <td>{words.projects.kinds[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
