import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { type Address, views, writeAddress } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { CopyButton } from "./CopyLink.tsx";
import { useWords } from "./contexts.ts";
import { ShareDialog } from "./share/ShareDialog.tsx";

interface SiteHeaderProps {
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly children?: ReactNode;
}

/** What only one view shows goes with it, and an open source is closed. */
const leftBehind = {
  fact: null,
  by: null,
  measure: null,
  code: null,
  level: null,
  search: null,
  projectorder: null,
  place: null,
  rule: null,
  outcome: null,
  order: null,
  finding: null,
  findingorder: null,
} as const;

/** A link a reader can copy or open elsewhere, that stays in the page when clicked. */
function viewLink(address: Address, view: Address["view"]): string {
  return writeAddress({ ...address, ...leftBehind, view }) || "?";
}

export function SiteHeader({
  address,
  change,
  language,
  theme,
}: SiteHeaderProps) {
  const words = useWords();
  const otherTheme = theme === "light" ? "dark" : "light";
  return (
    <header className="site-header">
      <div className="site-name">
        <h1>{words.site.title}</h1>
        <p>{words.site.tagline}</p>
      </div>
      <div className="site-tools">
        <CopyButton
          label={words.control.copyLink}
          done={words.control.copied}
          text={() =>
            `${location.origin}${location.pathname}${writeAddress({ ...address, lang: language, theme })}`
          }
        />
        <ShareDialog address={address} language={language} theme={theme} />
        <Button
          className="plain-button"
          onPress={() => change({ lang: language === "zh" ? "en" : "zh" })}
        >
          <span lang={language === "zh" ? "en" : "zh-CN"}>
            {words.otherLanguage}
          </span>
        </Button>
        <Button
          className="plain-button"
          onPress={() => change({ theme: otherTheme })}
        >
          {words.themeChoice[otherTheme]}
        </Button>
      </div>
      <nav className="site-views" aria-label={words.site.views}>
        {views.map((view) => (
          <a
            key={view}
            href={viewLink(address, view)}
            aria-current={address.view === view ? "page" : undefined}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              change({ ...leftBehind, view });
            }}
          >
            {words.view[view]}
          </a>
        ))}
      </nav>
    </header>
  );
}
