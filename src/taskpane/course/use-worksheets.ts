// The worksheets of this workbook: made on request, read on request.
import { useEffect, useState } from "react";
import { ownGroup } from "../../application/class/own-group";
import { insertWorksheet, restoreColumns } from "../../application/course/course-worksheets";
import { readWorksheets, type WorksheetState } from "../../application/course/worksheet-states";
import type { SessionFailure } from "../../application/session-state";
import type { Worksheet } from "../../domain/course/worksheet-table";
import { classMessagesIn } from "../../messages/class-messages";
import { useWork } from "../frame/use-work";
import { usePane, useSessionState } from "../pane-context";
import { useCourse } from "./course-context";

export interface Worksheets {
  readonly states: readonly WorksheetState[];
  readonly isBusy: boolean;
  readonly inserted: { readonly sheet: string; readonly wasThere: boolean } | undefined;
  readonly failure: SessionFailure | undefined;
  readonly check: () => Promise<void>;
  /** Puts back the columns that a worksheet no longer has. */
  readonly restore: (worksheet: Worksheet) => Promise<void>;
  readonly insert: (
    worksheet: Worksheet,
    choices: { readonly isPrefilled: boolean; readonly isMasked: boolean },
  ) => Promise<void>;
}

export function useWorksheets(): Worksheets {
  const { session, messages } = usePane();
  const { texts, session: course } = useCourse();
  const { aging, policyOnSheet } = useSessionState();
  const [states, setStates] = useState<readonly WorksheetState[]>([]);
  const [inserted, setInserted] = useState<Worksheets["inserted"]>(undefined);
  const { isBusy, failure, run } = useWork();
  const read = async (): Promise<void> => {
    const { policy } = policyOnSheet;
    const group = await ownGroup(session.tables, [classMessagesIn(messages.language)]);
    const given = { policy, isInClass: group !== undefined };
    setStates(await readWorksheets(session.tables, texts, given));
  };
  useEffect(() => {
    void run(read);
    // Read once when the screen opens; later on request, never behind a group that is typing.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the same session and texts for the screen's life
  }, []);
  return {
    ...{ states, isBusy, inserted, failure },
    check: () =>
      run(async () => {
        setInserted(undefined);
        await read();
      }),
    restore: (worksheet) =>
      run(async () => {
        await restoreColumns(session.tables, worksheet, texts);
        await read();
      }),
    insert: (worksheet, { isPrefilled, isMasked }) =>
      run(async () => {
        const { policy } = policyOnSheet;
        const prefill = { aging: isPrefilled ? aging : undefined, isMasked, policy };
        const group = await ownGroup(session.tables, [classMessagesIn(messages.language)]);
        const made = await insertWorksheet(session.tables, worksheet, { texts, prefill, group });
        setInserted(made);
        await course.selectAddress(made.sheet, "A1");
        await read();
      }),
  };
}
