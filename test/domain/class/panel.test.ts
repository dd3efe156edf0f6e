import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { panelOf } from "../../../src/domain/class/panel";

const day = (number: number) => (46_160 + number) as CalendarDate;
const nothing = { groups: [], actions: [], classDay: day(0), asOfDate: day(40) };

test("without an assessment or a due day nothing is claimed", () => {
  const none = { percent: undefined, light: "none" };
  const groups = [{ learners: 8, score: undefined }];
  const actions = [{ dueOn: day(5), doneOn: undefined }];
  expect(panelOf({ ...nothing, groups, actions, asOfDate: day(4) })).toEqual({
    ...{ people: none, time: none, score: none },
  });
});

test("people and score go by learners, not by groups", () => {
  const groups = [
    { learners: 8, score: 90 },
    { learners: 2, score: 50 },
    { learners: 6, score: undefined },
  ];
  const { people, score } = panelOf({ ...nothing, groups });
  expect(people).toEqual({ percent: 80, light: "green" });
  expect(score).toEqual({ percent: 82, light: "green" });
});

test.each<[string, readonly [number, number | undefined][], number | undefined, string]>([
  ["done on the day", [[5, 5]], 100, "green"],
  ["done a day late", [[5, 6]], 0, "red"],
  ["not done", [[5, undefined]], 0, "red"],
  [
    "one of two actions of a day not done",
    [
      [5, 4],
      [5, undefined],
      [6, 6],
    ],
    50,
    "red",
  ],
  [
    "two days of three",
    [
      [5, 5],
      [6, 6],
      [7, undefined],
    ],
    200 / 3,
    "amber",
  ],
  ["later than thirty days after class", [[31, undefined]], undefined, "none"],
  ["before the class", [[-1, undefined]], undefined, "none"],
])("time: %s", (_, actions, percent, light) => {
  const { time } = panelOf({
    ...nothing,
    actions: actions.map(([due, done]) => ({
      dueOn: day(due),
      doneOn: done === undefined ? undefined : day(done),
    })),
  });
  expect(time).toEqual({ percent, light });
});
