import { type ComponentType, memo, useDeferredValue } from "react";

/**
 * The same component, drawn after the frame that the reader waits for: what stands beside a figure may
 * follow it, and must not keep it.
 */
export function later<Props extends object>(
  Component: ComponentType<Props>,
): ComponentType<Props> {
  const Kept = memo(Component) as unknown as ComponentType<Props>;
  return function Later(props: Props) {
    return <Kept {...useDeferredValue(props)} />;
  };
}
