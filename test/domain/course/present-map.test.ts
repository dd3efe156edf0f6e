import { slideOf, topicBeside } from "../../../src/domain/course/present-map";
import { mapOf } from "../../support/course-maps";

const map = mapOf("r(a(a1,a2(x)),b)");

test.each([
  { at: "r", branch: "r", path: "", number: 1, because: "the root has others below it" },
  { at: "a", branch: "a", path: "r", number: 2, because: "so has a main branch" },
  { at: "a1", branch: "a", path: "r", number: 3, because: "a leaf is shown in its branch" },
  { at: "a2", branch: "a2", path: "r a", number: 4, because: "a branch inside a branch" },
  { at: "x", branch: "a2", path: "r a", number: 5, because: "a leaf of that branch" },
  { at: "gone", branch: "r", path: "", number: 1, because: "a deleted topic begins again" },
])("the slide of $at is branch $branch: $because", ({ at, branch, path, number }) => {
  const slide = slideOf(map, at);
  expect(slide.branch.id).toBe(branch);
  expect(slide.path.map(({ id }) => id).join(" ")).toBe(path);
  expect([slide.number, slide.count]).toEqual([number, 6]);
});

test("a class goes through every topic once, forwards and back, and stays at the ends", () => {
  const forwards = ["r"];
  for (let step = 0; step < 7; step += 1) forwards.push(topicBeside(map, forwards.at(-1) ?? "", 1));
  expect(forwards.join(" ")).toBe("r a a1 a2 x b b b");
  expect(topicBeside(map, "a", -1)).toBe("r");
  expect(topicBeside(map, "r", -1)).toBe("r");
  expect(topicBeside(map, "gone", 1)).toBe("r");
});
