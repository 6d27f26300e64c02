/** What is cited: one view of the data as it was on one day. */
export interface Cited {
  /** The site and the figure. */
  readonly title: string;
  readonly dataVersion: string;
  readonly versionWord: string;
  /** ISO: 2026-11-21. */
  readonly day: string;
  readonly address: string;
}

/** GB/T 7714-2015, 电子资源: a database online has no author here, so its title comes first. */
export function gbCitation(cited: Cited): string {
  const { title, versionWord, dataVersion, day, address } = cited;
  return `${title}[DB/OL]. ${versionWord} ${dataVersion}. [${day}]. ${address}.`;
}

/** APA, 7th edition: a data set without author or date, retrieved from an address. */
export function apaCitation(cited: Cited): string {
  const { title, dataVersion, day, address } = cited;
  const date = new Intl.DateTimeFormat("en-US", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(day));
  return `${title} (Version ${dataVersion}) [Data set]. (n.d.). Retrieved ${date}, from ${address}`;
}

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (each) => special[each] ?? `\\${each}`);
}

export function bibtex(cited: Cited): string {
  const { title, dataVersion, versionWord, day, address } = cited;
  return [
    `@misc{district-spending-${dataVersion},`,
    `  title        = {{${escapeTex(title)}}},`,
    `  howpublished = {\\url{${address}}},`,
    `  note         = {${escapeTex(versionWord)} ${dataVersion}},`,
    `  urldate      = {${day}}`,
    "}",
  ].join("\n");
}
