import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactElement } from "react";
import {
  calendarDateOf,
  calendarDateOfIso,
  isoOf,
  partsOf,
  type CalendarDate,
} from "../../domain/calendar/calendar-date";
import { latestDocumentDate } from "../../domain/ledger/latest-document-date";
import type { Ledger } from "../../domain/ledger/ledger";
import { Labelled } from "../frame/Labelled";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  input: { width: "152px" },
  shortcut: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  invalid: {
    flexBasis: "100%",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The as-of date: typed or picked with the browser's own field, or one of the days people mean. */
export function AsOfPicker({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { asOfDate, today } = useSessionState();
  const latest = useMemo(() => latestDocumentDate(ledger), [ledger]);
  const words = messages.pane.aging;
  // While a year is being typed the field holds days such as 0202-03-31: they are neither used nor blamed.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [isInvalid, setIsInvalid] = useState(false);
  const inputId = useId();
  const invalidId = useId();
  const choose = (date: CalendarDate): void => {
    setTyped(undefined);
    setIsInvalid(false);
    void session.chooseAsOfDate(date);
  };
  const shortcuts = [
    { label: words.today, date: today },
    { label: words.monthEnd, date: lastMonthEnd(today) },
    ...(latest === undefined
      ? []
      : [{ label: words.latestInLedger(figures.date(latest)), date: latest }]),
  ];
  return (
    <Labelled label={words.asOf} hint={words.asOfHint} inputId={inputId}>
      <Input
        id={inputId}
        type="date"
        className={styles.input}
        value={typed ?? isoOf(asOfDate)}
        {...(isInvalid ? { "aria-invalid": true, "aria-describedby": invalidId } : {})}
        onChange={(_, { value }) => {
          const date = calendarDateOfIso(value);
          if (date === undefined) setTyped(value);
          else choose(date);
        }}
        onBlur={() => {
          setIsInvalid(typed !== undefined);
        }}
      />
      {shortcuts.map(({ label, date }) => (
        <Button
          key={label}
          size="small"
          className={styles.shortcut}
          appearance={date === asOfDate ? "outline" : "subtle"}
          aria-pressed={date === asOfDate}
          onClick={() => {
            choose(date);
          }}
        >
          {label}
        </Button>
      ))}
      {isInvalid ? (
        <span id={invalidId} className={styles.invalid}>
          {words.asOfInvalid}
        </span>
      ) : null}
    </Labelled>
  );
}

function lastMonthEnd(today: CalendarDate): CalendarDate {
  const { year, month } = partsOf(today);
  const firstOfMonth = calendarDateOf(year, month, 1) ?? today;
  return (firstOfMonth - 1) as CalendarDate;
}
