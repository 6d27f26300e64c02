import { type RefObject, useEffect, useLayoutEffect } from "react";
import type { Address } from "./address.ts";

export type ViewState = "loading" | "drawn" | "empty" | "failed";

interface ViewStateMarkProps {
  readonly state: ViewState;
  /** How many drawings there were; the first is nobody's choice. */
  readonly drawings: RefObject<number>;
  readonly address: Address;
}

/** What the view would say of itself, and what it still waits for. */
const page: {
  state: ViewState;
  awaited: number;
  due: "view-drawn" | "first-view" | undefined;
} = { state: "loading", awaited: 0, due: undefined };

function tell(): void {
  const isWaiting = page.awaited > 0 && page.state === "drawn";
  document.documentElement.dataset.viewState = isWaiting
    ? "loading"
    : page.state;
  if (isWaiting || !page.due) return;
  performance.mark(page.due);
  page.due = undefined;
}

/**
 * Stands beside what it speaks of, under the same Suspense boundary: so it is true only once that is on
 * screen. Marks each redraw that a choice of the reader caused.
 */
export function ViewStateMark(props: ViewStateMarkProps) {
  const { state, drawings, address } = props;
  // A layout effect runs again when a boundary shows its hidden content anew.
  useLayoutEffect(() => {
    page.state = state;
    tell();
  }, [state]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each address
  useEffect(() => {
    if (state === "loading") return;
    page.due = drawings.current > 0 ? "view-drawn" : "first-view";
    drawings.current += 1;
    tell();
  }, [address, state]);
  return null;
}

/** Stands where a part of a view is still to come: while it stands, the view is not drawn. */
export function Awaited() {
  useLayoutEffect(() => {
    page.awaited += 1;
    tell();
    return () => {
      page.awaited -= 1;
      tell();
    };
  }, []);
  return null;
}
