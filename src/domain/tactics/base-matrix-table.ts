// The base matrix of stage × quadrant (catalogue 5.7): an ordered list of tactics for each cell.
import type { QuadrantId } from "../risk/quadrant";
import type { StageId } from "../risk/stage-table";
import type { TacticCode } from "./tactic-table";

export const BASE_MATRIX = {
  S0: {
    Q0: ["T01", "T02", "T12"],
    Q1: ["T01", "T02"],
    Q2: ["T01", "T14", "T16", "T02"],
    Q3: ["T01", "T02", "T22", "T24"],
    Q4: ["T24", "T28", "T15", "T02"],
  },
  S1: {
    Q0: ["T03", "T04", "T05", "T38"],
    Q1: ["T04", "T38", "T03", "T05"],
    Q2: ["T04", "T13", "T14", "T16"],
    Q3: ["T04", "T05", "T22", "T24"],
    Q4: ["T05", "T28", "T24", "T15"],
  },
  S2: {
    Q0: ["T04", "T11", "T05", "T22"],
    Q1: ["T38", "T22", "T13", "T05"],
    Q2: ["T13", "T14", "T16", "T12"],
    Q3: ["T06", "T05", "T21", "T22", "T24"],
    Q4: ["T06", "T05", "T28", "T15", "T24"],
  },
  S3: {
    Q0: ["T08", "T12", "T11", "T28"],
    Q1: ["T08", "T22", "T13", "T41"],
    Q2: ["T13", "T15", "T17", "T14", "T08"],
    Q3: ["T06", "T08", "T21", "T45", "T40"],
    Q4: ["T28", "T15", "T06", "T29"],
  },
  S4: {
    Q0: ["T12", "T08", "T06", "T28"],
    Q1: ["T40", "T41", "T06", "T42"],
    Q2: ["T15", "T18", "T19", "T44"],
    Q3: ["T30", "T06", "T21", "T45"],
    Q4: ["T29", "T31", "T06", "T30"],
  },
  S5: {
    Q0: ["T28", "T12", "T06", "T44"],
    Q1: ["T44", "T40", "T06", "T30"],
    Q2: ["T44", "T18", "T15", "T19"],
    Q3: ["T30", "T29", "T06", "T21", "T44"],
    Q4: ["T30", "T31", "T29", "T33"],
  },
  S6: {
    Q0: ["T43", "T28", "T44", "T30"],
    Q1: ["T43", "T44", "T30"],
    Q2: ["T43", "T44", "T18", "T15"],
    Q3: ["T30", "T29", "T43", "T06"],
    Q4: ["T43", "T31", "T30", "T33"],
  },
} as const satisfies Readonly<Record<StageId, Readonly<Record<QuadrantId, readonly TacticCode[]>>>>;
