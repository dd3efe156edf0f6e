import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { NamedGroup } from "../../application/class/class-state";
import { participation } from "../../domain/class/class-group";
import {
  MOST_FOR_ANSWER,
  participationPoints,
  standings,
  worksheetPoints,
  type PointEntry,
} from "../../domain/class/class-points";
import { Disclosure } from "../frame/Disclosure";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";
import { Correction } from "./Correction";
import { UnitChoice, useUnit } from "./UnitChoice";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  total: { fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  short: { width: "84px", "& input": { minWidth: 0 } },
  choice: { minWidth: 0, "& select": { minWidth: 0 } },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** All answers side by side, the trainer's points, the groups' votes, and the standing. */
export function BoardPart(): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { groups } = useClassState();
  const [unit, setUnit] = useUnit();
  if (groups.length === 0) return <p className={styles.small}>{words.board.none}</p>;
  return (
    <div className={styles.stack}>
      <Standings />
      <UnitChoice unit={unit} choose={setUnit} />
      <UnitBoard key={unit} unit={unit} />
      <Disclosure summary={words.board.correction}>
        <Correction unit={unit} />
      </Disclosure>
      <div>
        <Button size="small" onClick={() => void session.openTable("classpoints")}>
          {words.openSheet(words.tables.classpoints.sheetName)}
        </Button>
      </div>
    </div>
  );
}

function Standings(): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { groups, points } = useClassState();
  const totals = standings(
    groups.map(({ number }) => number),
    points,
  );
  const nameOf = (group: number): string =>
    words.groupIs(group, groups.find(({ number }) => number === group)?.name ?? "");
  return (
    <Section title={words.board.standings} isCard>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.cell}>{words.board.place}</th>
            <th className={styles.cell}>{words.partNames.group}</th>
            <th className={`${styles.cell} ${styles.number}`}>{words.board.points}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ group, place, total }) => (
            <tr key={group}>
              <td className={styles.cell}>{place}</td>
              <td className={styles.cell}>{nameOf(group)}</td>
              <td className={`${styles.cell} ${styles.number} ${styles.total}`}>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Marks and votes as typed, by group; "" where nothing is. */
type Typed = Readonly<Record<number, string>>;

function UnitBoard({ unit }: { readonly unit: string }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { groups, points, members, answers, isWorking, fills, agenda } = useClassState();
  const [marks, setMarks] = useState<Typed>({});
  const [votes, setVotes] = useState<Typed>({});
  const given = (group: number, kind: PointEntry["kind"]): PointEntry | undefined =>
    points.find((one) => one.unit === unit && one.group === group && one.kind === kind);
  const partOf = (group: number): number =>
    participationPoints(
      participation(
        members.filter((one) => one.group === group && !one.isAbsent),
        answers
          .filter((one) => one.group === group && one.unit === unit)
          .flatMap((one) => one.members),
      ),
    );
  const own = agenda.find(({ entry }) => entry.id === unit)?.entry;
  const sheetsOf = (group: number): number => {
    const wanted = own?.kind === "unit" ? own.worksheets : [];
    const read = fills.filter((one) => one.group === group && wanted.includes(one.worksheet));
    const sum = (of: "done" | "required"): number => read.reduce((all, one) => all + one[of], 0);
    return worksheetPoints({ done: sum("done"), required: sum("required") });
  };
  const entries = groups.flatMap(({ number: group }): PointEntry[] => {
    const part = partOf(group);
    const sheets = sheetsOf(group);
    return [
      ...entryOf({ unit, group, kind: "answer" }, marks[group]),
      ...(votes[group] === undefined || votes[group] === ""
        ? []
        : [{ unit, group: Number(votes[group]), kind: "vote" as const, points: 1, from: group }]),
      ...(part === 0 || given(group, "participation") !== undefined
        ? []
        : [{ unit, group, kind: "participation" as const, points: part }]),
      ...(sheets === 0 || given(group, "worksheet") !== undefined
        ? []
        : [{ unit, group, kind: "worksheet" as const, points: sheets }]),
    ];
  });
  return (
    <div className={styles.stack}>
      {groups.map((group) => (
        <GroupAnswer
          key={group.number}
          {...{ unit, group }}
          participation={partOf(group.number)}
          worksheets={sheetsOf(group.number)}
          given={given(group.number, "answer")?.points}
          mark={marks[group.number] ?? ""}
          setMark={(mark) => {
            setMarks({ ...marks, [group.number]: mark });
          }}
          vote={votes[group.number] ?? ""}
          setVote={(vote) => {
            setVotes({ ...votes, [group.number]: vote });
          }}
        />
      ))}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={isWorking || entries.length === 0}
          onClick={() => {
            void session.addPoints(entries).then(() => {
              setMarks({});
              setVotes({});
            });
          }}
        >
          {words.board.addAll}
        </Button>
      </div>
    </div>
  );
}

function entryOf(
  about: Pick<PointEntry, "unit" | "group" | "kind">,
  typed: string | undefined,
): readonly PointEntry[] {
  return typed === undefined || typed.trim() === "" ? [] : [{ ...about, points: Number(typed) }];
}

function GroupAnswer(props: {
  readonly unit: string;
  readonly group: NamedGroup;
  readonly participation: number;
  readonly worksheets: number;
  readonly given: number | undefined;
  readonly mark: string;
  readonly setMark: (mark: string) => void;
  readonly vote: string;
  readonly setVote: (vote: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { answers, groups, points } = useClassState();
  const { unit, group, given } = props;
  const name = words.groupIs(group.number, group.name);
  const answer = answers.find(
    (one) => one.group === group.number && one.unit === unit && one.kind === "group",
  );
  const voted = points.find(
    (one) => one.unit === unit && one.kind === "vote" && one.from === group.number,
  );
  const [markField, voteField] = [useId(), useId()];
  const others = groups.filter(({ number }) => number !== group.number);
  return (
    <Section title={name} isCard>
      <div className={styles.stack}>
        <p className={answer === undefined ? styles.small : styles.text}>
          {answer?.text ?? words.board.noAnswer}
        </p>
        <div className={styles.line}>
          <label htmlFor={markField}>{words.board.give}</label>
          {given === undefined ? (
            <Input
              id={markField}
              className={styles.short}
              type="number"
              min={0}
              max={MOST_FOR_ANSWER}
              aria-label={words.board.forAnswer(name)}
              value={props.mark}
              onChange={(_, { value }) => {
                props.setMark(value);
              }}
            />
          ) : (
            <span>{words.board.given(given)}</span>
          )}
          <span className={styles.small}>
            {words.board.participationPoints(props.participation)} ·{" "}
            {words.board.worksheetPoints(props.worksheets)}
          </span>
        </div>
        <div className={styles.line}>
          {voted === undefined ? (
            <>
              <label htmlFor={voteField}>{words.board.vote(name)}</label>
              <Select
                id={voteField}
                className={styles.choice}
                value={props.vote}
                onChange={(_, { value }) => {
                  props.setVote(value);
                }}
              >
                <option value="">{words.board.noVote}</option>
                {others.map((other) => (
                  <option key={other.number} value={String(other.number)}>
                    {words.groupIs(other.number, other.name)}
                  </option>
                ))}
              </Select>
            </>
          ) : (
            <span className={styles.small}>
              {words.board.voted(words.groupIs(voted.group, nameIn(groups, voted.group)))}
            </span>
          )}
        </div>
      </div>
    </Section>
  );
}

function nameIn(groups: readonly NamedGroup[], number: number): string {
  return groups.find((group) => group.number === number)?.name ?? "";
}
