import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { testScores } from "../../application/class/class-tests";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { panelOf, type Measure } from "../../domain/class/panel";
import { Section } from "../frame/Section";
import { Disclosure } from "../frame/Disclosure";
import { useClassroom, useClassState } from "./class-context";
import { RatingChart } from "./RatingChart";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lead: { margin: 0, color: tokens.colorNeutralForeground3 },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  value: { fontSize: tokens.fontSizeBase500, fontVariantNumeric: "tabular-nums" },
});

const COLORS = {
  ...({ green: "success", amber: "warning", red: "danger", none: "informative" } as const),
};
const MEASURES = ["people", "time", "score"] as const;

/** The three measures of a class against their targets, in words as well as in colour. */
export function PanelPart(): ReactElement | null {
  const styles = useStyles();
  const { ports, words } = useClassroom();
  const { setting, groups, members, tests, actions, ratings } = useClassState();
  if (setting === undefined) return null;
  const scores = testScores(setting.code, tests).filter(({ test }) => test === 3);
  const today = Math.floor(ports.now()) as CalendarDate;
  const panel = panelOf({
    groups: groups.map(({ number }) => ({
      learners: members.filter(({ group, isAbsent }) => group === number && !isAbsent).length,
      score: scores.find(({ group }) => group === number)?.score,
    })),
    ...{ actions, classDay: setting.startedOn ?? today, asOfDate: today },
  });
  return (
    <Section title={words.panel.title} isCard>
      <div className={styles.stack}>
        <p className={styles.lead}>{words.panel.lead}</p>
        {MEASURES.map((id) => (
          <MeasureRow key={id} name={words.panel.names[id]} measure={panel[id]} />
        ))}
        <p className={styles.lead}>
          {words.panel.self(
            meanOf(members.map(({ before }) => before)),
            meanOf(members.map(({ after }) => after)),
          )}
        </p>
        <Disclosure summary={words.rating.chart}>
          <RatingChart ratings={ratings} />
        </Disclosure>
      </div>
    </Section>
  );
}

function MeasureRow(props: { readonly name: string; readonly measure: Measure }): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { percent, light } = props.measure;
  return (
    <div className={styles.row}>
      <span>{props.name}</span>
      <span className={styles.value}>{percent === undefined ? "–" : Math.round(percent)}</span>
      <Badge appearance="tint" color={COLORS[light]}>
        {words.panel.lights[light]}
      </Badge>
    </div>
  );
}

function meanOf(ratings: readonly (number | undefined)[]): string {
  const given = ratings.filter((rating) => rating !== undefined);
  if (given.length === 0) return "–";
  return (given.reduce((sum, rating) => sum + rating, 0) / given.length).toFixed(1);
}
