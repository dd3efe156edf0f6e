import type { StageId } from "../risk/stage-table";

/**
 * Share of a debt that comes in after all, by stage, in percent: a placeholder of the course's curve "the later,
 * the less" (catalogue 5.10), to be replaced by the company's own history.
 */
export const DEFAULT_RECOVERY_PERCENT = {
  S0: 98,
  S1: 95,
  S2: 92,
  S3: 85,
  S4: 65,
  S5: 45,
  S6: 25,
} as const satisfies Readonly<Record<StageId, number>>;
