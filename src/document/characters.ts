/** What a printed character is read as: full-width forms and their like become ASCII; everything else stays. */
export function readAs(character: string): string {
  const known = variants.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e)
    return String.fromCharCode(code - 0xfee0);
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff))
    return character.normalize("NFKC");
  return character;
}

/** Radicals that some fonts give for the characters they look like; only those that Unicode itself does not relate. */
const radicals =
  "⼾户⺁厂⺅亻⺇几⺗心⺠民⺟母⺪疋⺫罒⺮竹⺯糸⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

const variants: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: radicals.length / 2 }, (_, at): [string, string] => [
    radicals[2 * at] ?? "",
    radicals[2 * at + 1] ?? "",
  ]),
  ["﹪", "%"],
  ["﹐", ","],
  ["﹑", "、"],
  ["｡", "。"],
  ["〔", "("],
  ["〕", ")"],
  ["﹙", "("],
  ["﹚", ")"],
  ["−", "-"],
  ["–", "-"],
  ["﹣", "-"],
  ["‐", "-"],
  ["•", "·"],
  ["‧", "·"],
  ["‰", "‰"],
]);

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Characters that stand in numbers. */
export function isNumeric(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 48 && code <= 57) || character === "." || character === ",";
}

export function isDigit(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** A short text read without spaces, tags and full-width forms: what wordings are compared with. */
export function plain(text: string): string {
  let out = "";
  for (const character of text.replace(tag, "").replaceAll("**", "")) {
    if (!isSpace(character.charCodeAt(0))) out += readAs(character);
  }
  return out;
}

/** An HTML tag, never a less-than sign before a number. */
export const tag = /<\/?[a-zA-Z][^<>\n]{0,200}>/g;

/** How many columns a text takes in a monospaced layout: CJK characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += columnsOf(text, at);
  return width;
}

export function columnsOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x1100) return 1;
  return code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6)
    ? 2
    : 1;
}
