const NO_TICKS = new Set(["", "0", "no", "n", "false", "否", "无", "-"]);

/** Whether a cell says yes: TRUE, a number other than 0, or any word but no. */
export function isTick(cell: unknown): boolean {
  if (typeof cell === "string") return !NO_TICKS.has(cell.trim().toLowerCase());
  return cell === true || (typeof cell === "number" && cell !== 0);
}
