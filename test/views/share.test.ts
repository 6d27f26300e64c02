import { expect, test } from "vitest";
import {
  apaCitation,
  bibtex,
  type Cited,
  gbCitation,
} from "../../src/views/share/citation.ts";
import { embedCode } from "../../src/views/share/embed-code.ts";

const cited: Cited = {
  title: "占比_100% · 企业服务中心怎么花钱",
  dataVersion: "0123456789ab",
  versionWord: "数据版本",
  day: "2026-11-21",
  address: "https://example.org/?district=wuchang&lang=zh",
};

test("cites in GB/T 7714 with the day it was read", () => {
  expect(gbCitation(cited)).toBe(
    "占比_100% · 企业服务中心怎么花钱[DB/OL]. 数据版本 0123456789ab. [2026-11-21]. https://example.org/?district=wuchang&lang=zh.",
  );
});

test("cites in APA with a long date", () => {
  expect(apaCitation(cited)).toContain(
    "(Version 0123456789ab) [Data set]. (n.d.). Retrieved November 21, 2026, from https://",
  );
});

test("escapes what TeX reads as its own", () => {
  expect(bibtex(cited)).toContain("{{占比\\_100\\% · 企业服务中心怎么花钱}}");
  expect(bibtex(cited)).toContain(
    "\\url{https://example.org/?district=wuchang&lang=zh}",
  );
});

test("an address or title cannot leave its attribute", () => {
  expect(embedCode('https://a/?b="><script>', '"x"')).toMatch(
    /^<iframe src="https:\/\/a\/\?b=&quot;&gt;&lt;script&gt;" title="&quot;x&quot;"/,
  );
});
