import { expect, test } from "vitest";
import { number, optionalNumber, text, word } from "../../src/queries/cell.ts";

test("reads what is there and names what is not", () => {
  expect(text({ a: "x" }, "a")).toBe("x");
  expect(optionalNumber({ a: null }, "a")).toBeNull();
  expect(() => number({ a: 1n }, "a")).toThrow(
    "Column a is bigint 1, not a number",
  );
  expect(() => word({ a: "z" }, "a", ["x", "y"])).toThrow("one of x, y");
});
