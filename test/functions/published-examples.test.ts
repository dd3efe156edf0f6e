// Metrics against examples that others published, each with its source. What a source rounds is compared as it prints it.
import {
  averageDaysDelinquentInCells,
  bestPossibleDsoInCells,
  collectionEffectivenessInCells,
  daysSalesOutstandingInCells,
  rollRateInCells,
} from "../../src/functions/metric-functions";
import { isoOf, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { limitationInCells } from "../../src/functions/law-functions";
import { installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

const of = (...values: readonly number[]): unknown[][][] => values.map((value) => [[value]]);
type Metric = (...inputs: unknown[][][]) => unknown[][];

const EXAMPLES = [
  {
    source: "creditguru.com, Days Sales Outstanding: 15,000 ÷ 10,000 × 30",
    metric: daysSalesOutstandingInCells,
    inputs: of(15_000, 10_000, 30),
    prints: "45",
  },
  {
    source: "creditguru.com, Best Possible DSO: 4,000 ÷ 10,000 × 30",
    metric: bestPossibleDsoInCells,
    inputs: of(4_000, 10_000, 30),
    prints: "12",
  },
  {
    source: "creditguru.com, the same figures: regular less best possible DSO",
    metric: averageDaysDelinquentInCells,
    inputs: of(15_000, 4_000, 10_000, 30),
    prints: "33",
  },
  {
    source: "bajajfinservmarkets.in, Days Sales Outstanding: 600,000 ÷ 2,400,000 × 90",
    metric: daysSalesOutstandingInCells,
    inputs: of(600_000, 2_400_000, 90),
    prints: "22.5",
  },
  {
    source:
      "collectthemoney.com, Days Sales Outstanding: 5,000,000 ÷ 9,000,000 × 91, which it cuts to 50.55",
    metric: daysSalesOutstandingInCells,
    inputs: of(5_000_000, 9_000_000, 91),
    prints: "50.56",
  },
  {
    source:
      "creditguru.com, Collection Effectiveness Index: January to March, with a third of its sales",
    metric: collectionEffectivenessInCells,
    inputs: of(6_200, 10_890 / 3, 6_340, 3_590),
    prints: "55.9",
  },
  {
    source: "rex.inc, Collection Effectiveness Index: 1,250,000 ÷ 1,320,000",
    metric: collectionEffectivenessInCells,
    inputs: of(400_000, 1_200_000, 350_000, 280_000),
    prints: "94.7",
  },
  {
    source: "costcalculator.calculator.city, Roll Rates: 200,000 of 1,000,000 a month before",
    metric: rollRateInCells,
    inputs: of(1_000_000, 200_000),
    prints: "20",
  },
] as const;

describe("published examples", () => {
  test.each(EXAMPLES)("$prints: $source", ({ metric, inputs, prints }) => {
    const [[answer]] = (metric as Metric)(...inputs) as [[number]];
    expect(answer.toFixed(prints.split(".")[1]?.length ?? 0)).toBe(prints);
  });
});

// Civil Code arts. 188 and 200 to 204, on the calendar as the State Council's notices of holidays set it.
const LIMITATIONS = [
  {
    because: "three years to the corresponding day, a Monday",
    due: "2022-05-12",
    ends: "2025-05-12",
  },
  { because: "a month without the day: its last one", due: "2020-02-29", ends: "2023-02-28" },
  { because: "a Sunday goes over to Monday", due: "2021-03-31", ends: "2024-04-01" },
  {
    because: "the eight days of October 2020 go over to the ninth",
    due: "2017-10-01",
    ends: "2020-10-09",
  },
  {
    because: "a Saturday that is worked ends the period itself",
    due: "2023-02-28",
    ends: "2026-02-28",
  },
] as const;

describe("the end of a limitation period", () => {
  test.each(LIMITATIONS)("$due to $ends: $because", ({ due, ends }) => {
    const [[end]] = limitationInCells([[due]], [["2020-01-01"]], undefined, [["end"]]) as [
      [number],
    ];
    expect(isoOf(end as CalendarDate)).toBe(ends);
  });
});
