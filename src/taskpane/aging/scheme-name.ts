import type { Messages } from "../../messages/messages";

/** The name of a bucket scheme by its id: of one of ours, or "own" for the user's own edges. */
export function schemeName(id: string, { buckets }: Messages): string {
  return buckets.schemes[id] ?? buckets.ownEdges;
}
