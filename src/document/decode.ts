/** The text of a plain-text report, or undefined when the bytes are no text we know. A byte-order mark is not part of the text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!looksBinary(text)) return text;
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
}

function encodingsOf(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/** Control characters that no report prints, in number: an archive or a picture decoded by chance. */
function looksBinary(text: string): boolean {
  let odd = 0;
  const seen = Math.min(text.length, 4096);
  for (let at = 0; at < seen; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)
      odd++;
  }
  return odd > seen / 100;
}
