import type { PDFPageProxy } from "pdfjs-dist";
import { layOutPages } from "./page-layout.ts";
import { PdfFailure } from "./pdf-failure.ts";
import { type PrintedText, respaced } from "./printed-text.ts";

export interface PdfPage {
  readonly page: number;
  /** The page's lines, joined by "\n", their columns aligned with spaces. */
  readonly text: string;
}

/** What pdf.js wants beside the file itself. Standard fonts are not among it: their widths are built in. */
export interface PdfResources {
  /** The bytes of a file in pdfjs-dist's folder `cmaps`, such as "UniGB-UCS2-H.bcmap". */
  readonly readCMap: (file: string) => Promise<Uint8Array>;
}

/**
 * Every page of a PDF as lines of text, in the manner of `pdftotext -layout`.
 * Works in Node and in a browser's worker; the only files it asks for are those that `resources` reads.
 * @throws {PdfFailure} when the file is encrypted, broken or has no text layer. What `resources` throws is passed on:
 * without its character map, text would come out wrong or not at all.
 */
export async function readPdf(
  bytes: Uint8Array,
  resources: PdfResources,
): Promise<readonly PdfPage[]> {
  const missing: unknown[] = [];
  const printed = await printedPages(bytes, resources, missing).catch(
    (error: unknown) => {
      throw missing[0] ?? failureFrom(error);
    },
  );
  if (missing.length > 0) throw missing[0];
  const pages = layOutPages(printed).map((text, at) => ({
    page: at + 1,
    text,
  }));
  if (pages.every(({ text }) => text === ""))
    throw new PdfFailure("no-text-layer", `${pages.length} pages, no text`);
  return pages;
}

async function printedPages(
  bytes: Uint8Array,
  resources: PdfResources,
  missing: unknown[],
): Promise<readonly (readonly PrintedText[])[]> {
  // Loaded here, so that reading a text file never waits for pdf.js. The worker half registers itself and then
  // runs on this thread: no second worker, no address of a script. Only the legacy build runs on Node 20.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument, Util } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({
    data: bytes.slice(), // pdf.js detaches the buffer it is given
    BinaryDataFactory: characterMaps(resources, missing),
    cMapUrl: "cmaps/",
    cMapPacked: true,
    useWorkerFetch: false,
    useSystemFonts: true, // no standard font is asked for
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: (readonly PrintedText[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await printedOn(page, Util.transform));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

type Matrix = readonly number[];

async function printedOn(
  page: PDFPageProxy,
  multiply: (left: number[], right: number[]) => Matrix,
): Promise<readonly PrintedText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({
    disableNormalization: true,
  });
  const printed: PrintedText[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(
      viewport.transform,
      item.transform,
    );
    // Vertical writing reads as a line turned by a quarter.
    const vertical = styles[item.fontName]?.vertical === true;
    const turn = Math.round((Math.atan2(b, a) * 180) / Math.PI);
    const one: PrintedText = {
      text: readable(item.str),
      x,
      y,
      width: vertical ? item.height : item.width,
      size: Math.hypot(c, d),
      em: Math.hypot(a, b),
      turn: ((vertical ? turn + 90 : turn) + 360) % 360,
    };
    const visible =
      one.text !== "" &&
      one.size > 0 &&
      Number.isFinite(one.size + one.em + one.width) &&
      x >= -one.width &&
      x <= viewport.width &&
      y >= 0 &&
      y <= viewport.height + one.size;
    if (visible) printed.push({ ...one, text: respaced(one) });
  }
  return printed;
}

/**
 * White space that could break a line becomes a space. Some Chinese PDFs map an ideograph to the radical that looks
 * like it (⼀ U+2F00 for 一): these become the ideograph. All else stays as printed.
 */
function readable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Z}]+/gu, " ")
    .replace(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize("NFKC"))
    .trim();
}

/** pdf.js calls this instead of its own reader, which expects a page around it and so fails in a worker. */
function characterMaps(resources: PdfResources, missing: unknown[]) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }) {
      if (kind !== "cMapUrl") throw new Error(`not provided: ${filename}`);
      try {
        return await resources.readCMap(filename);
      } catch (error) {
        missing.push(error); // pdf.js itself would go on without
        throw error;
      }
    }
  };
}

function failureFrom(error: unknown): PdfFailure {
  const { name, message } =
    error instanceof Error ? error : new Error(String(error));
  // A password is asked for, or the file is protected in a way that only its own software undoes.
  const encrypted = name === "PasswordException" || /encrypt/i.test(message);
  return new PdfFailure(encrypted ? "encrypted" : "broken-pdf", message, error);
}
