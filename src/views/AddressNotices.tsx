import { useState } from "react";
import type { Address, Problem } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { useWords } from "./contexts.ts";
import { Notice } from "./Notice.tsx";

interface AddressNoticesProps {
  readonly address: Address;
  readonly problems: readonly Problem[];
  readonly change: ChangeAddress;
}

/** Says what in the link could not be read; dismissing it cleans the link. */
export function AddressNotices(props: AddressNoticesProps) {
  const { address, problems, change } = props;
  const words = useWords();
  // Of a list, what is known stays.
  const { district, year } = address;
  const kept: Partial<Record<Problem["parameter"], Partial<Address>>> = {
    district: { district },
    year: { year },
  };
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const keyOf = ({ parameter, value }: Problem) => `${parameter}=${value}`;
  return problems
    .filter((problem) => !dismissed.includes(keyOf(problem)))
    .map((problem) => (
      <Notice
        key={keyOf(problem)}
        onDismiss={() => {
          setDismissed((before) => [...before, keyOf(problem)]);
          change(kept[problem.parameter] ?? { [problem.parameter]: null });
        }}
      >
        {words.notice.address(problem.parameter, problem.value.slice(0, 60))}
      </Notice>
    ));
}
