import { useEffect, useState } from "react";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly text: () => string | Promise<string>;
}

/** Copies, and says so to eyes and ears. */
export function CopyButton({ label, done, text }: CopyButtonProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setSaid(done);
    } catch {
      setSaid(words.control.copyFailed);
    }
  };
  return (
    <span className="copy">
      <Button className="plain-button" onPress={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="copy-said">
        {said}
      </span>
    </span>
  );
}
