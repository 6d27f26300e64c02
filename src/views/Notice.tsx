import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface NoticeProps {
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

/** A small thing a reader should know before reading on. */
export function Notice({ children, onDismiss }: NoticeProps) {
  const words = useWords();
  return (
    <div className="notice" role="note">
      <span className="notice-mark" aria-hidden="true">
        i
      </span>
      <div>{children}</div>
      {onDismiss && (
        <Button className="plain-button" onPress={onDismiss}>
          {words.notice.dismiss}
        </Button>
      )}
    </div>
  );
}
