import type { Finding } from "../vocabulary/fact.ts";
import { finding, type Reading } from "./reading.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

export function unreadFigure(reading: Reading, at: Span): Finding {
  return finding(reading, "unread-figure", at, {
    zh: "这个数字不知属于哪一项，未作为事实使用。",
    en: "It is not known what this figure is a figure of; it is not used as a fact.",
  });
}

/** 增加(减少)0万元: the words that the clerk was to choose from belong to the figure. */
const choice =
  /(?:增\s*[加长]|减\s*少|下\s*降)\s*[(（]\s*(?:增\s*[加长]|减\s*少|下\s*降)\s*[)）]\s*$/;

export function templateLeftover(reading: Reading, at: Span): Finding {
  const before = reading.document.text.slice(
    Math.max(0, at.start - 20),
    at.start,
  );
  const start = at.start - (choice.exec(before)?.[0].length ?? 0);
  return finding(
    reading,
    "template-leftover",
    { ...at, start },
    {
      zh: "模板文字未替换。",
      en: "Words of the blank form were left in.",
    },
  );
}

export function misplacedAccount(reading: Reading, at: Span): Finding {
  return finding(reading, "misplaced-account", at, {
    zh: "科目的类、款、项不相配；按末级科目名称取编码。",
    en: "The account's levels do not belong together; the code is that of the deepest name.",
  });
}

export function emptyTable(
  reading: Reading,
  at: Span,
  noted: boolean,
): Finding {
  return noted
    ? finding(reading, "empty-table", at, {
        zh: "本表为空，报告已说明原因。",
        en: "The table is empty, and the report says why.",
      })
    : finding(reading, "empty-table-without-note", at, {
        zh: "本表为空，报告未作说明。",
        en: "The table is empty, and the report does not say why.",
      });
}

export function missingTable(reading: Reading, at: Span): Finding {
  return finding(reading, "missing-table", at, {
    zh: "只有表名，表的内容不在文本中（可能是图片）。",
    en: "Only the table's title is in the text; its rows are missing (perhaps a picture).",
  });
}

export function accountName(
  reading: Reading,
  at: Span,
  code: string,
  name: string,
): Finding {
  return finding(reading, "account-name", at, {
    zh: `科目 ${code} 的名称应为“${name}”。`,
    en: `Account ${code} is called ${name}.`,
  });
}

export function doubledRow(reading: Reading, at: Span): Finding {
  return finding(reading, "doubled-row", at, {
    zh: "表中同一行印了两次。",
    en: "The table prints the same row twice.",
  });
}

export function rowsWithoutFigures(reading: Reading, at: Span): Finding {
  return finding(reading, "rows-without-figures", at, {
    zh: "表中列出了科目而没有金额。",
    en: "The table lists accounts and prints no amounts for them.",
  });
}

export function totalWithoutColumn(reading: Reading, at: Span): Finding {
  return finding(reading, "total-without-column", at, {
    zh: "合计行缺少一栏，而下面各行有这一栏的数字。",
    en: "The total leaves out a column that the rows below it print.",
  });
}

export function unknownRow(reading: Reading, at: Span): Finding {
  return finding(reading, "unknown-row", at, {
    zh: "表中这一行的项目不认识，其数字未作为事实使用。",
    en: "This row of the table is not recognised; its figures are not used as facts.",
  });
}

export function noTableUnit(reading: Reading, at: Span): Finding {
  return finding(reading, "no-table-unit", at, {
    zh: "表上没有金额单位；按报告正文的单位读取。",
    en: "The table prints no unit; it is read in the unit of the report's text.",
  });
}

export function restoredCode(
  reading: Reading,
  at: Span,
  code: string,
): Finding {
  return finding(reading, "restored-code", at, {
    zh: `科目编码残缺，按名称和上级科目还原为 ${code}。`,
    en: `The account code is damaged; its name and parent restore it to ${code}.`,
  });
}

export function wrongClassName(
  reading: Reading,
  at: Span,
  name: string,
): Finding {
  return finding(reading, "wrong-class-name", at, {
    zh: `这里应是“类”的名称：${name}。`,
    en: `A class name belongs here: ${name}.`,
  });
}

export function inReason(reading: Reading, at: Span): Finding {
  return finding(reading, "figure-in-reason", at, {
    zh: "这个数字在说明原因，不是单独的事实。",
    en: "This figure explains a reason; it is no fact of its own.",
  });
}

export function inDescription(reading: Reading, at: Span): Finding {
  return finding(reading, "figure-in-description", at, {
    zh: "这个数字在叙述工作或绩效，不知属于预算或决算的哪一项，未作为事实使用。",
    en: "This figure tells of work or results; it is not known which item of the accounts it would be, and it is not used as a fact.",
  });
}

export function plannedPurchase(reading: Reading, at: Span): Finding {
  return finding(reading, "planned-purchase", at, {
    zh: "计划购置的数量，不是占有的数量，不作事实。",
    en: "How many are to be bought, not how many there are; no fact.",
  });
}

export function againstBudget(reading: Reading, at: Span): Finding {
  return finding(reading, "difference-from-budget", at, {
    zh: "与预算之差，由预算数和决算数即可得出，不另作事实。",
    en: "A difference from the budget, which budget and outturn already give; no fact of its own.",
  });
}
