import type { Engine } from "../engine/engine.ts";

/** Safari has no idle callback; there the next quiet moment is a guess. */
export function whenIdle(then: () => void): void {
  if (typeof requestIdleCallback === "function")
    requestIdleCallback(then, { timeout: 4_000 });
  else setTimeout(then, 1_000);
}

/** Whether the reader pays for every byte, or has asked to save them. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, "connection");
  if (typeof connection !== "object" || connection === null) return false;
  return (
    Reflect.get(connection, "saveData") === true ||
    Reflect.get(connection, "type") === "cellular"
  );
}

const noViewAfter = 3_000;

/**
 * Starts the engine once the first picture stands and the page has nothing better to do; never on
 * somebody's paid bytes. Resolves when the engine is there, or has failed: its state tells.
 */
export async function startInBackground(engine: Engine): Promise<void> {
  if (savesData()) return;
  await new Promise<void>(afterFirstView);
  await engine.start().catch(() => {});
}

/** Once the first picture stands and the page has nothing better to do. */
export function afterFirstView(then: () => void): void {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    observer.disconnect();
    whenIdle(then);
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-view").length > 0) begin();
  });
  observer.observe({ type: "mark", buffered: true });
  // A page without words never makes that mark.
  const later = () => setTimeout(begin, noViewAfter);
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}
