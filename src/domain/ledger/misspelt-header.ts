/**
 * True when one slip of the finger lies between two words: a letter too many, too few, another one, or two exchanged.
 *
 * @example isSlip("comapany", "company") // true
 */
export function isSlip(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (typed === meant || Math.abs(difference) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [restTyped, restMeant] = [typed.slice(start), meant.slice(start)];
  if (difference > 0) return restTyped.slice(1) === restMeant;
  if (difference < 0) return restTyped === restMeant.slice(1);
  const isExchanged =
    restTyped[0] === restMeant[1] &&
    restTyped[1] === restMeant[0] &&
    restTyped.slice(2) === restMeant.slice(2);
  return isExchanged || restTyped.slice(1) === restMeant.slice(1);
}
