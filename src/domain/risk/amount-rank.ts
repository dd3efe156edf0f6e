/**
 * The rank of each amount among all: (smaller ones + half of the others that are equal) ÷ (all but itself).
 * 0 is the smallest, 1 the largest; an amount that stands alone ranks 1.
 *
 * @example amountRanks([5, 9, 5]) // [0.25, 1, 0.25]
 */
export function amountRanks(amounts: readonly number[]): readonly number[] {
  const ranks = new Array<number>(amounts.length).fill(1);
  if (amounts.length < 2) return ranks;
  const order = Array.from(amounts.keys()).sort((a, b) => (amounts[a] ?? 0) - (amounts[b] ?? 0));
  for (let from = 0; from < order.length;) {
    const amount = amounts[order[from] ?? 0];
    let to = from;
    while (to < order.length && amounts[order[to] ?? 0] === amount) to += 1;
    const below = from + (to - from - 1) / 2;
    for (const index of order.slice(from, to)) ranks[index] = below / (amounts.length - 1);
    from = to;
  }
  return ranks;
}
