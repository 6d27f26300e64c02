import { expect, test } from "vitest";
import { decodeText } from "../../src/document/decode.ts";
import { gb18030 } from "../extraction/printing.ts";

const text = "2022年度收、支总计 944.91 万元，增长 135.15%。㐀🀄\n";
const utf8 = new TextEncoder().encode(text);

test("decodes UTF-8 with and without a byte-order mark", () => {
  expect(decodeText(utf8)).toBe(text);
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]))).toBe(text);
});

test("decodes GB18030", () => {
  const own = "2022年度收、支总计 944.91 万元，增长 135.15%。㐀\n";
  expect(decodeText(gb18030(own))).toBe(own);
});

test.each([
  ["little", 0xff, 0xfe, true],
  ["big", 0xfe, 0xff, false],
] as const)("decodes UTF-16, %s end first", (_name, first, second, little) => {
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([first, second]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(2 + 2 * at, text.charCodeAt(at), little);
  expect(decodeText(bytes)).toBe(text);
});

test("takes neither an archive nor a picture for text", () => {
  const zip = Uint8Array.from({ length: 2000 }, (_, at) =>
    at < 4 ? ([0x50, 0x4b, 3, 4][at] ?? 0) : (at * 7919) % 32,
  );
  expect(decodeText(zip)).toBeUndefined();
  expect(decodeText(new Uint8Array(64))).toBeUndefined();
});
