import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClassSetting, PlannedEntry } from "../../application/class/class-state";
import { agendaPlan, type PlannedDay } from "../../domain/class/agenda-plan";
import { QUIZ_ITEMS } from "../../domain/class/class-step";
import { useClassroom } from "./class-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse" },
  caption: {
    textAlign: "start",
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  time: { width: "1%", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  minutes: { width: "1%", whiteSpace: "nowrap", textAlign: "end" },
  pause: { color: tokens.colorNeutralForeground3 },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The agenda with its hours, day by day; the entry on now is marked. */
export function AgendaPlan(props: {
  readonly setting: ClassSetting;
  readonly agenda: readonly PlannedEntry[];
  /** Id of the entry on now. */
  readonly current: string;
}): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { setting, agenda, current } = props;
  const days = agendaPlan(
    agenda.map(({ entry }) => entry),
    { startsAt: setting.dayStart, quiz: QUIZ_ITEMS * setting.times.item },
  );
  return (
    <div className={styles.stack}>
      {days.map((day) => (
        <Day key={day.day} {...{ day, agenda, current }} />
      ))}
      <div>
        <Button size="small" onClick={() => void session.openTable("classagenda")}>
          {words.openSheet(words.tables.classagenda.sheetName)}
        </Button>
      </div>
    </div>
  );
}

function Day(props: {
  readonly day: PlannedDay;
  readonly agenda: readonly PlannedEntry[];
  readonly current: string;
}): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { run } = words;
  const { day, agenda, current } = props;
  const { teaching, breaks } = day;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {run.dayPlan(run.day(day.day), lasting(teaching, run), lasting(breaks, run))}
      </caption>
      <tbody>
        {day.times.map(({ id, from, to }) => {
          const planned = agenda.find(({ entry }) => entry.id === id);
          const title = planned?.title || (words.units[id]?.title ?? run.steps.quiz);
          const row = mergeClasses(
            styles.cell,
            planned?.entry.kind === "break" && styles.pause,
            id === current && styles.current,
          );
          return (
            <tr key={id} aria-current={id === current ? "step" : undefined}>
              <td className={mergeClasses(row, styles.time)}>
                {clockOf(from)}–{clockOf(to)}
              </td>
              <th scope="row" className={row}>
                {title}
              </th>
              <td className={mergeClasses(row, styles.minutes)}>{run.minutes(to - from)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function lasting(
  minutes: number,
  { hours }: { readonly hours: (hours: number, minutes: number) => string },
): string {
  return hours(Math.floor(minutes / 60), minutes % 60);
}

/** Minutes after midnight as "09:05". */
export function clockOf(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
