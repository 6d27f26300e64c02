/// <reference lib="webworker" />

/** What the page sends first: DuckDB's own worker script, and the lock that says this worker lives. */
export interface WorkerStart {
  readonly script: string;
  readonly lock: string;
}

/** What comes back through the port sent with it; after "broken" the worker is of no more use. */
export type WorkerNews =
  | { readonly news: "started" }
  | { readonly news: "broken"; readonly message: string };

self.onmessage = async ({ data, ports }: MessageEvent<WorkerStart>) => {
  const tell = (news: WorkerNews) => ports[0]?.postMessage(news);
  const broken = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    tell({ news: "broken", message });
  };
  // DuckDB's script leaves a failed download or compilation unhandled, and its question unanswered.
  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    broken(event.reason);
  });
  self.addEventListener("error", (event) => {
    event.preventDefault();
    broken(event.error ?? event.message);
  });
  // Tens of megabytes must not compete with what the reader looks at.
  const fetchFile = self.fetch;
  self.fetch = (file, options) =>
    fetchFile(file, { priority: "low", ...options });
  try {
    await holdLock(data.lock);
    await import(/* @vite-ignore */ data.script); // takes self.onmessage over
    tell({ news: "started" });
  } catch (error) {
    broken(error);
  }
};

/** A worker that is killed tells nobody. The lock it held is free then, and that the page can see. */
function holdLock(name: string): Promise<void> {
  const locks: LockManager | undefined = navigator.locks; // none over plain http
  if (!locks) return Promise.resolve();
  return new Promise((held, failed) => {
    locks
      .request(name, () => {
        held();
        return new Promise<never>(() => {});
      })
      .catch(failed);
  });
}
