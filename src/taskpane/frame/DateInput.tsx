import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { calendarDateOfIso, isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";

const useStyles = makeStyles({
  input: { width: "152px" },
  invalid: {
    flexBasis: "100%",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The browser's own date field: a day that is complete is chosen at once, one that is not is said on leaving. */
export function DateInput(props: {
  readonly id: string;
  readonly value: CalendarDate;
  readonly choose: (date: CalendarDate) => void;
  /** What to say of an incomplete date. */
  readonly invalid: string;
  /** What stands beside the field. */
  readonly children?: ReactNode;
}): ReactElement {
  const styles = useStyles();
  // While a year is being typed the field holds days such as 0202-03-31: they are neither used nor blamed.
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [isInvalid, setIsInvalid] = useState(false);
  // A day chosen elsewhere takes the place of what is half typed.
  const [known, setKnown] = useState(props.value);
  if (known !== props.value) {
    setKnown(props.value);
    setTyped(undefined);
    setIsInvalid(false);
  }
  const invalidId = useId();
  return (
    <>
      <Input
        id={props.id}
        type="date"
        className={styles.input}
        value={typed ?? isoOf(props.value)}
        {...(isInvalid ? { "aria-invalid": true, "aria-describedby": invalidId } : {})}
        onChange={(_, { value }) => {
          const date = calendarDateOfIso(value);
          setTyped(date === undefined ? value : undefined);
          if (date === undefined) return;
          setIsInvalid(false);
          props.choose(date);
        }}
        onBlur={() => {
          setIsInvalid(typed !== undefined);
        }}
      />
      {props.children}
      {isInvalid ? (
        <span id={invalidId} className={styles.invalid}>
          {props.invalid}
        </span>
      ) : null}
    </>
  );
}
