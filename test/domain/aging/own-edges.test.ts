import fc from "fast-check";
import {
  bucketFinder,
  bucketIndexOf,
  firstBucketAtFault,
} from "../../../src/domain/aging/bucket-scheme";
import { schemeOfEdges } from "../../../src/domain/aging/own-edges";

function idsOf(text: string) {
  const reading = schemeOfEdges(text);
  return reading.status === "read" ? reading.scheme.buckets.map(({ id }) => id) : reading;
}

describe("edges of one's own", () => {
  test.each([
    {
      because: "each number ends a band; what is not due stands apart",
      text: "30,60,90",
      ids: ["current", "1-30", "31-60", "61-90", "over-90"],
    },
    {
      because: "commas and digits are typed in Chinese as well",
      text: "３０，６０、９０",
      ids: ["current", "1-30", "31-60", "61-90", "over-90"],
    },
    {
      because: "zero ends what is not due anyway",
      text: "0 30",
      ids: ["current", "1-30", "over-30"],
    },
    {
      because: "below zero is what falls due soon, and today stands apart",
      text: "-30, -7, 0, 30",
      ids: ["due-in-31", "due-in-8-30", "due-in-1-7", "today", "1-30", "over-30"],
    },
    {
      because: "a minus sign pasted from a document is a minus sign",
      text: "−7; 7",
      ids: ["due-in-8", "due-in-1-7", "today", "1-7", "over-7"],
    },
    { because: "one edge is enough", text: "45", ids: ["current", "1-45", "over-45"] },
  ])("$text: $because", ({ text, ids }) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test.each([
    { because: "nothing was typed", text: " , ", problem: "empty", about: " , " },
    { because: "a letter slipped in", text: "30,6o,90", problem: "no-number", about: "6o" },
    { because: "a range is no edge", text: "1-30", problem: "no-number", about: "1-30" },
    { because: "days are whole", text: "30,45.5", problem: "not-whole", about: "45.5" },
    { because: "they must rise", text: "30,90,60", problem: "not-rising", about: "60" },
    { because: "twice is not rising", text: "30,30", problem: "not-rising", about: "30" },
    { because: "a year of data entry", text: "20260630", problem: "too-far", about: "20260630" },
    {
      because: "nobody reads thirty columns",
      text: Array.from({ length: 30 }, (_, index) => index + 1).join(","),
      ...{ problem: "too-many", about: "30" },
    },
  ])("$text is refused: $because", ({ text, problem, about }) => {
    expect(schemeOfEdges(text)).toEqual({ status: "refused", problem, about });
  });

  test("make a scheme without fault in which every edge belongs to the band it ends", () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: -400, max: 4000 }), { minLength: 1, maxLength: 20 })
      .map((days) => days.sort((a, b) => a - b));
    fc.assert(
      fc.property(edges, (days) => {
        const reading = schemeOfEdges(days.join(","));
        if (reading.status !== "read") throw new Error(reading.problem);
        expect(firstBucketAtFault(reading.scheme)).toBe(-1);
        const { buckets } = reading.scheme;
        const finder = bucketFinder(reading.scheme);
        for (const day of days.filter((each) => each > 0))
          expect(buckets[bucketIndexOf(day, finder)]?.toDaysPastDue).toBe(day);
        for (const day of days.filter((each) => each < 0))
          expect(buckets[bucketIndexOf(day, finder)]?.fromDaysPastDue).toBe(day);
      }),
    );
  });
});
