import fc from "fast-check";
import { expect, test } from "vitest";
import { rowOf, taggedRows } from "../../src/document/cells.ts";
import { decodeText } from "../../src/document/decode.ts";
import { documentFromText, locate } from "../../src/document/document.ts";
import { isFigure } from "../../src/document/figures.ts";
import { numberPattern, readAmount } from "../../src/document/number.ts";
import { UnreadableFile } from "../../src/intake/unreadable-file.ts";
import { readBytes, seeds, seedText } from "../extraction/read-text.ts";
import { bounded, chance, damaged } from "./runs.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** What breaks readers: what they look for, and far too much of it. */
const morsel = fc.oneof(
  fc.constantFrom(
    ..."0123456789,.-－，．％%()（）|\t \n\r\f年万元亿".split(""),
    "<td",
    "<td>",
    "</td>",
    "<tr>",
    '<td colspan="99" rowspan="99">',
    "**",
    "2021",
    "表",
    "收入支出决算总表",
    "单位：万元",
    "\u0000",
    "\ud800",
    "\u202e",
    "=HYPERLINK(1)",
    "<script>",
    "__proto__",
    "constructor",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const repeated = fc
  .tuple(morsel, fc.integer({ min: 1, max: 3_000 }))
  .map(([piece, times]) => piece.repeat(times));
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: morsel }, repeated), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));

test("reads any characters as a number, or as none", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (printed) => {
      await bounded(() => {
        const amount = readAmount(printed, "yuan", 10_000n);
        if (amount !== undefined) {
          expect(amount.step).toBeGreaterThan(0n);
          // Eighteen digits of the largest unit: still a number that a DOUBLE holds.
          expect(Math.abs(Number(amount.grains))).toBeLessThan(1e26);
        }
        isFigure(printed);
        for (const [found] of printed.matchAll(new RegExp(numberPattern, "g")))
          expect(found).toMatch(/\d$/);
      });
    }),
    chance(400),
  );
});

test("decodes any bytes, or says that they are no text", async () => {
  const texts = seeds.slice(0, 2).map((seed) => utf8(seedText(seed)));
  const marks = [
    Uint8Array.of(0xff, 0xfe),
    Uint8Array.of(0xfe, 0xff),
    Uint8Array.of(0xef, 0xbb, 0xbf),
    // Two and four bytes of GB18030, whole and cut.
    Uint8Array.of(0xce, 0xe4, 0xb2, 0xfd, 0x81, 0x30, 0x81, 0x30, 0x81, 0x30),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        damaged(texts),
        fc
          .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 3_000 }))
          .map(([mark, bytes]) => Uint8Array.of(...mark, ...bytes)),
      ),
      async (bytes) => {
        await bounded(() => {
          const decoded = decodeText(bytes);
          if (decoded !== undefined)
            expect(decoded.length).toBeLessThanOrEqual(bytes.length);
        });
      },
    ),
    chance(150),
  );
});

test("cuts any text into lines that lie in it, in order", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (whole) => {
      await bounded(() => {
        const document = documentFromText(whole);
        let end = 0;
        for (const { text: line, start } of document.lines) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(whole.startsWith(line, start)).toBe(true);
          end = start + line.length;
        }
        expect(document.pages.map((page) => page.text).join("")).toBe(whole);
        const at = whole.length >> 1;
        const place = locate(document, at, at);
        expect(place.line).toBeLessThanOrEqual(document.lines.length);
      });
    }),
    chance(150),
  );
});

test("cuts any line into cells that lie in it", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (whole) => {
      await bounded(() => {
        for (const words of [1, 2] as const) {
          const wide = { words, spaces: words, figures: words };
          const line = { text: whole, start: 0, page: 1 };
          for (const { start, end } of rowOf(line, 0, wide).cells) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(whole.length);
          }
        }
        taggedRows(`<tr>${whole}</tr>`, 0, whole.length + 9, () => 0);
      });
    }),
    chance(200),
  );
});

test("reads any text as a report, or says why not", async () => {
  const openings = [
    "示例区企业服务中心2021年度部门决算\n收入支出决算总表\n单位：万元\n",
    "示例区企业服务中心2022年部门预算\n三、一般公共预算支出情况说明\n",
    "",
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...openings),
      text,
      async (opening, rest) =>
        bounded(async () => {
          try {
            await readBytes(utf8(opening + rest));
          } catch (error) {
            if (!(error instanceof UnreadableFile)) throw error;
          }
        }),
    ),
    chance(40),
  );
});

const growing = [
  "9",
  "1,",
  "1,234",
  "12 ",
  "(",
  "（",
  " ",
  "\t",
  "|",
  "<td>",
  "<td ",
  "<tr><td>1</td>",
  "万元",
  "增加",
  "其中：",
  "类",
  "2021年",
  "占",
  "比上年减少",
  "一般公共预算财政拨款支出",
  "项目支出",
  "、",
  "-",
  "%",
  "2010350",
  "年初预算",
];

/** What this process itself has worked, so that a busy machine counts for little. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function milliseconds(text: string): Promise<number> {
  const bytes = utf8(text);
  const start = worked();
  await readBytes(bytes);
  return worked() - start;
}

/** Within a sentence that is read, within a table's row, and on a line of its own. */
function grown(text: string, piece: string, length: number): string {
  const more = piece.repeat(length / piece.length);
  const row = text.indexOf("\n", text.indexOf("收入支出决算总表"));
  const sentence = text.indexOf("。", text.indexOf("万元", row));
  return `${text.slice(0, row)}${more}${text.slice(row, sentence)}${more}${text.slice(sentence)}\n${more}`;
}

test.each(growing)(
  "takes time in proportion to how often %j stands there",
  async (piece) => {
    const seed = seedText("jianghan-2022-final");
    const few = await milliseconds(grown(seed, piece, 5_000));
    const many = await milliseconds(grown(seed, piece, 40_000));
    // What goes back over all it has read takes sixty-four times as long for eight times the text.
    expect(many, `${few.toFixed(0)} ms for an eighth`).toBeLessThan(
      6 * few + 2_000,
    );
  },
);
