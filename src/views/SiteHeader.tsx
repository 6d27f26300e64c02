import type { ReactNode } from "react";
import { type Address, views } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";
import { later } from "./later.tsx";
import { LinkButton } from "./share/LinkButton.tsx";
import { ShareButton } from "./share/ShareButton.tsx";
import { shownLink } from "./share/shown-link.ts";
import { ViewLink } from "./ViewLink.tsx";

interface SiteHeaderProps {
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly children?: ReactNode;
}

export const SiteHeader = later(function SiteHeader({
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
        <LinkButton
          link={() => shownLink({ ...address, lang: language, theme })}
        />
        <ShareButton address={address} language={language} theme={theme} />
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
          <ViewLink key={view} view={view}>
            {words.view[view]}
          </ViewLink>
        ))}
      </nav>
    </header>
  );
});
