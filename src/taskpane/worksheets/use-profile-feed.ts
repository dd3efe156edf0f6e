// The way from worksheets into records: looked at on request, written on request, taken back as one.
import { useState } from "react";
import {
  profileFeed,
  writeFeed,
  type FedField,
  type ProfileFeed,
} from "../../application/course/profile-feed";
import { useCourse } from "../course/course-context";
import { useWork } from "../frame/use-work";
import { usePane, useSessionState } from "../pane-context";
import { useCollection } from "../today/collection";

/** What became of the last writing. */
interface FeedNews {
  readonly isUndone: boolean;
  readonly count: number;
  /** Cells left alone because they say something else by now. */
  readonly changedMeanwhile: number;
}

/** The last writing of each session: it can be taken back also after the screen was left. */
const lastWritings = new WeakMap<
  object,
  { readonly taken: readonly FedField[]; readonly news: FeedNews }
>();

export function useProfileFeed() {
  const { session } = usePane();
  const { texts } = useCourse();
  const { reading } = useSessionState();
  const { session: collection, languages } = useCollection();
  const [found, setFound] = useState<ProfileFeed | undefined>(undefined);
  const last = lastWritings.get(session);
  const [taken, setTaken] = useState<readonly FedField[]>(last?.taken ?? []);
  const [outcome, setOutcome] = useState(last?.news);
  const { tables } = session;
  const { isBusy, failure, run } = useWork();
  const write = async (fields: readonly FedField[], isUndoing: boolean): Promise<void> => {
    const { written, changedMeanwhile } = await writeFeed({ tables, languages }, fields, isUndoing);
    const news = {
      ...{ isUndone: isUndoing, count: written.length },
      changedMeanwhile: changedMeanwhile.length,
    };
    lastWritings.set(session, { taken: isUndoing ? [] : written, news });
    setTaken(isUndoing ? [] : written);
    setOutcome(news);
    setFound(undefined);
    // The advice goes by the records as they stand now.
    await collection.reload(languages);
  };
  return {
    ...{ found, outcome, failure, isBusy },
    look: () =>
      run(async () => {
        const customers = reading.status === "ready" ? reading.ledger.customers : [];
        setFound(await profileFeed({ tables, texts, languages, customers }));
      }),
    take: (fields: readonly FedField[]) => run(() => write(fields, false)),
    undo: () => run(() => write(taken, true)),
  };
}
