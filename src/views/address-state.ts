import { useQueryStates } from "nuqs";
import { type Address, parameters } from "./address.ts";

export type ChangeAddress = (
  change: Partial<{ [P in keyof Address]: Address[P] | null }>,
) => void;

/** The view state is the address: each choice is a step that Back undoes, small ones replace. */
export function useAddress(): readonly [Address, ChangeAddress] {
  const [address, set] = useQueryStates(parameters, { history: "push" });
  return [address, (change) => void set(change)];
}
