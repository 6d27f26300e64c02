import { useCallback, useMemo } from "react";
import type { Address } from "../address.ts";
import { checkOrders, outcomes } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { filterWords } from "../figure-tools/filter-words.ts";
import { ManyPicker } from "../Picker.tsx";
import { checkColumns } from "./check-columns.tsx";
import type { CheckRow } from "./quality-rows.ts";
import { isRule, ruleWords } from "./row-words.ts";

interface ChecksTableProps {
  readonly rows: readonly CheckRow[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** Every identity that was tried, those that do not hold first. */
export function ChecksTable(props: ChecksTableProps) {
  const { rows, address, change, language } = props;
  const words = useWords();
  const { rule, outcome } = address;
  const open = useCallback((fact: string) => change({ fact }), [change]);
  const columns = useMemo(
    () => checkColumns(words, language, open),
    [words, language, open],
  );
  const chosen = useMemo(
    () =>
      rows.filter(
        ({ check }) =>
          (outcome.length === 0 || outcome.includes(check.outcome)) &&
          (rule.length === 0 || rule.some((each) => each === check.rule)),
      ),
    [rows, rule, outcome],
  );
  const named = (name: string, fits: (row: CheckRow) => boolean) =>
    words.checking.withCount(
      name,
      words.number.plain(rows.filter(fits).length),
    );
  const ruleIds = distinct([
    ...rule,
    ...rows.map(({ check }) => check.rule).filter(isRule),
  ]).toSorted((a, b) =>
    ruleWords(a, language).localeCompare(ruleWords(b, language), words.locale),
  );

  return (
    <section aria-labelledby="checks-title" className="quality-section">
      <h2 id="checks-title">{words.checking.checks}</h2>
      <p className="hint">{words.checking.checksHint}</p>
      <div className="filters">
        <ManyPicker
          label={words.checking.outcomeColumn}
          options={outcomes.map((id) => ({
            id,
            name: named(words.outcome[id], ({ check }) => check.outcome === id),
          }))}
          chosen={outcome}
          allWord={words.control.all}
          onChange={(chosen) => change({ outcome: chosen })}
        />
        <ManyPicker
          label={words.checking.rule}
          options={ruleIds.map((id) => ({
            id,
            name: named(
              ruleWords(id, language),
              ({ check }) => check.rule === id,
            ),
          }))}
          chosen={rule}
          allWord={words.control.all}
          onChange={(chosen) => change({ rule: chosen })}
        />
        {(rule.length > 0 || outcome.length > 0) && (
          <Button
            className="plain-button"
            onPress={() => change({ rule: null, outcome: null })}
          >
            {words.checking.clear}
          </Button>
        )}
      </div>
      <DataTable
        name="checks"
        caption={words.checking.checks}
        rows={chosen}
        columns={columns}
        rowId={({ check }) => check.id}
        orders={checkOrders}
        order={address.order}
        onOrder={(order) => change({ order })}
        onOpen={({ facts }) => facts[0] && open(facts[0].id)}
        about={{
          name: "checks",
          title: words.checking.checks,
          filters: [
            filterWords(
              rows.map(({ report }) => report),
              address,
              words,
            ),
            ...outcome.map((each) => words.outcome[each]),
            ...rule.map((each) => ruleWords(each, language)),
          ].join(" · "),
          notes: [words.checking.checksHint],
        }}
      />
    </section>
  );
}
