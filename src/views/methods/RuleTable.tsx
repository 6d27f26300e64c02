import { methodsWords } from "../../language/methods.ts";
import { type RuleId, rules } from "../../reconciliation/rules.ts";
import { type Address, writeAddress } from "../address.ts";
import { useWords } from "../contexts.ts";
import { isRule, ruleWords } from "../quality/row-words.ts";
import type { TableColumn } from "../table-columns.ts";
import { MethodTable } from "./MethodTable.tsx";

interface RuleTableProps {
  readonly address: Address;
  readonly language: "zh" | "en";
}

/** Every rule in words, with its id in the data and the way to its checks. */
export function RuleTable({ address, language }: RuleTableProps) {
  const words = useWords();
  const { checking } = words;
  const { methods } = methodsWords(words);
  const { lang, theme } = address;
  const columns: readonly TableColumn<RuleId>[] = [
    {
      id: "rule",
      label: checking.rule,
      isRowHeader: true,
      value: (rule) => ruleWords(rule, language),
      cell: (rule) => ruleWords(rule, language),
    },
    {
      id: "id",
      label: checking.ruleId,
      value: (rule) => rule,
      cell: (rule) => <code>{rule}</code>,
    },
    {
      id: "checks",
      label: checking.checks,
      value: () => null,
      staysHere: true,
      cell: (rule) => (
        <a
          aria-label={methods.seeChecks(ruleWords(rule, language))}
          href={writeAddress({ view: "quality", rule: [rule], lang, theme })}
        >
          {methods.seeChecksShort}
        </a>
      ),
    },
  ];
  return (
    <MethodTable
      name="rules"
      title={methods.section.rules}
      notes={methods.rules}
      columns={columns}
      rows={Object.keys(rules).filter(isRule)}
      rowId={(rule) => rule}
      anchor={(rule) => `rule-${rule}`}
    />
  );
}
