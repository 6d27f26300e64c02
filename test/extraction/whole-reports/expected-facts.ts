import {
  accountsOf,
  allOf,
  type Item,
  linesUnder,
  type ThreePublic,
  type Truth,
  threePublicTotal,
  totalOf,
  under,
  vehicleKinds,
} from "./made-truth.ts";

/** Ids less the report's own, and what a person reads there: yuan, cars, rates. */
export type Expected = Map<string, number>;

const general = (item: Item) => item.basic + item.project;
const fiscal = (item: Item) => general(item) + item.fund + item.capital;

/** What the nine tables print, whatever their layout. */
export function expectedOfTables(truth: Truth): Expected {
  const { items, kind, year, opening, closing } = truth;
  const phase = kind === "final" ? "final" : "initial-budget";
  const expected: Expected = new Map();
  const put = (id: string, value: number, own: string = phase) => {
    expected.set(`${id}/${own}/${year}`, value);
  };
  const total = totalOf(items);
  const all = (amount: (item: Item) => number) => under(items, "", amount);
  const fiscalOut = all(fiscal);
  const fiscalIn = fiscalOut + closing - opening;
  const generalIn = all(general) + closing - opening;
  const income = total + closing - opening;
  const grand = total + closing;
  const g = "general-public-budget";

  put("income.total", income);
  put("expenditure.total", total);
  put("income.grand-total", grand);
  put("expenditure.grand-total", grand);
  put("income.fiscal/fiscal", fiscalIn);
  put(`income.fiscal/${g}`, generalIn);
  put(
    "income.fiscal/government-fund",
    all((item) => item.fund),
  );
  put(
    "income.fiscal/state-capital",
    all((item) => item.capital),
  );
  put(
    "income.institutional",
    all((item) => item.own),
  );
  put(
    "income.business",
    all((item) => item.business),
  );
  put(
    "expenditure.basic",
    all((item) => item.basic + item.own),
  );
  // A budget's form has no column for business expenditure, which is a project there.
  const project = (item: Item) =>
    item.project +
    item.fund +
    item.capital +
    (kind === "budget" ? item.business : 0);
  put("expenditure.project", all(project));
  if (kind === "final") {
    put("income.opening-balance", opening);
    put("expenditure.closing-balance", closing);
    put("income.opening-balance/fiscal", opening);
    put("expenditure.closing-balance/fiscal", closing);
    put("income.total/fiscal", fiscalIn);
    put(
      "expenditure.business",
      all((item) => item.business),
    );
  }
  // A budget prints it in rounded 万元 alone.
  if (kind === "final") put("expenditure.total/fiscal", fiscalOut);
  put("income.grand-total/fiscal", fiscalOut + closing);
  put("expenditure.grand-total/fiscal", fiscalOut + closing);
  put(`expenditure.total/${g}`, all(general));
  put(
    "expenditure.total/government-fund",
    all((item) => item.fund),
  );
  put(
    "expenditure.total/state-capital",
    all((item) => item.capital),
  );
  put(
    `expenditure.basic/${g}`,
    all((item) => item.basic),
  );
  put(
    `expenditure.project/${g}`,
    all((item) => item.project),
  );

  const first = items.find((item) => general(item) > 0);
  /** What an item took in: the first one spent what was carried over, and kept what is left. */
  const taken = (amount: (item: Item) => number) => (item: Item) =>
    amount(item) + (item === first ? closing - opening : 0);
  for (const code of accountsOf(items, allOf)) {
    put(`income.by-function/${code}`, under(items, code, taken(allOf)));
    put(`income.by-function/fiscal/${code}`, under(items, code, taken(fiscal)));
    put(
      `income.by-function/${code}/income.institutional`,
      under(items, code, (item) => item.own),
    );
    put(
      `income.by-function/${code}/income.business`,
      under(items, code, (item) => item.business),
    );
    put(`expenditure.by-function/${code}`, under(items, code, allOf));
    put(
      `expenditure.by-function.basic/${code}`,
      under(items, code, (item) => item.basic + item.own),
    );
    put(`expenditure.by-function.project/${code}`, under(items, code, project));
    if (kind === "final")
      put(
        `expenditure.by-function/${code}/expenditure.business`,
        under(items, code, (item) => item.business),
      );
  }
  for (const code of accountsOf(items, fiscal)) {
    if (code.length > 3) continue;
    put(`expenditure.by-function/fiscal/${code}`, under(items, code, fiscal));
    put(
      `expenditure.by-function/government-fund/${code}`,
      under(items, code, (item) => item.fund),
    );
    put(
      `expenditure.by-function/state-capital/${code}`,
      under(items, code, (item) => item.capital),
    );
  }
  for (const code of accountsOf(items, general)) {
    put(`expenditure.by-function/${g}/${code}`, under(items, code, general));
    put(
      `expenditure.by-function.basic/${g}/${code}`,
      under(items, code, (item) => item.basic),
    );
    put(
      `expenditure.by-function.project/${g}/${code}`,
      under(items, code, (item) => item.project),
    );
  }
  for (const [name, amount] of [
    ["government-fund", (item: Item) => item.fund],
    ["state-capital", (item: Item) => item.capital],
  ] as const)
    for (const code of accountsOf(items, amount)) {
      put(
        `expenditure.by-function/${name}/${code}`,
        under(items, code, amount),
      );
      put(
        `expenditure.by-function.project/${name}/${code}`,
        under(items, code, amount),
      );
    }
  for (const [code, amount] of truth.lines)
    put(`expenditure.by-economy/${g}/${code}`, amount);
  for (const code of ["301", "302", "303", "310"])
    put(`expenditure.by-economy/${g}/${code}`, linesUnder(truth, code));
  put(`expenditure.personnel/${g}`, linesUnder(truth, "301", "303"));
  put(`expenditure.public/${g}`, linesUnder(truth, "302", "310"));

  const threePublic = (part: ThreePublic, own: string) => {
    put("three-public.total/fiscal", threePublicTotal(part), own);
    put("three-public.abroad/fiscal", part.abroad, own);
    put("three-public.vehicles/fiscal", part.purchase + part.running, own);
    put("three-public.vehicle-purchase/fiscal", part.purchase, own);
    put("three-public.vehicle-running/fiscal", part.running, own);
    put("three-public.reception/fiscal", part.reception, own);
  };
  if (kind === "final") {
    threePublic(truth.budgeted, "full-year-budget");
    threePublic(truth.spent, "final");
  } else threePublic(truth.budgeted, "initial-budget");
  return expected;
}

/** What only sentences say. */
export function expectedOfSentences(truth: Truth): Expected {
  const { year, kind, procurement } = truth;
  const phase = kind === "final" ? "final" : "initial-budget";
  const expected: Expected = new Map();
  const put = (id: string, value: number, own: string = phase) => {
    expected.set(`${id}/${own}/${year}`, value);
  };
  const { goods, works, services } = procurement;
  put("procurement.total", goods + works + services);
  put("procurement.goods", goods);
  put("procurement.works", works);
  put("procurement.services", services);
  put("expenditure.agency-operations/general-public-budget", truth.agency);
  put(
    "assets.vehicles",
    truth.vehicles.reduce((left, right) => left + right, 0),
  );
  truth.vehicles.forEach((count, at) => {
    put(`assets.vehicles/${vehicleKinds[at]}`, count);
  });
  if (kind === "final") {
    const items = truth.items.filter((item) => general(item) > 0);
    for (const item of items)
      put(
        `expenditure.by-function/general-public-budget/${item.code}`,
        item.budget,
        "initial-budget",
      );
    put(
      "expenditure.total/general-public-budget",
      items.reduce((sum, item) => sum + item.budget, 0),
      "initial-budget",
    );
  }
  return expected;
}
