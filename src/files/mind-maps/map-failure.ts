/** Why a file could not be opened as a mind map. */
export const MAP_FAILURES = [
  "not-a-mind-map",
  "encrypted",
  "too-large",
  "too-deep",
  "damaged",
  "empty",
  "document-type",
] as const;
export type MapFailureCode = (typeof MAP_FAILURES)[number];

/** The one error that opening a map throws; whatever a library threw is its cause. */
export class MapFailure extends Error {
  override readonly name = "MapFailure";
  readonly code: MapFailureCode;
  /** What it was about, for a developer: a part's name, a limit. */
  readonly detail: string;
  constructor(code: MapFailureCode, detail = "", cause?: unknown) {
    super(detail === "" ? code : `${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

/** Runs `work`; whatever else it throws means that the bytes make no sense. */
export function guardedMap<T>(detail: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof MapFailure) throw error;
    throw new MapFailure("damaged", detail, error);
  }
}
