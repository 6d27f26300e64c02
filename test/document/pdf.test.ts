import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/document/characters.ts";
import { type PdfResources, readPdf } from "../../src/document/pdf.ts";
import { PdfFailure } from "../../src/document/pdf-failure.ts";
import { draw, drawTurned, writePdf } from "./write-pdf.ts";

const resources: PdfResources = {
  readCMap: (file) =>
    readFile(
      new URL(`../../node_modules/pdfjs-dist/cmaps/${file}`, import.meta.url),
    ),
};

async function linesOf(...contents: string[]): Promise<string[]> {
  const pages = await readPdf(writePdf(contents), resources);
  return pages.flatMap(({ text }) => text.split("\n"));
}

/** The column after the last character of `cell` in `line`. */
function rightEdge(line: string | undefined, cell: string): number {
  const at = line?.indexOf(cell) ?? -1;
  expect(at, `${cell} in ${line}`).toBeGreaterThanOrEqual(0);
  return displayWidth((line ?? "").slice(0, at + cell.length));
}

async function reasonFor(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await readPdf(bytes, resources).catch((e) => e);
  expect(error).toBeInstanceOf(PdfFailure);
  return error instanceof PdfFailure ? error.reason : error;
}

/** A number whose right edge is at x; Helvetica's digits are 0.556 em wide, its points and commas 0.278. */
function drawToTheLeft(number: string, x: number, y: number): string {
  const narrow = number.match(/[.,]/g)?.length ?? 0;
  const width = (number.length - narrow) * 5.56 + narrow * 2.78;
  return draw(number, x - width, y);
}

describe("lines", () => {
  test("reads Chinese through the predefined character maps", async () => {
    expect(await linesOf(draw("本年收入合计", 50, 700))).toEqual([
      "本年收入合计",
    ]);
  });

  test("passes on why a character map cannot be had", async () => {
    const offline: PdfResources = {
      readCMap: (file) => Promise.reject(new Error(`offline: ${file}`)),
    };
    const reading = readPdf(writePdf([draw("合计", 50, 700)]), offline);
    await expect(reading).rejects.toThrow("offline: UniGB-UCS2-H.bcmap");
  });

  test("leaves the caller's bytes alone", async () => {
    const bytes = writePdf([draw("total", 50, 700)]);
    const before = bytes.slice();
    await readPdf(bytes, resources);
    expect(bytes).toEqual(before);
  });

  test("orders lines from top to bottom whatever the order they are drawn in", async () => {
    const content = draw("second", 50, 680) + draw("first", 50, 700);
    expect(await linesOf(content)).toEqual(["first", "second"]);
  });

  test("numbers pages from 1 and keeps an empty one", async () => {
    const pages = await readPdf(
      writePdf([draw("one", 50, 700), "", draw("three", 50, 700)]),
      resources,
    );
    expect(pages).toEqual([
      { page: 1, text: "one" },
      { page: 2, text: "" },
      { page: 3, text: "three" },
    ]);
  });

  test("reads a radical that stands for an ideograph as the ideograph", async () => {
    expect(await linesOf(draw("⼀般公共预算", 50, 700))).toEqual([
      "一般公共预算",
    ]);
  });
});

describe("tables", () => {
  const row = (label: string, y: number, cells: readonly string[]) =>
    draw(label, 50, y) +
    cells
      .map((cell, at) => (cell ? drawToTheLeft(cell, 260 + 90 * at, y) : ""))
      .join("");

  test("keeps columns over blank cells", async () => {
    const lines = await linesOf(
      row("一、一般公共服务支出", 700, ["13,747.18", "4.00", "1.00"]) +
        row("二、外交支出", 680, ["", "0.85", ""]) +
        row("三、国防支出", 660, ["", "", "226.15"]) +
        row("合计", 640, ["13,747.18", "4.85", "227.15"]),
    );
    const columns = [
      [
        [0, "13,747.18"],
        [3, "13,747.18"],
      ],
      [
        [0, " 4.00"],
        [1, "0.85"],
        [3, "4.85"],
      ],
      [
        [0, " 1.00"],
        [2, "226.15"],
        [3, "227.15"],
      ],
    ] as const;
    for (const column of columns) {
      const edges = column.map(([at, cell]) => rightEdge(lines[at], cell));
      expect(Math.max(...edges) - Math.min(...edges)).toBeLessThanOrEqual(1);
    }
    expect(lines[2]).toMatch(/^三、国防支出 {20,}226\.15$/);
  });

  test("keeps columns over a page break", async () => {
    const lines = await linesOf(
      row("基本支出", 700, ["13,747.18", "4.00"]),
      row("项目支出", 700, ["", "0.85"]),
    );
    const gap = rightEdge(lines[0], " 4.00") - rightEdge(lines[1], "0.85");
    expect(Math.abs(gap)).toBeLessThanOrEqual(1);
  });

  test("lets a long cell push only itself", async () => {
    const small = draw("其他支持中小企业发展和管理支出及其他", 50, 680, 6);
    const lines = await linesOf(
      row("基本支出基本支出基本支出", 700, ["1.00", "2.00"]) +
        small +
        drawToTheLeft("3.00", 200, 680) +
        drawToTheLeft("4.00", 350, 680),
    );
    expect(lines[1]).toContain("其他  ");
    expect(rightEdge(lines[1], "4.00")).toBe(rightEdge(lines[0], "2.00"));
  });

  test("sets two full cells apart however near they are", async () => {
    const content = draw("1,200.50", 50, 700) + draw("99.10", 92, 700);
    expect(await linesOf(content)).toEqual(["1,200.50  99.10"]);
  });
});

