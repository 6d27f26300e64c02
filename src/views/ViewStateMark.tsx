import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { Address } from "./address.ts";

export type ViewState = "loading" | "drawn" | "empty" | "failed";

interface ViewStateMarkProps {
  readonly state: ViewState;
  /** How many drawings there were; the first is nobody's choice. */
  readonly drawings: RefObject<number>;
  readonly address: Address;
}

/**
 * Stands beside what it speaks of, under the same Suspense boundary: so it is true only once that is on
 * screen. Marks each redraw that a choice of the reader caused.
 */
export function ViewStateMark(props: ViewStateMarkProps) {
  const { state, drawings, address } = props;
  // A layout effect runs again when a boundary shows its hidden content anew.
  useLayoutEffect(() => {
    document.documentElement.dataset.viewState = state;
  }, [state]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each address
  useEffect(() => {
    if (state === "loading") return;
    performance.mark(drawings.current > 0 ? "view-drawn" : "first-view");
    drawings.current += 1;
  }, [address, state]);
  return null;
}
