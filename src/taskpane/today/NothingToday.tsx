import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkRow } from "../../application/collection/worklist-rows";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { isWorkingDay } from "../../domain/calendar/working-days";
import { useCollectionWords } from "../conduct/collection-words";
import { Notice } from "../frame/Notice";
import { usePane } from "../pane-context";

/** Why the list is empty, and when the next work is due: contacts are never planned on a day off. */
export function NothingToday(props: {
  readonly asOfDate: CalendarDate;
  /** At least one. */
  readonly later: readonly WorkRow[];
  readonly onShowLater: () => void;
}): ReactElement {
  const { asOfDate, later, onShowLater } = props;
  const { figures } = usePane();
  const words = useCollectionWords().worklist;
  const next = later.map((row) => row.dueOn).reduce((one, other) => (other < one ? other : one));
  const count = later.filter(({ dueOn }) => dueOn === next).length;
  return (
    <Notice
      intent="info"
      actions={
        <Button size="small" onClick={onShowLater}>
          {words.showLater}
        </Button>
      }
    >
      {words.nextWork(
        isWorkingDay(asOfDate) ? words.empty.open : words.dayOff,
        figures.date(next),
        figures.count(count),
      )}
    </Notice>
  );
}
