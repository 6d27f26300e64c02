import { rules } from "../../reconciliation/rules.ts";
import { type Address, writeAddress } from "../address.ts";
import { useWords } from "../contexts.ts";
import { isRule, ruleWords } from "../quality/row-words.ts";

interface RuleTableProps {
  readonly address: Address;
  readonly language: "zh" | "en";
}

/** Every rule in words, with its id in the data and the way to its checks. */
export function RuleTable({ address, language }: RuleTableProps) {
  const words = useWords();
  const { lang, theme } = address;
  return (
    <table className="plain-table">
      <caption>{words.methods.section.rules}</caption>
      <thead>
        <tr>
          <th scope="col">{words.checking.rule}</th>
          <th scope="col">{words.methods.ruleId}</th>
          <th scope="col">{words.checking.checks}</th>
        </tr>
      </thead>
      <tbody>
        {Object.keys(rules)
          .filter(isRule)
          .map((rule) => (
            <tr key={rule} id={`rule-${rule}`}>
              <th scope="row">{ruleWords(rule, language)}</th>
              <td>
                <code>{rule}</code>
              </td>
              <td>
                <a
                  aria-label={words.methods.seeChecks(
                    ruleWords(rule, language),
                  )}
                  href={writeAddress({
                    view: "quality",
                    rule: [rule],
                    lang,
                    theme,
                  })}
                >
                  {words.methods.seeChecksShort}
                </a>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
