import { type ReportFile, readReport } from "./read-report.ts";
import { takeIn } from "./take-in.ts";

// The browser's edge of the road: a file comes in, its tables go out, and nothing leaves the machine.
// A message is answered by one `TakenIn`, in order; the page starts one worker and sends files to it.

const cmaps = import.meta.glob<string>(
  "../../node_modules/pdfjs-dist/cmaps/*.bcmap",
  { query: "?url&no-inline", import: "default", eager: true },
);
const resources = {
  readCMap: async (file: string) => {
    const url = cmaps[`../../node_modules/pdfjs-dist/cmaps/${file}`];
    if (url === undefined) throw new Error(`no character map ${file}`);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};

let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data: file }: MessageEvent<ReportFile>) => {
  last = last.then(async () => {
    const taken = await takeIn(file, (one) => readReport(one, resources));
    const transfer =
      taken.outcome === "read"
        ? Object.values(taken.tables).map(({ buffer }) => buffer)
        : [];
    self.postMessage(taken, { transfer });
  });
};
