import { useSyncExternalStore } from "react";

const never = () => () => {};

/** True while React takes over what the build has drawn, and in the build itself. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
