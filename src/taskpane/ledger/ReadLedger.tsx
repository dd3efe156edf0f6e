import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Ledger } from "../../domain/ledger/ledger";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { ColumnList } from "./ColumnList";
import { CorrectingAids } from "./CorrectingAids";
import { DecisionNotices } from "./DecisionNotices";
import { IssueList } from "./IssueList";
import { JoinOffers } from "./JoinOffers";
import { LedgerBalances } from "./LedgerBalances";
import { LedgerFacts } from "./LedgerFacts";
import { CollectionPolicy } from "./CollectionPolicy";
import { ReadingSettings } from "./ReadingSettings";
import { leftOutCount, LeftOutList } from "./LeftOutList";

const useStyles = makeStyles({
  source: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  place: { minWidth: 0, overflowWrap: "anywhere" },
  why: {
    flexBasis: "100%",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** A ledger that was read: where, how much, which columns, what was doubtful and what was left out. */
export function ReadLedger(props: {
  readonly ledger: Ledger;
  readonly chooseAnother: () => void;
}): ReactElement {
  const { ledger } = props;
  const styles = useStyles();
  const { messages, figures, navigation } = usePane();
  const { candidates, selectionFailure } = useSessionState();
  const words = messages.pane.ledger;
  const screenWords = messages.dataScreen;
  const here = candidates.find(
    ({ place }) =>
      place.sheet === ledger.source.sheet &&
      place.rowIndex <= ledger.source.place.rowIndex &&
      ledger.source.place.rowIndex < place.rowIndex + place.rowCount,
  );
  const others = candidates.filter(
    (candidate) => candidate !== here && !candidate.reasons.includes("copy-of-better-candidate"),
  ).length;
  const reasons = (here?.reasons ?? []).map((reason) => messages.ledger.candidateReasons[reason]);
  const leftOut = leftOutCount(ledger.leftOut);
  const issues = ledger.issues.reduce((sum, { alike }) => sum + 1 + alike, 0);
  return (
    <Screen
      foot={
        <Button
          appearance="primary"
          onClick={() => {
            navigation.open("aging");
          }}
        >
          {words.toAging}
        </Button>
      }
    >
      <ScreenTitle>{words.title}</ScreenTitle>
      <div className={styles.source}>
        <span className={styles.place}>
          {words.source(ledger.source.sheet, ledger.source.address)}
        </span>
        <Link as="button" onClick={props.chooseAnother}>
          {others > 0 ? screenWords.otherPlaces(figures.count(others)) : screenWords.otherPlace}
        </Link>
        {reasons.length === 0 ? null : (
          <span className={styles.why}>
            {screenWords.whyHere(reasons.join(messages.pane.listMark))}
          </span>
        )}
      </div>
      <DecisionNotices />
      <LedgerFacts ledger={ledger} />
      <LedgerBalances ledger={ledger} />
      {selectionFailure ? (
        <Notice intent="error">
          {messages.failures[selectionFailure.reason](selectionFailure.about)}
        </Notice>
      ) : null}
      <Section title={words.issues(figures.count(issues))}>
        {issues === 0 ? (
          <p className={styles.quiet}>{words.noIssues}</p>
        ) : (
          <IssueList issues={ledger.issues} />
        )}
        <CorrectingAids hasDoubts={ledger.issues.some(({ severity }) => severity !== "note")} />
      </Section>
      <JoinOffers />
      <Section title={words.columns(figures.count(ledger.columns.length))}>
        <ColumnList columns={ledger.columns} />
      </Section>
      <div>
        <Disclosure summary={screenWords.settings.title}>
          <ReadingSettings />
          <CollectionPolicy />
        </Disclosure>
        {leftOut === 0 ? null : (
          <Disclosure summary={words.leftOutTitle(figures.count(leftOut))}>
            <LeftOutList leftOut={ledger.leftOut} />
          </Disclosure>
        )}
        {ledger.unusedColumns.length === 0 ? null : (
          <Disclosure summary={words.unusedColumns(figures.count(ledger.unusedColumns.length))}>
            <ColumnList columns={ledger.unusedColumns} />
          </Disclosure>
        )}
      </div>
    </Screen>
  );
}
