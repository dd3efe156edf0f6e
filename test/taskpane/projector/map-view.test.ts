import type { MapBox } from "../../../src/domain/course/map-layout";
import { fittedView, openingView, resizedView } from "../../../src/taskpane/projector/map-view";

const LARGE = { width: 1920, height: 1000 };
const SMALL = { width: 1024, height: 640 };
const box = { x: 500, y: 4_000, width: 100, height: 40 } as MapBox;

describe("how the map on the projector is looked at", () => {
  test("all of it at first, as large as the window allows", () => {
    const view = openingView({ width: 800, height: 500 }, LARGE, box);
    expect(view).toEqual(fittedView({ width: 800, height: 500 }, LARGE));
    expect(view.k).toBeCloseTo((1000 - 24) / 500);
  });

  test("the surroundings of the current topic where all of it could not be read", () => {
    const { x, y, k } = openingView({ width: 1_200, height: 9_000 }, LARGE, box);
    expect(k).toBe(1);
    expect([x + (box.x + 50) * k, y + (box.y + 20) * k]).toEqual([960, 500]);
  });

  test("the middle stays in the middle when the window has another size", () => {
    const view = { x: -300, y: -200, k: 0.5 };
    const after = resizedView(view, LARGE, SMALL);
    const middle = (one: typeof view, { width, height }: typeof LARGE): number[] => [
      (width / 2 - one.x) / one.k,
      (height / 2 - one.y) / one.k,
    ];
    expect(middle(after, SMALL)).toEqual(middle(view, LARGE));
  });
});
