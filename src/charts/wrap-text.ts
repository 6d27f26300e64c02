import { labelWidth } from "./chart.ts";

/** Breaks between words, or between any two Chinese characters. */
export function wrapText(
  text: string,
  size: number,
  width: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[!-~]{1,60}|[^!-~]/gu) ?? []) {
    if (line !== "" && labelWidth(line + piece, size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** A label in at most so many lines; what does not fit is cut, and the cut is seen. */
export function labelLines(
  label: string,
  size: number,
  room: number,
  most: number,
): readonly string[] {
  const lines = wrapText(label, size, room);
  const last = lines[most - 1];
  if (
    lines.length <= most &&
    lines.every((line) => labelWidth(line, size) <= room)
  )
    return lines;
  let kept = lines.length > most ? `${last} ${lines[most]}` : (last ?? label);
  while (kept !== "" && labelWidth(`${kept}…`, size) > room)
    kept = kept.slice(0, -1);
  return [...lines.slice(0, most - 1), `${kept.trimEnd()}…`];
}
