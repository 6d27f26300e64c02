import { useEffect } from "react";
import { heightMessage } from "./embed-code.ts";

/** Tells the page around an embedded figure how high it is, and again whenever that changes. */
export function useEmbedHeight(isEmbedded: boolean): void {
  useEffect(() => {
    if (!isEmbedded || window.parent === window) return;
    const tell = () =>
      window.parent.postMessage(
        {
          type: heightMessage,
          height: Math.ceil(document.body.getBoundingClientRect().height),
        },
        "*",
      );
    const observer = new ResizeObserver(tell);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [isEmbedded]);
}
