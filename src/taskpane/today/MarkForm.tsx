import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { calendarDateOfIso, isoOf } from "../../domain/calendar/calendar-date";
import { addWorkingDays, isWorkingDay, workingDayFrom } from "../../domain/calendar/working-days";
import { checkText } from "../../domain/conduct/check-text";
import { useCollectionWords } from "../conduct/collection-words";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  warning: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  input: { flexGrow: 1, minWidth: "120px" },
});

/** Asks until when a row is postponed, or what to note of it. */
export function MarkForm(props: {
  readonly kind: "postpone" | "note";
  readonly cancel: () => void;
  readonly save: (kind: "postponed" | "note", more: object) => void;
}): ReactElement {
  const { kind, cancel, save } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const { asOfDate } = useSessionState();
  const words = useCollectionWords();
  const id = useId();
  const [until, setUntil] = useState(isoOf(addWorkingDays(asOfDate, 1)));
  const [text, setText] = useState("");
  const date = calendarDateOfIso(until);
  // The guard reads notes too: private data and plans that are prohibited are not kept.
  const blocking = checkText(text, { kind: "note" }).findings.find(
    ({ level }) => level === "block",
  );
  const isReady =
    blocking === undefined &&
    (kind === "note" ? text.trim() !== "" : date !== undefined && date > asOfDate);
  const dayHint =
    kind === "note"
      ? undefined
      : date === undefined || date <= asOfDate
        ? words.worklist.untilLater
        : isWorkingDay(date)
          ? undefined
          : words.worklist.untilDayOff(figures.date(workingDayFrom(date)));
  const submit = (): void => {
    if (!isReady) return;
    if (kind === "note") save("note", { text: text.trim() });
    else save("postponed", { until: date, ...(text.trim() === "" ? {} : { text: text.trim() }) });
  };
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        cancel();
        event.preventDefault();
        // On the web, office.js hears Escape too and would send the keyboard to the top of the pane.
        event.stopPropagation();
      }}
    >
      {kind === "postpone" ? (
        <Input
          id={id}
          type="date"
          autoFocus
          aria-label={words.worklist.until}
          value={until}
          onChange={(_, { value }) => {
            setUntil(value);
          }}
        />
      ) : null}
      <Input
        className={styles.input}
        autoFocus={kind === "note"}
        aria-label={words.worklist.noteText}
        placeholder={words.worklist.noteText}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
        }}
      />
      <Button size="small" type="submit" appearance="primary" disabledFocusable={!isReady}>
        {words.worklist.save}
      </Button>
      <Button size="small" appearance="subtle" onClick={cancel}>
        {messages.pane.frame.cancel}
      </Button>
      {dayHint === undefined ? null : (
        <p className={styles.warning} role="status">
          {dayHint}
        </p>
      )}
      {blocking === undefined ? null : (
        <p className={styles.warning} role="alert">
          {words.worklist.blocked(words.conduct.rules[blocking.code].why)}
        </p>
      )}
    </form>
  );
}
