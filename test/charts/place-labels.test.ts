import fc from "fast-check";
import { expect, test } from "vitest";
import {
  alongLine,
  around,
  type Box,
  overlaps,
  placeLabels,
  type Wanted,
} from "../../src/charts/place-labels.ts";

const frame: Box = { left: 0, right: 600, top: 0, bottom: 300 };
const all = ["right", "above", "below", "left"] as const;
const wanted = (x: number, y: number): Wanted => ({
  x,
  y,
  width: 50,
  sides: all,
});

test("writes a label at the right of its point", () => {
  const [box] = placeLabels([wanted(100, 100)], [around(100, 100, 9)], frame);
  expect(box).toEqual({ left: 111, right: 161, top: 92.5, bottom: 107.5 });
});

test("goes round what is in the way, and stays inside", () => {
  const inTheWay = around(130, 100, 20);
  const [beside, edge] = placeLabels(
    [wanted(100, 100), wanted(580, 200)],
    [inTheWay],
    frame,
  );
  expect(beside && overlaps(beside, inTheWay)).toBe(false);
  expect(edge?.right).toBeLessThanOrEqual(600);
});

test("leaves a label out that has no place", () => {
  const wall = { left: 0, right: 600, top: 0, bottom: 300 };
  expect(placeLabels([wanted(100, 100)], [wall], frame)).toEqual([undefined]);
});

test("never writes over a point, a line or another label, however many there are", () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
      const obstacles = [
        ...points.map(({ x, y }) => around(x, y, 9)),
        ...points.flatMap((to, index) => {
          const from = points[index - 1];
          return from && index % 3 === 0 ? alongLine(from, to) : [];
        }),
      ];
      const boxes = placeLabels(
        points.map(({ x, y }) => wanted(x, y)),
        obstacles,
        frame,
      ).filter((box) => box !== undefined);
      boxes.forEach((box, index) => {
        expect(obstacles.some((each) => overlaps(box, each))).toBe(false);
        expect(boxes.slice(index + 1).some((each) => overlaps(box, each))).toBe(
          false,
        );
      });
    }),
  );
});
