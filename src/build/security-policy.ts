import { createHash } from "node:crypto";

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** Style sheets that the component library puts into the page by itself, character by character. */
const componentStyles = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

/** Style attributes in the page's own markup, as written. */
function styleAttributes(html: string): readonly string[] {
  const found = [...html.matchAll(/\sstyle="([^"]*)"/g)];
  const texts = found.map(([, text = ""]) =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&"),
  );
  return [...new Set(texts)].toSorted();
}

/**
 * Only the app's own files, no inline script, no markup or script address made from text. Style attributes
 * of the built pictures are allowed one by one, by their hash.
 */
export function securityPolicy(html: string): string {
  const styles = styleAttributes(html).map(hashOf).join(" ");
  const sheets = componentStyles.map(hashOf).join(" ");
  return [
    "default-src 'none'",
    // Compiling WebAssembly is what the database engine needs; no eval.
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "connect-src 'self'",
    // A chart is saved as PNG by way of a picture in memory.
    "img-src 'self' blob:",
    `style-src 'self' ${sheets} 'unsafe-hashes' ${styles}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}
