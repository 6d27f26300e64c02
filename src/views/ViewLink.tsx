import type { ReactNode } from "react";
import { type Address, writeAddress } from "./address.ts";
import { savesData } from "./background-engine.ts";
import { useNavigation } from "./contexts.ts";

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
  readonly view: Address["view"];
  /** What is chosen there besides. */
  readonly choose?: Partial<Address>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link a reader can copy or open elsewhere, that stays in the page when clicked. */
export function ViewLink(props: ViewLinkProps) {
  const { view, choose, className, children } = props;
  const { address, change, prepare } = useNavigation();
  const there = { ...leftBehind, ...choose, view };
  const { focus } = { ...address, ...choose };
  const passBy = () => {
    if (!savesData()) prepare({ view, focus });
  };
  return (
    <a
      href={writeAddress({ ...address, ...there }) || "?"}
      className={className}
      aria-current={address.view === view && !choose ? "page" : undefined}
      onPointerEnter={passBy}
      onFocus={passBy}
      onPointerDown={() => prepare({ view, focus })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(there);
      }}
    >
      {children}
    </a>
  );
}
