/** A short name for a statement's text (FNV-1a and its length): what its stored answer is filed under. */
export function statementName(sql: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sql.length; at++) {
    hash = Math.imul(hash ^ sql.charCodeAt(at), 0x01000193);
  }
  return `${(hash >>> 0).toString(16).padStart(8, "0")}-${sql.length}`;
}