describe("what belongs together", () => {
  test("joins a number split over items", async () => {
    const content =
      draw("13,", 50, 700) + draw("747", 64.5, 700) + draw(".18", 81.5, 700);
    expect(await linesOf(content)).toEqual(["13,747.18"]);
  });

  test("joins a sentence split over fonts and keeps its space", async () => {
    const content =
      draw("支出总计", 50, 700) +
      draw("307.82", 90.5, 700) +
      draw("万元，比", 122, 700) +
      draw("2024", 164.5, 700) +
      draw("年", 189.5, 700);
    expect(await linesOf(content)).toEqual(["支出总计307.82万元，比 2024 年"]);
  });

  test("closes up justified Chinese", async () => {
    const spaced = `BT /Z 10 Tf 1.4 Tc 1 0 0 1 50 700 Tm <${"884c653f4e8b4e1a53554f4d"}> Tj ET\n`;
    expect(await linesOf(spaced)).toEqual(["行政事业单位"]);
  });

  test("parts cells by two spaces at least", async () => {
    const content = draw("收入", 50, 700) + draw("支出", 82, 700);
    expect(await linesOf(content)).toEqual(["收入  支出"]);
  });

  test("keeps a superscript on its line", async () => {
    const content =
      draw("Total", 50, 700) + draw("1", 72.4, 704, 6) + draw("next", 50, 686);
    expect(await linesOf(content)).toEqual(["Total1", "next"]);
  });

  test("shows text that is drawn twice once", async () => {
    const twice = (text: string, x: number) =>
      draw(text, x, 700) + draw(text, x + 0.3, 700.2);
    expect(await linesOf(twice("合计", 50) + twice("11,010.35", 100))).toEqual([
      "合计      11,010.35",
    ]);
  });

  test("shows text whose every character is drawn twice once", async () => {
    const content = [..."2024"]
      .flatMap((digit, at) =>
        [at * 5.56, at * 5.56 + 0.3].map((x) => draw(digit, 50 + x, 700)),
      )
      .join("");
    expect(await linesOf(content)).toEqual(["2024"]);
  });

  test("shows a word that is drawn again over its sentence once", async () => {
    const content =
      draw("收入支出合计", 50, 700) +
      draw("收入", 50.3, 700) +
      draw("支出", 70.3, 700) +
      draw("合计", 90.3, 700);
    expect(await linesOf(content)).toEqual(["收入支出合计"]);
  });

  test("keeps a repeated digit", async () => {
    const content = draw("1", 50, 700) + draw("1", 55.56, 700);
    expect(await linesOf(content)).toEqual(["11"]);
  });
});

describe("text that is no part of the lines", () => {
  test("puts turned text after the lines", async () => {
    const content =
      drawTurned("watermark", "0.7 0.7 -0.7 0.7 50 600") +
      draw("first", 50, 700) +
      draw("second", 50, 600);
    expect(await linesOf(content)).toEqual(["first", "second", "watermark"]);
  });

  test("reads a page whose text all runs sideways", async () => {
    const content =
      drawTurned("first", "0 1 -1 0 100 50") +
      drawTurned("second", "0 1 -1 0 120 50");
    expect(await linesOf(content)).toEqual(["first", "second"]);
  });

  test("drops text outside the page", async () => {
    const content =
      draw("inside", 50, 700) +
      draw("above", 50, 900) +
      draw("right", 700, 700);
    expect(await linesOf(content)).toEqual(["inside"]);
  });
});

describe("files that cannot be read", () => {
  test("says that a password is needed", async () => {
    const key = "00".repeat(32);
    const bytes = writePdf(
      [draw("secret", 50, 700)],
      `/ID [<${"11".repeat(16)}> <${"11".repeat(16)}>]` +
        ` /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${key}> /U <${key}> >>`,
    );
    expect(await reasonFor(bytes)).toBe("encrypted");
  });

  test("says that a file is broken", async () => {
    expect(await reasonFor(new Uint8Array())).toBe("broken-pdf");
    expect(await reasonFor(new TextEncoder().encode("决算公开"))).toBe(
      "broken-pdf",
    );
    expect(await reasonFor(writePdf([draw("cut", 50, 700)]).slice(0, 60))).toBe(
      "broken-pdf",
    );
  });

  test("says that a scanned page has no text", async () => {
    const picture = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q";
    expect(await reasonFor(writePdf([picture, ""]))).toBe("no-text-layer");
  });

  test("reads or refuses any bytes", async () => {
    const whole = writePdf([draw("合计", 50, 700) + draw("1.00", 100, 700)]);
    const damaged = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged),
        async (bytes) => {
          const outcome: unknown = await readPdf(bytes, resources).catch(
            (error: unknown) => error,
          );
          expect(
            Array.isArray(outcome) || outcome instanceof PdfFailure,
            String(outcome),
          ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
