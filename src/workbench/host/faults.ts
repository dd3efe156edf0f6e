// Limits and faults of a real host, switchable while it runs: `faults` is one plain object that a panel or a test changes.

export interface Faults {
  /** Bytes of a request or response (Excel on the web: 5 MB); 0 switches the limit off. */
  payloadLimitBytes: number;
  /** Cells of one read (Excel: 5,000,000); beyond it the property reads as null, as in Excel. 0 switches it off. */
  readLimitCells: number;
  /** As if the user were editing a cell. The grid's own edit mode counts too. */
  cellEditMode: boolean;
  /** Milliseconds added to every answer. */
  latencyMs: number;
  /** As if the session had timed out: every batch fails. */
  sessionLost: boolean;
  /** Names of sheets on which writes fail as if protected. */
  protectedSheets: string[];
  /** Fails the batch `after` more batches have passed (0 = the next one), once, with a code such as "GeneralException". */
  failBatch: { after: number; code: string } | undefined;
}

export function realLimits(): Faults {
  return {
    payloadLimitBytes: 5 * 1024 * 1024,
    readLimitCells: 5_000_000,
    cellEditMode: false,
    latencyMs: 0,
    sessionLost: false,
    protectedSheets: [],
    failBatch: undefined,
  };
}
