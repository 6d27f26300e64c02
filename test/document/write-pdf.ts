/** The smallest PDF that holds given objects: object 1 is the catalogue, object 2 the list of pages. */
export function writePdf(
  contents: readonly string[],
  trailer = "",
  resources = "/Font << /L 3 0 R /Z 4 0 R >>",
  [width, height]: readonly [number, number] = [600, 800],
): Uint8Array {
  const pages = contents.map((_, page) => 7 + 2 * page);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((id) => `${id} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    // A Chinese font that is only named: its characters are known by the predefined map alone.
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500] /FontDescriptor 6 0 R" +
      " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0" +
      " /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>",
    ...contents.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << ${resources} >> /Contents ${8 + 2 * page} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.7\n";
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map(
    (at) => `${String(at).padStart(10, "0")} 00000 n \n`,
  );
  const size = objects.length + 1;
  const end = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table.join("")}`;
  file += `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${end}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Draws text with its baseline at (x, y), y counting from the bottom: Latin in Helvetica, the rest in Song. */
export function draw(text: string, x: number, y: number, size = 10): string {
  return drawTurned(text, `1 0 0 1 ${x} ${y}`, size);
}

export function drawTurned(text: string, matrix: string, size = 10): string {
  const latin = /^[\x20-\x7e]*$/.test(text);
  const string = latin ? `(${text.replace(/[()\\]/g, "\\$&")})` : hex(text);
  return `BT /${latin ? "L" : "Z"} ${size} Tf ${matrix} Tm ${string} Tj ET\n`;
}

function hex(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  return `<${units.join("")}>`;
}
