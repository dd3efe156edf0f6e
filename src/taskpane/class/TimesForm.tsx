import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ClassSetting } from "../../application/class/class-state";
import type { ClassTimes } from "../../domain/class/class-step";
import { clockOf } from "./AgendaPlan";
import { useClassroom } from "./class-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 120px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
});

const FIELDS = ["pair", "group", "vote", "item"] as const;

/** Minutes of the timed steps; those of the units stand on the agenda's sheet. */
export function TimesForm({ setting }: { readonly setting: ClassSetting }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const [typed, setTyped] = useState<Readonly<Record<keyof ClassTimes, string>>>(() => ({
    pair: String(setting.times.pair),
    group: String(setting.times.group),
    vote: String(setting.times.vote),
    item: String(setting.times.item),
  }));
  const [start, setStart] = useState(clockOf(setting.dayStart));
  const startField = useId();
  const numbers = FIELDS.map((field) => Number(typed[field]));
  const isValid =
    numbers.every((minutes) => Number.isInteger(minutes) && minutes >= 0 && minutes <= 240) &&
    /^\d\d:\d\d/.test(start);
  const [pair = 0, group = 0, vote = 0, item = 0] = numbers;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) void session.setTimes({ pair, group, vote, item }, minutesIn(start));
      }}
    >
      {FIELDS.map((field) => (
        <Minutes
          key={field}
          label={words.run.timeNames[field]}
          value={typed[field]}
          set={(value) => {
            setTyped({ ...typed, [field]: value });
          }}
        />
      ))}
      <div className={styles.row}>
        <label htmlFor={startField}>{words.run.dayStart}</label>
        <Input
          id={startField}
          className={styles.input}
          type="time"
          required
          value={start}
          onChange={(_, { value }) => {
            setStart(value);
          }}
        />
      </div>
      <div>
        <Button type="submit" size="small" disabledFocusable={!isValid}>
          {words.run.saveTimes}
        </Button>
      </div>
    </form>
  );
}

/** "09:30" as minutes after midnight. */
function minutesIn(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

function Minutes(props: {
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const field = useId();
  return (
    <div className={styles.row}>
      <label htmlFor={field}>{props.label}</label>
      <Input
        id={field}
        className={styles.input}
        type="number"
        min={0}
        max={240}
        value={props.value}
        onChange={(_, { value }) => {
          props.set(value);
        }}
      />
    </div>
  );
}
