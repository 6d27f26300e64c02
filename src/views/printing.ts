import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being laid out on paper, which waits for no later drawing. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    for (const [event, state] of [
      ["beforeprint", true],
      ["afterprint", false],
    ] as const)
      addEventListener(event, () => flushSync(() => setIsPrinting(state)), {
        signal: listening.signal,
      });
    return () => listening.abort();
  }, []);
  return isPrinting;
}
