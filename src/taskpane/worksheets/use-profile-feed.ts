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

export function useProfileFeed() {
  const { session } = usePane();
  const { texts } = useCourse();
  const { reading } = useSessionState();
  const { session: collection, languages } = useCollection();
  const [found, setFound] = useState<ProfileFeed | undefined>(undefined);
  const [taken, setTaken] = useState<readonly FedField[]>([]);
  const [outcome, setOutcome] = useState<
    { readonly isUndone: boolean; readonly count: number } | undefined
  >(undefined);
  const { tables } = session;
  const { isBusy, failure, run } = useWork();
  const write = async (fields: readonly FedField[], isUndoing: boolean): Promise<void> => {
    await writeFeed({ tables, languages }, fields, isUndoing);
    setOutcome({ isUndone: isUndoing, count: fields.length });
    setFound(undefined);
    // The advice goes by the records as they stand now.
    await collection.load(languages);
  };
  return {
    ...{ found, outcome, failure, isBusy },
    look: () =>
      run(async () => {
        setOutcome(undefined);
        const customers = reading.status === "ready" ? reading.ledger.customers : [];
        setFound(await profileFeed({ tables, texts, languages, customers }));
      }),
    take: () =>
      run(async () => {
        const fields = found?.fields ?? [];
        await write(fields, false);
        setTaken(fields);
      }),
    undo: () => run(() => write(taken, true)),
  };
}
