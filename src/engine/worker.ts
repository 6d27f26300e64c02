/// <reference lib="webworker" />

/** What the page sends first: DuckDB's own worker script, and the lock that says this worker lives. */
export interface WorkerStart {
  readonly script: string;
  readonly lock: string;
}

export type WorkerStarted =
  | { readonly started: true }
  | { readonly started: false; readonly message: string };

// A worker that is killed tells nobody. The lock it held is free then, and that the page can see.
self.onmessage = async ({
  data: { script, lock },
}: MessageEvent<WorkerStart>) => {
  const answer = (started: WorkerStarted) => self.postMessage(started);
  try {
    const locks: LockManager | undefined = navigator.locks; // none over plain http
    if (locks) {
      await new Promise<void>((held) => {
        locks.request(lock, () => {
          held();
          return new Promise<never>(() => {});
        });
      });
    }
    await import(/* @vite-ignore */ script); // takes self.onmessage over
    answer({ started: true });
  } catch (error) {
    answer({
      started: false,
      message: error instanceof Error ? error.message : String(error),
    });
  }
};
