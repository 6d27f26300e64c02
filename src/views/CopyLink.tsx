import { useEffect, useState } from "react";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly text: () => string | Promise<string>;
  /** What to do with it instead of copying; it says what was done, or nothing. */
  readonly give?: (text: string) => Promise<string | undefined>;
}

/** Copies, and says so to eyes and ears. */
export function CopyButton({ label, done, text, give }: CopyButtonProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), 4000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      const given = await text();
      const told = give && (await give(given));
      if (told === undefined) {
        await navigator.clipboard.writeText(given);
        setSaid(done);
      } else setSaid(told);
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
