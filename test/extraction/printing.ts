// The ways in which the same report may be printed: each gives the text another shape and none of its figures another value.

/** Lines that are sentences: neither a table's rows nor a heading. */
function isProse(line: string): boolean {
  return !/[\t|<]/.test(line) && /[。，；：,;:]/.test(line);
}

/** The report without its annex: forms whose cells stand on lines of their own are no paragraphs. */
export function withoutAnnex(text: string): string {
  const annex = text.search(/^[ #]*(?:第六部分 附件|第二部分)$/m);
  return annex > text.length / 4 ? text.slice(0, annex) : text;
}

const pageNumber = /^\s*(?:[-—]\s*\d{1,4}\s*[-—]|\d{1,3})\s*$/;
const opening =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、．.](?!\d)|第[一二三四五六]部分|图|注|#|-)/;

/** Each paragraph on one line, where the published text was hard-wrapped. */
export function unwrapped(text: string): string {
  const lines = text.split(/\r?\n/);
  const widths = lines
    .filter((line) => line.trim() !== "" && !line.includes("\t"))
    .map((line) => line.trim().length)
    .sort((left, right) => left - right);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (width > 60) return text;
  const out: string[] = [];
  let full = false;
  for (const line of lines) {
    if (line.trim() === "" || pageNumber.test(line)) continue;
    const joins = full && !opening.test(line) && !line.includes("\t");
    if (joins) out[out.length - 1] += line.trim();
    else out.push(line);
    full = line.trim().length >= width * 0.8 && !/。$/.test(line.trim());
  }
  return out.join("\n");
}

export interface Wrapping {
  readonly width: number;
  /** After how many lines a page ends with its number. */
  readonly page: number;
  readonly number: "— #  —" | "#" | "第 # 页";
  readonly blank: boolean;
}

/** Prose broken at any character, with page numbers on lines of their own. */
export function wrapped(
  text: string,
  { width, page, number, blank }: Wrapping,
): string {
  const out: string[] = [];
  let lines = 0;
  const put = (line: string) => {
    out.push(line);
    if (blank) out.push("");
    if (++lines % page === 0)
      out.push(number.replace("#", String(Math.ceil(lines / page))), "");
  };
  for (const line of text.split("\n")) {
    if (!isProse(line)) {
      out.push(line);
      continue;
    }
    // A break never falls on a space: it would be lost.
    let rest = line.trim();
    while (rest.length > width) {
      let cut = width;
      while (rest[cut] === " " || rest[cut - 1] === " ") cut++;
      // A number of few digits alone on its line is a page's, whoever reads it.
      if (/^\d{1,3}$/.test(rest.slice(cut))) cut = rest.length;
      put(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    put(rest);
  }
  return out.join("\n");
}

export function fullWidth(text: string): string {
  return inProse(text, (line) =>
    line.replace(/[0-9.,%()]/g, (character) =>
      String.fromCharCode(character.charCodeAt(0) + 0xfee0),
    ),
  );
}

const amount =
  /(?<![\d.,a-zA-Z+])(\d{1,3}(?:,?\d{3})*)(\.\d+)?(?=\s*(?:万元|元|%|％))/g;

export function spacedOut(text: string): string {
  return inProse(text, (line) =>
    line.replace(
      amount,
      (_, whole: string, decimals = "") =>
        ` ${grouped(whole, " ")}${decimals} `,
    ),
  );
}

export function separated(text: string, separator: "" | "," | "，"): string {
  return inProse(text, (line) =>
    line.replace(
      amount,
      (_, whole: string, decimals = "") => grouped(whole, separator) + decimals,
    ),
  );
}

function grouped(whole: string, separator: string): string {
  return whole.replaceAll(",", "").replace(/\B(?=(\d{3})+$)/g, separator);
}

function inProse(text: string, change: (line: string) => string): string {
  return text
    .split("\n")
    .map((line) => (isProse(line) ? change(line) : line))
    .join("\n");
}

/** The text in GB18030, by the decoder's own table read backwards. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = encoded().get(character);
    if (code === undefined) throw new Error(`not in GB18030: ${character}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

let table: Map<string, readonly number[]> | undefined;

function encoded(): ReadonlyMap<string, readonly number[]> {
  if (table !== undefined) return table;
  table = new Map();
  const decoder = new TextDecoder("gb18030");
  const learn = (...code: number[]) => {
    const character = decoder.decode(Uint8Array.from(code));
    if (!character.includes("\ufffd") && !table?.has(character))
      table?.set(character, code);
  };
  for (let one = 0; one < 0x80; one++) learn(one);
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) learn(lead, trail);
  for (let lead = 0x81; lead <= 0x84; lead++)
    for (let second = 0x30; second <= 0x39; second++)
      for (let third = 0x81; third <= 0xfe; third++)
        for (let last = 0x30; last <= 0x39; last++)
          learn(lead, second, third, last);
  return table;
}
