import type { ComponentProps } from "react";

interface ButtonProps extends Omit<ComponentProps<"button">, "onClick"> {
  readonly onPress?: () => void;
}

/**
 * The browser's own button: it is in the first picture, where a library's would be the largest part of
 * what has to come before it.
 */
export function Button({ onPress, ...rest }: ButtonProps) {
  return <button type="button" onClick={onPress} {...rest} />;
}
