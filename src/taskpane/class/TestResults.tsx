import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { testPoints, testScores } from "../../application/class/class-tests";
import { lowestGroups, testResults } from "../../domain/class/assessment-results";
import type { AssessmentItem, TestNumber } from "../../domain/class/assessment";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { marginBlock: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Scores and growth of the groups; the highest and the fastest-growing one get their points with one click. */
export function TestResults(props: {
  readonly test: TestNumber;
  readonly items: readonly AssessmentItem[];
}): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { setting, groups, tests, points, isWorking } = useClassState();
  const { test, items } = props;
  const results = setting === undefined ? [] : testResults(testScores(setting.code, tests), test);
  const nameOf = (group: number): string =>
    words.groupIs(group, groups.find(({ number }) => number === group)?.name ?? "");
  const awards = testPoints(results, test, points);
  const lowest = lowestGroups(results);
  const missing = groups.filter(({ number }) => results.every(({ group }) => group !== number));
  const answered = (group: number): number =>
    tests.filter((one) => one.test === test && one.group === group).length;
  return (
    <Section title={words.test.results} isCard>
      {results.length === 0 ? (
        <p className={styles.small}>{words.test.noResults}</p>
      ) : (
        <div className={styles.stack}>
          <ol className={styles.list}>
            {results.map(({ group, score, growth, isHighest, isFastest }) => (
              <li key={group} className={styles.item}>
                <span className={styles.name}>{nameOf(group)}</span> {words.test.score(score)} ·{" "}
                {growth === undefined
                  ? words.test.noGrowth
                  : words.test.growth(String(Math.round(growth)))}{" "}
                {isHighest ? <Badge color="success">{words.test.highest}</Badge> : null}{" "}
                {isFastest ? <Badge color="informative">{words.test.fastest}</Badge> : null}{" "}
                {answered(group) < items.length
                  ? words.test.answered(answered(group), items.length)
                  : null}
              </li>
            ))}
          </ol>
          {missing.length === 0 ? null : (
            <p className={styles.small}>
              {words.test.notTaken(
                missing.map(({ number }) => nameOf(number)).join(words.listMark),
              )}
            </p>
          )}
          {lowest.length === 0 ? null : (
            <p className={styles.small}>
              {words.test.forfeit(lowest.map(nameOf).join(words.listMark))}
            </p>
          )}
          {test === 0 ? null : (
            <div>
              <Button
                size="small"
                disabledFocusable={isWorking || awards.length === 0}
                onClick={() => void session.addPoints(awards)}
              >
                {words.test.award}
              </Button>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
