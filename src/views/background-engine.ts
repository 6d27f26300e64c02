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

const noChartAfter = 3_000;

/** Starts the engine once the first picture stands and the page has nothing better to do. */
export function startInBackground(engine: Engine): void {
  if (savesData()) return;
  afterFirstChart(() => {
    if (engine.state().state === "idle") engine.start().catch(() => {}); // its state tells
  });
}

/** Once the first picture stands and the page has nothing better to do. */
export function afterFirstChart(then: () => void): void {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    observer.disconnect();
    whenIdle(then);
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-chart").length > 0) begin();
  });
  observer.observe({ type: "mark", buffered: true });
  // A view without a chart never makes that mark.
  const later = () => setTimeout(begin, noChartAfter);
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}
