import { Workbox } from "workbox-window";

/** What the page knows of its copy on this machine. */
export interface OfflineCopy {
  /** A new version lies ready, and waits for the reader. */
  readonly hasUpdate: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes to the new version, and loads the page anew. */
  readonly update: () => void;
  /**
   * Keeps a copy, so that the next visit needs no network. Resolves when the copy answers this page's
   * requests, or soon, where there cannot be one: over plain http, in a private window, or if it fails.
   */
  readonly keep: () => Promise<void>;
}

const patience = 8_000;

export function createOfflineCopy(script: string): OfflineCopy {
  const listeners = new Set<() => void>();
  let waiting = false;
  let workbox: Workbox | undefined;

  async function keep(): Promise<void> {
    if (!("serviceWorker" in navigator)) return;
    const registered = new Workbox(script);
    workbox = registered;
    registered.addEventListener("waiting", () => {
      waiting = true;
      for (const listener of listeners) listener();
    });
    try {
      await registered.register({ immediate: true });
      await Promise.race([
        registered.controlling,
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]);
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
