import { Workbox } from "workbox-window";
import type { Engine } from "../../engine/engine.ts";

/** What the page knows of its copy on this machine. */
export interface OfflineCopy {
  /** A new version lies ready, and waits for the reader. */
  readonly hasUpdate: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes to the new version, and loads the page anew. */
  readonly update: () => void;
  /**
   * Keeps a copy, so that the next visit needs no network; the engine's files with it, which the browser
   * has just fetched. Where there cannot be one, nothing is kept: over plain http, in a private window.
   */
  readonly keep: (engine: Engine) => Promise<void>;
}

export function createOfflineCopy(script: string): OfflineCopy {
  const listeners = new Set<() => void>();
  let waiting = false;
  let workbox: Workbox | undefined;

  async function keep(engine: Engine): Promise<void> {
    if (!("serviceWorker" in navigator)) return;
    const registered = new Workbox(script);
    workbox = registered;
    registered.addEventListener("waiting", () => {
      waiting = true;
      for (const listener of listeners) listener();
    });
    try {
      await registered.register({ immediate: true });
      await registered.active;
      const used = engine.state();
      if (used.state === "ready")
        await registered.messageSW({
          type: "CACHE_URLS", // Workbox's own word: through the routes, as if the page asked again
          payload: { urlsToCache: used.files },
        });
    } catch {
      // No copy then: everything else is as before.
    }
  }

  return {
    hasUpdate: () => waiting,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: () => {
      workbox?.addEventListener("controlling", () => location.reload());
      workbox?.messageSkipWaiting();
    },
    keep,
  };
}
