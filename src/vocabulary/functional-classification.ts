import { type Account, readAccounts } from "./account.ts";
import { agricultureAndWater } from "./functional-classification/agriculture-and-water.ts";
import { defenceAndSecurity } from "./functional-classification/defence-and-security.ts";
import { educationScienceCulture } from "./functional-classification/education-science-culture.ts";
import { environmentAndCommunities } from "./functional-classification/environment-and-communities.ts";
import { generalPublicServices } from "./functional-classification/general-public-services.ts";
import { health } from "./functional-classification/health.ts";
import { industryTradeAndFinance } from "./functional-classification/industry-trade-and-finance.ts";
import { landHousingAndReserves } from "./functional-classification/land-housing-and-reserves.ts";
import { socialSecurity } from "./functional-classification/social-security.ts";
import { transfersAndDebt } from "./functional-classification/transfers-and-debt.ts";
import { transport } from "./functional-classification/transport.ts";

/**
 * 支出功能分类 of the Ministry of Finance's 政府收支分类科目: 类 (3 digits), 款 (5), 项 (7).
 *
 * It follows the tables of 2019 to 2025, with names that changed since (` | ` before each) and
 * accounts that were abolished since (`-` before the code). It was written out by hand, without
 * the printed tables at hand: a code that is not here may still exist, so an unknown one is a finding,
 * never an error.
 */
const table = readAccounts(
  generalPublicServices,
  defenceAndSecurity,
  educationScienceCulture,
  socialSecurity,
  health,
  environmentAndCommunities,
  agricultureAndWater,
  transport,
  industryTradeAndFinance,
  landHousingAndReserves,
  transfersAndDebt,
);

export const functionalAccounts: readonly Account[] = table.accounts;

/** The 类: 201 一般公共服务支出, 202 外交支出 ... */
export const functionalClasses: readonly Account[] = table.accounts.filter(
  ({ code }) => code.length === 3,
);

export function functionalAccount(code: string): Account | undefined {
  return table.account(code);
}

/** "2010350" -> "20103" -> "201" -> "". */
export function functionalParent(code: string): string {
  return table.parent(code);
}

/**
 * The codes an account's printed name can stand for, below `under` and of so many digits
 * (3 类, 5 款, 7 项). Names in use win over former names and abolished accounts, exact names over
 * names that differ by a final 支出, （类）, （款） or （项）; several codes mean that the name alone
 * does not decide.
 */
export function functionalCodes(
  name: string,
  under = "",
  digits?: 3 | 5 | 7,
): readonly string[] {
  return table.codes(name, under, digits);
}

/**
 * For a damaged name (公备局医疗补助): the codes below `under` whose names come nearest, at most
 * every third character being wrong. Several codes come equally near; none is certain.
 */
export function functionalCodesLike(
  name: string,
  under: string,
  digits?: 3 | 5 | 7,
): readonly string[] {
  return table.codesLike(name, under, digits);
}
