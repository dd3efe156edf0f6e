import { agendaPlan } from "../../../src/domain/class/agenda-plan";
import { AGENDA_IDS, AGENDAS } from "../../../src/domain/class/agenda-table";
import {
  groupFlaws,
  pairsOf,
  participation,
  type ClassMember,
} from "../../../src/domain/class/class-group";
import {
  pointRefusal,
  standings,
  participationPoints,
  type PointEntry,
} from "../../../src/domain/class/class-points";
import {
  classSteps,
  DEFAULT_TIMES,
  endedClock,
  extendedClock,
  pausedOrResumed,
  secondsLeft,
} from "../../../src/domain/class/class-step";
import { itemMeans, ratingGains } from "../../../src/domain/class/self-rating";
import { WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { COURSE_OUTLINE } from "../../../src/domain/course/course-outline-data";

test.each([
  ["6", 6],
  ["2", 12],
  ["3", 18],
] as const)("the agenda %s takes %s hours, six a day, with breaks on top", (id, hours) => {
  const days = agendaPlan(AGENDAS[id], { startsAt: 540, quiz: 0 });
  expect(days.map(({ teaching }) => teaching)).toEqual(days.map(() => 360));
  expect(days.reduce((sum, { teaching }) => sum + teaching, 0)).toBe(hours * 60);
  for (const { times, breaks } of days) {
    // Every entry begins when the one before it ends, and nobody sits for more than two hours and a half.
    expect(times.slice(1).map(({ from }) => from)).toEqual(times.slice(0, -1).map(({ to }) => to));
    expect(times.at(-1)?.to).toBe(540 + 360 + breaks);
    const pauses = times.filter(({ id: entry }) => /^(break|lunch)/.test(entry));
    const edges = [540, ...pauses.flatMap(({ from, to }) => [from, to]), times.at(-1)?.to ?? 0];
    const sat = edges.flatMap((to, at) => (at % 2 === 1 ? [to - (edges[at - 1] ?? 0)] : []));
    expect(Math.max(...sat)).toBeLessThanOrEqual(150);
  }
});

test("the quiz comes before the first entry of the first day, and days begin when the class says", () => {
  const [first, second] = agendaPlan(AGENDAS["2"], { startsAt: 510, quiz: 20 });
  expect(first?.times.slice(0, 2)).toEqual([
    { id: "quiz", day: 1, from: 510, to: 530 },
    { id: "frame", day: 1, from: 530, to: 575 },
  ]);
  expect([first?.teaching, second?.times[0]?.from]).toEqual([380, 510]);
});

test("every unit's topic is in the outline, and its worksheets exist", () => {
  const units = AGENDA_IDS.flatMap((id) => AGENDAS[id]).filter((entry) => entry.kind === "unit");
  const topics = new Set(COURSE_OUTLINE.map(({ number }) => number));
  const worksheets = new Set(WORKSHEETS.map(({ id }) => id));
  for (const { topic, worksheets: own } of units) {
    expect(topics).toContain(topic);
    expect(own.filter((id) => !worksheets.has(id))).toEqual([]);
  }
});

test("every agenda has the three assessments in order, and every step an id of its own", () => {
  for (const id of AGENDA_IDS) {
    const steps = classSteps(AGENDAS[id], DEFAULT_TIMES);
    const tests = steps.filter(({ kind }) => kind === "test").map(({ id: step }) => step);
    expect(tests).toEqual(["test1", "test2", "test3"]);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    expect([steps[0]?.id, steps[1]?.id, steps.at(-1)?.id]).toEqual(["setup", "quiz", "close"]);
  }
});

test("a clock that was stopped loses none of its time", () => {
  const minute = 1 / 1440;
  const clock = { startedAt: 100, pausedAt: undefined };
  expect(secondsLeft(3, clock, 100 + minute)).toBe(120);
  const paused = pausedOrResumed(clock, 100 + minute);
  expect(secondsLeft(3, paused, 100 + 60 * minute)).toBe(120);
  const resumed = pausedOrResumed(paused, 100 + 60 * minute);
  expect(secondsLeft(3, resumed, 100 + 61 * minute)).toBe(60);
  expect(secondsLeft(3, resumed, 100 + 64 * minute)).toBe(-120);
});

test.each([
  [1, 180, "three minutes were left to the fourth"],
  [2.5, 90, "half a minute and one more"],
  [3, 60, "the time was just up"],
  [9, 60, "over time is forgotten"],
])("a minute more after %s minutes of three leaves %s seconds: %s", (passed, left, because) => {
  const minute = 1 / 1440;
  const now = 100 + passed * minute;
  const clock = extendedClock(3, { startedAt: 100, pausedAt: undefined }, { more: 1, now });
  expect({ because, left: secondsLeft(3, clock, now) }).toEqual({ because, left });
});

test("a clock that was ended stays at its end, and a minute more lets it run again", () => {
  const minute = 1 / 1440;
  const ended = endedClock(3, { startedAt: 100, pausedAt: undefined });
  expect(secondsLeft(3, ended, 100 + 50 * minute)).toBe(0);
  const again = extendedClock(3, ended, { more: 1, now: 100 + 50 * minute });
  expect(secondsLeft(3, again, 100 + 50.5 * minute)).toBe(30);
});

const member = (name: string, role: ClassMember["role"] = "member"): ClassMember => ({
  name,
  role,
});
const COMPLETE = [
  ...[member("甲", "captain"), member("乙", "vice"), member("丙", "secretary")],
  member("丁", "discipline"),
];

test.each<[string, readonly ClassMember[], string, readonly string[]]>([
  ["complete", COMPLETE, "破冰队", []],
  ["no name", COMPLETE, " ", ["no-name"]],
  ["a role twice", [...COMPLETE, member("戊", "captain")], "破冰队", ["role-twice"]],
  ["a role missing", COMPLETE.slice(1).concat(member("戊")), "破冰队", ["role-missing"]],
  ["three people", COMPLETE.slice(0, 3), "破冰队", ["too-few", "role-missing"]],
  ["a name twice", [...COMPLETE, member("甲")], "破冰队", ["member-twice"]],
])("a group: %s", (_, members, name, flaws) => {
  const group = { number: 1, name, slogan: "款到人到", members };
  expect(groupFlaws(group).map(({ kind }) => kind)).toEqual(flaws);
});

test.each([
  [["a", "b", "c", "d"], ["ab", "cd"], "neighbours"],
  [["a", "b", "c"], ["abc"], "nobody stays alone"],
  [["a"], ["a"], "there is nobody else"],
  [[], [], "nobody is there"],
])("pairs of %j are %j, because %s", (members, pairs, because) => {
  expect({ because, pairs: pairsOf(members).map((pair) => pair.join("")) }).toEqual({
    ...{ because, pairs },
  });
});

test("participation counts members once, and strangers never", () => {
  expect(participation(COMPLETE, ["甲", "甲", "乙", "路人"])).toBe(0.5);
  expect(participationPoints(0.5)).toBe(3);
  expect(participation([], ["甲"])).toBe(0);
});

const vote = (from: number, group: number): PointEntry => ({
  ...{ unit: "causes", group, kind: "vote", points: 1, from },
});

test.each<[PointEntry, string | undefined, string]>([
  [vote(1, 2), undefined, "a vote for another group"],
  [vote(1, 1), "own-group", "nobody votes for himself"],
  [vote(3, 2), "voted-before", "group 3 has voted in this unit"],
  [{ ...vote(3, 2), unit: "plan" }, undefined, "another unit, another vote"],
  [{ unit: "causes", group: 1, kind: "answer", points: 11 }, "out-of-range", "10 is the most"],
  [{ unit: "causes", group: 1, kind: "answer", points: Number.NaN }, "out-of-range", "no number"],
  [{ unit: "causes", group: 2, kind: "answer", points: 7 }, "given-before", "given already"],
  [{ unit: "causes", group: 2, kind: "other", points: -3 }, undefined, "a correction"],
])("points %j are refused with %s: %s", (entry, because) => {
  const before: PointEntry[] = [
    vote(3, 1),
    { unit: "causes", group: 2, kind: "answer", points: 8 },
  ];
  expect(pointRefusal(before, entry)).toBe(because);
});

test("the standing shares places, and corrections count", () => {
  const points: PointEntry[] = [
    { unit: "causes", group: 1, kind: "answer", points: 8 },
    { unit: "causes", group: 2, kind: "answer", points: 9 },
    { unit: "causes", group: 2, kind: "other", points: -1 },
    vote(1, 3),
  ];
  const order = standings([3, 2, 1, 4], points).map(({ group, place, total }) => [
    ...[group, place, total],
  ]);
  expect(order).toEqual([
    [1, 1, 8],
    [2, 1, 8],
    [3, 3, 1],
    [4, 4, 0],
  ]);
});

test("items are compared by their means over those who rated them", () => {
  const ratings = [
    { item: "law", before: 2, after: 4 },
    { item: "law", before: 1, after: undefined },
    { item: "visits", before: 3, after: 3 },
    { item: "no item of ours", before: 1, after: 5 },
  ];
  const means = itemMeans(ratings);
  expect(means).toHaveLength(20);
  expect(means.find(({ item }) => item === "law")).toEqual({ item: "law", before: 1.5, after: 4 });
  expect(ratingGains(means)).toEqual({
    most: { item: "law", gain: 2.5 },
    weakest: { item: "visits", rating: 3 },
  });
  expect(ratingGains(itemMeans([]))).toEqual({ most: undefined, weakest: undefined });
});
