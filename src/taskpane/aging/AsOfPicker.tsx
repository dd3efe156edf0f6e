import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, type ReactElement } from "react";
import { calendarDateOf, partsOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import { latestDocumentDate } from "../../domain/ledger/latest-document-date";
import type { Ledger } from "../../domain/ledger/ledger";
import { DateInput } from "../frame/DateInput";
import { Labelled } from "../frame/Labelled";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  shortcut: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** The as-of date: typed or picked with the browser's own field, or one of the days people mean. */
export function AsOfPicker({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { asOfDate, today, datesOfLastTime } = useSessionState();
  const latest = useMemo(() => latestDocumentDate(ledger), [ledger]);
  const words = messages.pane.aging;
  const inputId = useId();
  const lastTime = datesOfLastTime?.asOfDate;
  const shortcuts = [
    { label: words.today, date: today },
    { label: words.monthEnd, date: lastMonthEnd(today) },
    ...(latest === undefined
      ? []
      : [{ label: words.latestInLedger(figures.date(latest)), date: latest }]),
  ];
  return (
    <Labelled label={words.asOf} hint={words.asOfHint} inputId={inputId}>
      <DateInput
        id={inputId}
        value={asOfDate}
        invalid={words.asOfInvalid}
        choose={(date) => void session.chooseAsOfDate(date)}
      >
        {shortcuts.map(({ label, date }) => (
          <Button
            key={label}
            size="small"
            className={styles.shortcut}
            appearance={date === asOfDate ? "outline" : "subtle"}
            aria-pressed={date === asOfDate}
            onClick={() => void session.chooseAsOfDate(date)}
          >
            {label}
          </Button>
        ))}
        {lastTime === undefined ? null : (
          <Button
            size="small"
            className={styles.shortcut}
            appearance="subtle"
            onClick={() => void session.useDatesOfLastTime()}
          >
            {words.lastTime(figures.date(lastTime))}
          </Button>
        )}
      </DateInput>
    </Labelled>
  );
}

function lastMonthEnd(today: CalendarDate): CalendarDate {
  const { year, month } = partsOf(today);
  const firstOfMonth = calendarDateOf(year, month, 1) ?? today;
  return (firstOfMonth - 1) as CalendarDate;
}
