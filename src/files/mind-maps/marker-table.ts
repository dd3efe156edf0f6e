/** FreeMind's and Freeplane's icons beside XMind's markers of the same meaning, one to one. */
export const ICON_MARKERS: readonly (readonly [icon: string, marker: string])[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => [`full-${level}`, `priority-${level}`] as const),
  ["0%", "task-start"],
  ["25%", "task-quarter"],
  ["50%", "task-half"],
  ["75%", "task-3quar"],
  ["100%", "task-done"],
  ["flag", "flag-red"],
  ["flag-orange", "flag-orange"],
  ["flag-yellow", "flag-yellow"],
  ["flag-green", "flag-green"],
  ["flag-blue", "flag-blue"],
  ["flag-black", "flag-gray"],
  ["help", "symbol-question"],
  ["messagebox_warning", "symbol-attention"],
  ["button_ok", "symbol-right"],
  ["button_cancel", "symbol-wrong"],
  ["info", "symbol-info"],
  ["ksmiletris", "smiley-smile"],
  ["smiley-angry", "smiley-angry"],
  ["bookmark", "star-yellow"],
  ["yes", "symbol-exclam"],
];

const STEPS = [
  ...["task-start", "task-oct", "task-quarter", "task-3oct", "task-half"],
  ...["task-5oct", "task-3quar", "task-7oct", "task-done"],
] as const;

/** The marker of a share done, from 0 to 1, to the nearest eighth. */
export function progressMarker(share: number): string {
  const step = Math.round(Math.min(1, Math.max(0, share)) * 8);
  return STEPS[step] ?? "task-start";
}

/** Markers with one for the share done, unless one says it already. */
export function withProgress(markers: readonly string[], share: number | undefined): string[] {
  const isSaid = share === undefined || markers.some((marker) => marker.startsWith("task-"));
  return isSaid ? [...markers] : [...markers, progressMarker(share)];
}
