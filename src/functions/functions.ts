// Every worksheet function of the namespace AR by its id.
import { overdueInCells, parseAmountInCells } from "./amount-functions";
import { agingInCells, agingTotalsInCells } from "./aging-functions";
import {
  bucketInCells,
  daysPastDueInCells,
  dueDateInCells,
  parseDateInCells,
} from "./day-functions";
import {
  averageDaysDelinquentInCells,
  bestPossibleDsoInCells,
  collectionEffectivenessInCells,
  daysSalesOutstandingInCells,
  rollRateInCells,
} from "./metric-functions";
import { guardInCells } from "./text-functions";
import { tacticsInCells } from "./advice-functions";
import { interestInCells } from "./interest-functions";
import { limitationInCells } from "./law-functions";
import { allocateInCells } from "./payment-functions";
import { provisionInCells } from "./provision-functions";
import {
  gradeInCells,
  phaseInCells,
  quadrantInCells,
  riskScoreInCells,
  riskTierInCells,
  stageInCells,
  warningScoreInCells,
} from "./risk-functions";
import {
  explainInCells,
  levelInCells,
  nextContactInCells,
  nextLetterInCells,
  ownerInCells,
  tacticInCells,
} from "./tactic-functions";
import { reportInCells } from "./report-functions";
import type { FunctionId } from "./function-ids";
import { sendable } from "./result-size";

export const WORKSHEET_FUNCTIONS = {
  DAYSPASTDUE: daysPastDueInCells,
  BUCKET: bucketInCells,
  DUEDATE: dueDateInCells,
  PARSEDATE: parseDateInCells,
  PARSEAMOUNT: parseAmountInCells,
  OVERDUE: overdueInCells,
  AGING: agingInCells,
  AGINGTOTALS: agingTotalsInCells,
  DSO: daysSalesOutstandingInCells,
  BPDSO: bestPossibleDsoInCells,
  ADD: averageDaysDelinquentInCells,
  CEI: collectionEffectivenessInCells,
  ROLLRATE: rollRateInCells,
  GUARD: guardInCells,
  STAGE: stageInCells,
  PHASE: phaseInCells,
  GRADE: gradeInCells,
  RISKSCORE: riskScoreInCells,
  RISKTIER: riskTierInCells,
  WARNINGSCORE: warningScoreInCells,
  QUADRANT: quadrantInCells,
  TACTIC: tacticInCells,
  TACTICS: tacticsInCells,
  LEVEL: levelInCells,
  NEXTLETTER: nextLetterInCells,
  NEXTCONTACT: nextContactInCells,
  OWNER: ownerInCells,
  EXPLAIN: explainInCells,
  LIMITATION: limitationInCells,
  INTEREST: interestInCells,
  PROVISION: provisionInCells,
  ALLOCATE: allocateInCells,
  REPORT: reportInCells,
} as const satisfies Readonly<Record<FunctionId, unknown>>;

type WorksheetFunction = (...inputs: readonly unknown[]) => readonly (readonly unknown[])[];

/** Calls a function as the runtime does. A result that no message can carry is an error that says so. */
export function callFunction(
  id: FunctionId,
  inputs: readonly unknown[],
): readonly (readonly unknown[])[] {
  return sendable((WORKSHEET_FUNCTIONS[id] as WorksheetFunction)(...inputs));
}
