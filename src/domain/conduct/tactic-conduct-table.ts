// Which rules of conduct each tactic touches (catalogue 5.9, column gate). A tactic without a row touches none.
import type { TacticCode } from "../tactics/tactic-table";
import type { AdviceCode } from "./conduct-code-table";

export const TACTIC_CONDUCT: Readonly<Partial<Record<TacticCode, readonly AdviceCode[]>>> = {
  T06: ["X06", "X42"],
  T08: ["X35", "X08", "X38"],
  T15: ["X14"],
  T19: ["X15"],
  T20: ["X12"],
  T21: ["X17", "X18", "X24"],
  T23: ["X07"],
  T24: ["X19"],
  T28: ["X13"],
  T30: ["X25"],
  T31: ["X29", "X31"],
  T32: ["X17", "X41"],
  T42: ["X03"],
  T43: ["X28"],
  T45: ["X19"],
};
