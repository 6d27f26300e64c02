import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { type Address, parameters } from "./address.ts";

export type ChangeAddress = (
  change: Partial<{ [P in keyof Address]: Address[P] | null }>,
) => void;

/** The view state is the address: each choice is a step that Back undoes, small ones replace. */
export function useAddress(): readonly [Address, ChangeAddress] {
  const [address, set] = useQueryStates(parameters, { history: "push" });
  // The same function between renders: a new one would draw every chart again and lose the focused mark.
  const change: ChangeAddress = useCallback((next) => void set(next), [set]);
  return [address, change];
}
