import { debounce, useQueryStates } from "nuqs";
import { useCallback, useSyncExternalStore } from "react";
import { type Address, parameters, readAddress } from "./address.ts";

export type ChangeAddress = (
  change: Partial<{ [P in keyof Address]: Address[P] | null }>,
) => void;

const openingAddress = readAddress("");

/**
 * The view changes at once, the browser's bar three frames later: writing history costs the browser
 * milliseconds, which would otherwise come before the frame that shows what the reader chose.
 */
const afterTheFrame = debounce(50);

/** The view state is the address: each choice is a step that Back undoes, small ones replace. */
export function useAddress(): readonly [Address, ChangeAddress] {
  const [address, set] = useQueryStates(parameters, {
    history: "push",
    limitUrlUpdates: afterTheFrame,
  });
  // The same function between renders: a new one would draw every chart again and lose the focused mark.
  const change: ChangeAddress = useCallback((next) => void set(next), [set]);
  // The build has drawn the opening view without an address; a link's language and theme come after.
  const isAsBuilt = useSyncExternalStore(never, isNot, hasSearch);
  return [isAsBuilt ? openingAddress : address, change];
}

/** The query string; the build has none. */
export function useSearch(): string {
  return useSyncExternalStore(never, search, none);
}

const never = () => () => {};
const none = () => "";
const isNot = () => false;
const search = () => location.search;
/** While React takes over what the build has drawn. Without a query nothing is to be drawn again afterwards. */
const hasSearch = () => typeof location === "object" && location.search !== "";
