import { DEFAULT_POLICY, type CollectionPolicy } from "../policy/collection-policy";
import type { StageId } from "../risk/stage-table";

/**
 * Share of a debt of a stage that comes in after all, in percent: the policy's number, at first the placeholder of the
 * course's curve "the later, the less" (catalogue 5.10), to be replaced by the company's own history.
 *
 * @example recoveryPercentOf("S3") // 85
 */
export function recoveryPercentOf(
  stage: StageId,
  policy: CollectionPolicy = DEFAULT_POLICY,
): number {
  // 0.57 × 100 is 56.99999999999999 in binary.
  return Number((policy[`stage.${stage}.recovery`] * 100).toPrecision(12));
}
