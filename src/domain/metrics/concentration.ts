import { amountInput, countInput, waitingMetric, type MetricResult } from "./metric";
import { concentrationRatio, herfindahlIndex } from "./receivables-formulas";

const TOPS = [
  { id: "concentration-top-1", largest: 1 },
  { id: "concentration-top-5", largest: 5 },
  { id: "concentration-top-10", largest: 10 },
] as const;

/**
 * How much hangs on few customers, from the balances of all customers of one currency in minor units. A customer
 * whose credits outweigh the debts owes nothing and is left out.
 */
export function concentrationMetrics(balancesMinor: readonly number[]): readonly MetricResult[] {
  const positive = balancesMinor.filter((balance) => balance > 0).sort((a, b) => b - a);
  const sumOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0);
  const whole = amountInput("positive-balances", sumOf(positive));
  const ratios = TOPS.map(({ id, largest }): MetricResult => {
    const value = concentrationRatio(positive, largest);
    if (value === undefined) return waitingMetric(id, ["open-items"]);
    const largestMinor = sumOf(positive.slice(0, largest));
    return {
      id,
      value,
      inputs: [amountInput("largest-customers", largestMinor), whole],
      needs: [],
    };
  });
  const value = herfindahlIndex(positive);
  const inputs = [whole, countInput("customers", positive.length)];
  return [
    ...ratios,
    value === undefined
      ? waitingMetric("herfindahl", ["open-items"])
      : { id: "herfindahl", value, inputs, needs: [] },
  ];
}
