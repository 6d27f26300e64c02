import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dataVersion } from "../../engine/data-version.ts";
import { methodsWords } from "../../language/methods.ts";
import { writeAddress } from "../address.ts";
import { Button } from "../Button.tsx";
import { CopyButton } from "../CopyLink.tsx";
import { useDatabase, useWords } from "../contexts.ts";
import { saveFile } from "../figure-tools/save-file.ts";
import {
  apaCitation,
  bibtex,
  type Cited,
  gbCitation,
} from "../share/citation.ts";

const kinds = ["csv", "zip"] as const;

/** How files are made comes when one is asked for. */
const makers = () => import("./data-files.ts");

/** Everything the page knows, to take away: one table for a spreadsheet, or all files for a program. */
export function DataDownload({ language }: { readonly language: "zh" | "en" }) {
  const words = useWords();
  const said = methodsWords(words).dataFiles;
  const client = useQueryClient();
  const database = useDatabase();
  const [told, setTold] = useState("");
  const version = dataVersion();
  const cited = (): Cited => ({
    title: words.site.title,
    dataVersion: version,
    versionWord: words.share.dataVersion,
    day: new Date().toLocaleDateString("sv-SE"),
    address: `${location.origin}${location.pathname}${writeAddress({ view: "methods", lang: language })}#data`,
  });
  const citations = [
    { name: words.share.gb, text: gbCitation },
    { name: words.share.bibtex, text: bibtex },
    { name: words.share.apa, text: apaCitation },
  ];
  const save = async (kind: (typeof kinds)[number]) => {
    const base = `district-spending-${version}`;
    const name = kind === "csv" ? `${base}-facts.csv` : `${base}.zip`;
    setTold(said.making);
    try {
      const { factsCsv, wholeArchive } = await makers();
      const csv = await factsCsv(client, database, words);
      const readme = [
        words.site.title,
        `${words.share.dataVersion} ${version}`,
        said.licence,
        ...citations.map(({ name, text }) => `${name}\n${text(cited())}`),
        said.inside,
        "",
      ].join("\n\n");
      saveFile(
        name,
        kind === "csv"
          ? new Blob([csv], { type: "text/csv;charset=utf-8" })
          : new Blob([await wholeArchive(base, readme, csv)], {
              type: "application/zip",
            }),
      );
      setTold(words.share.saved(name));
    } catch {
      setTold(said.failed);
    }
  };
  return (
    <>
      <p>{said.intro}</p>
      <ul className="data-files">
        {kinds.map((kind) => (
          <li key={kind}>
            <Button className="primary-button" onPress={() => void save(kind)}>
              {said.file[kind]}
            </Button>{" "}
            {said.about[kind]}
          </li>
        ))}
      </ul>
      <p role="status">{told}</p>
      <p>
        {words.share.dataVersion} <code>{version}</code> · {said.licence}
      </p>
      <p className="data-cite">
        {words.share.citation}
        {words.colon}
        {citations.map(({ name, text }) => (
          <CopyButton
            key={name}
            label={words.share.copy(name)}
            done={words.share.copied(name)}
            text={() => text(cited())}
          />
        ))}
      </p>
    </>
  );
}
