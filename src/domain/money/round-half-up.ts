/**
 * Rounds to so many decimals, halves up. A figure that is a half in decimal notation counts as one even where its
 * binary form lies a hair below.
 *
 * @example roundHalfUp(1.005, 2) // 1.01
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + 1e-9) / scale;
}
