import { useState } from "react";
import type { Problem } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { useWords } from "./contexts.ts";
import { Notice } from "./Notice.tsx";

interface AddressNoticesProps {
  readonly problems: readonly Problem[];
  readonly change: ChangeAddress;
}

/** Says what in the link could not be read; dismissing it cleans the link. */
export function AddressNotices({ problems, change }: AddressNoticesProps) {
  const words = useWords();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const keyOf = ({ parameter, value }: Problem) => `${parameter}=${value}`;
  return problems
    .filter((problem) => !dismissed.includes(keyOf(problem)))
    .map((problem) => (
      <Notice
        key={keyOf(problem)}
        onDismiss={() => {
          setDismissed((before) => [...before, keyOf(problem)]);
          change({ [problem.parameter]: null });
        }}
      >
        {words.notice.address(problem.parameter, problem.value.slice(0, 60))}
      </Notice>
    ));
}
