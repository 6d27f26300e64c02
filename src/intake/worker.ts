import { type ReportFile, readReport } from "./read-report.ts";
import { takeIn } from "./take-in.ts";

// The browser's edge of the road: a file comes in, its tables go out, and nothing leaves the machine.
// A message is answered by one `TakenIn`, in order; the page starts one worker and sends files to it.

let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: file }: MessageEvent<ReportFile>) => {
  last = last.then(async () => {
    const taken = await takeIn(file, readReport);
    const transfer =
      taken.outcome === "read"
        ? Object.values(taken.tables).map(({ buffer }) => buffer)
        : [];
    self.postMessage(taken, { transfer });
  });
};
