// The key rules of the handbook: tables out of the rule book's own data, in the user's words.
import type { HandbookBlock } from "../../application/class/handbook";
import { PROHIBITED_ACTS } from "../../domain/conduct/conduct-code-table";
import { DEFAULT_POLICY } from "../../domain/policy/collection-policy";
import { TIERS } from "../../domain/risk/risk-score";
import { STAGES } from "../../domain/risk/stage-table";
import { BASE_MATRIX } from "../../domain/tactics/base-matrix-table";
import type { ClassMessages } from "../../messages/class-messages";
import type { CollectionMessages } from "../../messages/collection-messages";
import type { Messages } from "../../messages/messages";

type RuleTable = Extract<HandbookBlock, { kind: "table" }>;

export function keyRules(
  { stage, tactic, tier, from, to, range }: ClassMessages["handbook"]["rules"],
  { stages, tiers, tactics }: Messages["tactics"],
): readonly RuleTable[] {
  const lastDays = STAGES.map(({ id }) =>
    id === "S6" ? undefined : DEFAULT_POLICY[`stage.${id}.lastDay`],
  );
  const days = (at: number): string => {
    const [before, last] = [lastDays[at - 1], lastDays[at]];
    if (before === undefined) return to(last ?? 0);
    return last === undefined ? from(before + 1) : range(before + 1, last);
  };
  const belows = TIERS.map((id) => (id === "R4" ? 100 : DEFAULT_POLICY[`tier.${id}.below`]));
  return [
    {
      ...{ kind: "table", header: stage, widths: [10, 30, 40] },
      rows: STAGES.map(({ id }, at) => [id, days(at), stages[id]]),
    },
    {
      ...{ kind: "table", header: tactic, widths: [16, 28, 28, 28, 28] },
      rows: STAGES.map(({ id }) => [
        `${id} ${stages[id]}`,
        ...(["Q1", "Q2", "Q3", "Q4"] as const).map((quadrant) =>
          BASE_MATRIX[id][quadrant].map((code) => `${code} ${tactics[code]}`).join("\n"),
        ),
      ]),
    },
    {
      ...{ kind: "table", header: tier, widths: [30, 30] },
      rows: TIERS.map((id, at) => [
        `${id} ${tiers[id]}`,
        `≥ ${at === 0 ? 0 : (belows[at - 1] ?? 0)}, ${id === "R4" ? "≤" : "<"} ${belows[at] ?? 100}`,
      ]),
    },
  ];
}

/** The twenty prohibited acts, why, and what is done instead. */
export function prohibitedTable(
  { act }: ClassMessages["handbook"]["rules"],
  { rules }: CollectionMessages["conduct"],
): RuleTable {
  return {
    ...{ kind: "table", header: act, widths: [22, 44, 44] },
    rows: PROHIBITED_ACTS.map(({ code }) => [
      rules[code].act,
      rules[code].why,
      rules[code].instead,
    ]),
  };
}
