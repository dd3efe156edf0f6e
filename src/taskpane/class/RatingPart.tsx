import { Button, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { RatingTime } from "../../application/class/class-state";
import { meanRating, RATING_ITEMS, RATING_SCALE } from "../../domain/class/self-rating";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";
import { GroupChoice } from "./GroupChoice";
import { RatingChart } from "./RatingChart";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Steps after which a learner rates what he can do now. */
const AFTER_STEPS: ReadonlySet<string> = new Set(["handbook", "rating", "close"]);

/** Learners rate themselves before and after the class, one after the other on the group's computer. */
export function RatingPart(): ReactElement | null {
  const styles = useStyles();
  const { words } = useClassroom();
  const { setting, groups, members } = useClassState();
  const [group, setGroup] = useState(setting?.group ?? groups[0]?.number ?? 1);
  const own = members.filter((member) => member.group === group);
  const [name, setName] = useState("");
  const [time, setTime] = useState<RatingTime>(
    AFTER_STEPS.has(setting?.stepId ?? "") ? "after" : "before",
  );
  const [who, when] = [useId(), useId()];
  const member = own.find((one) => one.name === name) ?? own[0];
  return (
    <div className={styles.stack}>
      <p className={styles.small}>{words.rating.lead}</p>
      <GroupChoice group={group} choose={setGroup} />
      {member === undefined ? (
        <p className={styles.small}>{words.answer.needsMembers}</p>
      ) : (
        <>
          <div className={styles.row}>
            <label htmlFor={who}>{words.rating.who}</label>
            <Select
              id={who}
              value={member.name}
              onChange={(_, { value }) => {
                setName(value);
              }}
            >
              {own.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.name}
                </option>
              ))}
            </Select>
            <label htmlFor={when}>{words.rating.when}</label>
            <Select
              id={when}
              value={time}
              onChange={(_, { value }) => {
                setTime(value as RatingTime);
              }}
            >
              <option value="before">{words.tables.classmembers.headers.before}</option>
              <option value="after">{words.tables.classmembers.headers.after}</option>
            </Select>
          </div>
          <Form key={`${group} ${member.name} ${time}`} {...{ group, time }} name={member.name} />
          <Comparison group={group} name={member.name} />
        </>
      )}
    </div>
  );
}

/** Before and after side by side: of the learner, or of the whole group. */
function Comparison(props: { readonly group: number; readonly name: string }): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { ratings } = useClassState();
  const [isAll, setAll] = useState(false);
  const { group, name } = props;
  const field = useId();
  return (
    <Section title={words.rating.chart} isCard>
      <div className={styles.stack}>
        <div className={styles.row}>
          <label htmlFor={field}>{words.rating.whose}</label>
          <Select
            id={field}
            value={isAll ? "all" : "one"}
            onChange={(_, { value }) => {
              setAll(value === "all");
            }}
          >
            <option value="one">{name}</option>
            <option value="all">{words.rating.wholeGroup}</option>
          </Select>
        </div>
        <RatingChart
          ratings={ratings.filter((one) => one.group === group && (isAll || one.name === name))}
        />
      </div>
    </Section>
  );
}

function Form(props: {
  readonly group: number;
  readonly name: string;
  readonly time: RatingTime;
}): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { ratings, isWorking } = useClassState();
  const { group, name, time } = props;
  const kept = new Map(
    ratings
      .filter((one) => one.group === group && one.name === name)
      .flatMap(({ item, [time]: value }) => (value === undefined ? [] : [[item, value] as const])),
  );
  const [given, setGiven] = useState<ReadonlyMap<string, number>>(kept);
  const mean = meanRating([...given.values()]);
  const isSaved = [...given].every(([item, value]) => kept.get(item) === value);
  const asked = useId();
  return (
    <div className={styles.stack}>
      {RATING_ITEMS.map((item) => (
        <div key={item} className={styles.item}>
          <span id={`${asked}${item}`}>{words.rating.items[item]}</span>
          <RadioGroup
            layout="horizontal"
            aria-labelledby={`${asked}${item}`}
            value={String(given.get(item) ?? "")}
            onChange={(_, { value }) => {
              setGiven(new Map(given).set(item, Number(value)));
            }}
          >
            {RATING_SCALE.map((value) => (
              <Radio key={value} value={String(value)} label={String(value)} />
            ))}
          </RadioGroup>
        </div>
      ))}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || given.size === 0 || isSaved}
          onClick={() => void session.saveRating({ group, name, time }, given)}
        >
          {words.rating.save}
        </Button>
        <span className={styles.small} role="status">
          {words.rating.rated(given.size, RATING_ITEMS.length, mean?.toFixed(1) ?? "–")}
        </span>
      </div>
    </div>
  );
}
