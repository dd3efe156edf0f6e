import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SessionState } from "../../application/session-state";
import { Notice } from "../frame/Notice";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { CandidateList } from "./CandidateList";
import { ColumnList } from "./ColumnList";
import { DecisionNotices } from "./DecisionNotices";

type RefusedReading = Extract<SessionState["reading"], { status: "refused" }>["reading"];

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** A sheet that is not aged: what it seems to be, what is missing, and what can be done instead. */
export function Refusal({ reading }: { readonly reading: RefusedReading }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { candidates } = useSessionState();
  const words = messages.pane.refused;
  // A sheet is often refused for one column that has an unusual header: the user can say what it is.
  const columns = [...reading.columns, ...reading.unusedColumns];
  const others = candidates.filter(({ place }) => place.sheet !== reading.sheet);
  return (
    <Screen>
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className={styles.text}>
        {reading.seemsToBe === "unknown"
          ? reading.sheet
          : words.seemsToBe(reading.sheet, messages.ledger.sheetKinds[reading.seemsToBe])}
      </p>
      <Notice intent="warning">{messages.ledger.refusals[reading.code]}</Notice>
      {reading.missing.length === 0 ? null : (
        <Section title={words.missing}>
          <ul className={styles.list}>
            {reading.missing.map((role) => (
              <li key={role}>{messages.ledger.roles[role]}</li>
            ))}
          </ul>
        </Section>
      )}
      <DecisionNotices />
      {columns.length === 0 ? null : (
        <Section title={words.understood}>
          <ColumnList columns={columns} />
        </Section>
      )}
      <div>
        <Button onClick={() => void session.chooseSelection()}>
          {messages.dataScreen.useSelection}
        </Button>
        <p className={styles.text}>{messages.dataScreen.useSelectionHint}</p>
      </div>
      {others.length === 0 ? null : (
        <Section title={words.otherSheets}>
          <CandidateList
            candidates={others}
            chosen={(candidate) => void session.choose(candidate)}
          />
        </Section>
      )}
    </Screen>
  );
}
