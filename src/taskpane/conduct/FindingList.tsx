import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import {
  CONDUCT_LEVELS,
  isConditionCode,
  type ConditionCode,
} from "../../domain/conduct/conduct-code-table";
import type { ConductFinding } from "../../domain/conduct/conduct-finding";
import { useCollectionWords } from "./collection-words";
import { LevelMark } from "./LevelMark";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
  },
  act: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  words: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
  term: { color: tokens.colorNeutralForeground3 },
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
  },
});

/** What the guard found, strictest first: the words, why not, what instead, and the condition it asks for. */
export function FindingList(props: {
  readonly text: string;
  readonly findings: readonly ConductFinding[];
  readonly answer: (code: ConditionCode, holds: boolean | undefined) => void;
}): ReactElement {
  const styles = useStyles();
  const words = useCollectionWords().conduct;
  return (
    <ul className={styles.list}>
      {byCode(props.findings).map((findings) => {
        const [finding] = findings;
        if (finding === undefined) return null;
        const { act, why, instead } = words.rules[finding.code];
        const places = findings.flatMap(({ span }) =>
          span === undefined ? [] : [props.text.slice(span.start, span.end)],
        );
        return (
          <li key={`${finding.code}-${finding.level}`} className={styles.item}>
            <div className={styles.head}>
              <LevelMark level={finding.level} />
              <span className={styles.act}>{act}</span>
              <span className={styles.code}>{[finding.code, ...finding.also].join(" · ")}</span>
            </div>
            {places.length === 0 ? null : (
              <span className={styles.words}>{words.screen.quoted([...new Set(places)])}</span>
            )}
            <p className={styles.text}>{why}</p>
            <p className={styles.text}>
              <span className={styles.term}>{words.screen.instead}</span> {instead}
            </p>
            {isConditionCode(finding.code) && (finding.level !== "info" || finding.answered) ? (
              <Condition code={finding.code} answered={finding.answered} answer={props.answer} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Condition(props: {
  readonly code: ConditionCode;
  readonly answered: boolean | undefined;
  readonly answer: (code: ConditionCode, holds: boolean | undefined) => void;
}): ReactElement {
  const styles = useStyles();
  const { code, answered, answer } = props;
  const words = useCollectionWords().conduct;
  return (
    <div className={styles.question} role="group" aria-label={words.conditions[code]}>
      <span>{words.screen.condition(words.conditions[code])}</span>
      {([true, false] as const).map((holds) => (
        <Button
          key={String(holds)}
          size="small"
          appearance={answered === holds ? "primary" : "secondary"}
          aria-pressed={answered === holds}
          onClick={() => {
            answer(code, answered === holds ? undefined : holds);
          }}
        >
          {holds ? words.screen.holds : words.screen.holdsNot}
        </Button>
      ))}
    </div>
  );
}

/** Findings of one code and level together, the strictest first. */
function byCode(findings: readonly ConductFinding[]): readonly (readonly ConductFinding[])[] {
  const groups = new Map<string, ConductFinding[]>();
  for (const finding of findings) {
    const key = `${String(CONDUCT_LEVELS.indexOf(finding.level))} ${finding.code}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => group);
}
