// Our own writes raise the workbook's events too, on some hosts late: whoever watches the workbook asks here.
let underWay = 0;

/** Runs a write of ours. */
export async function asOwnWrite<Result>(write: () => Promise<Result>): Promise<Result> {
  underWay += 1;
  try {
    return await write();
  } finally {
    underWay -= 1;
  }
}

/** Whether a write of ours is under way. */
export function isOwnWriteUnderWay(): boolean {
  return underWay > 0;
}
