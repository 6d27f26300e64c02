import { createEngine, type Engine } from "./engine.ts";

/** The engine over the published tables. None of its bytes come before the first question or `start()`. */
export function createBrowserEngine(): Engine {
  return createEngine(async (onLoaded) => {
    const { openPublished } = await import("./open.ts");
    return openPublished(onLoaded);
  });
}
