import type { ReactNode } from "react";
import { type Address, writeAddress } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";

/** What only one view shows goes with it, and an open source is closed. */
const leftBehind = {
  fact: null,
  by: null,
  measure: null,
  code: null,
  level: null,
  search: null,
  projectorder: null,
  place: null,
  rule: null,
  outcome: null,
  order: null,
  finding: null,
  findingorder: null,
} as const;

interface ViewLinkProps {
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly view: Address["view"];
  readonly children: ReactNode;
}

/** A link a reader can copy or open elsewhere, that stays in the page when clicked. */
export function ViewLink({ address, change, view, children }: ViewLinkProps) {
  return (
    <a
      href={writeAddress({ ...address, ...leftBehind, view }) || "?"}
      aria-current={address.view === view ? "page" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change({ ...leftBehind, view });
      }}
    >
      {children}
    </a>
  );
}
