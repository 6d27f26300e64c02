import { expect, test } from "vitest";
import { payoutWords } from "../../src/views/methods/payout-words.ts";
import { payoutLines } from "../../src/vocabulary/payout-lines.ts";

test.each([
  [/政策兑现|兑现资金/, ["政策兑现", "兑现资金"]],
  [/上市.{0,6}(?:奖励|补助)|挂牌.{0,4}奖励/, ["上市…奖励/补助", "挂牌…奖励"]],
  [/区域(?:经济)?发展(?:专项)?(?:资金|经费)?/, ["区域[经济]发展"]],
  [/供应链.{0,8}(?:建设|项目)?/, ["供应链"]],
  [/(?:产业|贸易)(?:发展|扶持)资金/, ["产业/贸易发展/扶持资金"]],
])("says %s in words", (pattern, words) => {
  expect(payoutWords(pattern)).toEqual(words);
});

test("no sign of a pattern is left in any published payout line", () => {
  for (const { words } of payoutLines)
    for (const said of payoutWords(words))
      expect(said, words.source).toMatch(/^[\p{L}\d/…[\]]+$/u);
});
