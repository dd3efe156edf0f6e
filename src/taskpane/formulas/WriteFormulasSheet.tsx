import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { formulasSheet } from "../../application/formulas/formulas-sheet";
import type { FormulaFunction, FormulaPorts } from "../../application/formulas/formula-ports";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** One button for a sheet with a live example of every function. */
export function WriteFormulasSheet({
  ports,
  functions,
}: {
  readonly ports: FormulaPorts;
  readonly functions: readonly FormulaFunction[];
}): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { reading, asOfDate, selectionFailure } = useSessionState();
  const { language } = messages;
  const words = formulasMessagesIn(language);
  const [isBusy, setBusy] = useState(false);
  const [written, setWritten] = useState<string | undefined>(undefined);
  const ledger = reading.status === "ready" ? reading.ledger : undefined;
  const write = async (): Promise<void> => {
    if (ledger === undefined) return;
    setBusy(true);
    const plan = formulasSheet({
      ...{ ledger, asOfDate, functions },
      sampleOf: (id) => ports.sampleOf(id, language),
      words: { ...words.sheet, groups: words.groups },
    });
    const sheet = await session.writeSheet(plan);
    setWritten(sheet);
    setBusy(false);
    if (sheet !== undefined) await session.goToSheet(sheet);
  };
  return (
    <Section title={words.sheetTitle} isCard>
      <div className={styles.all}>
        <p className={styles.text}>{words.sheetText}</p>
        <div>
          <Button
            disabled={ledger === undefined || isBusy || ports.support() !== "full"}
            onClick={() => void write()}
          >
            {words.writeSheet}
          </Button>
        </div>
        {ledger === undefined ? <p className={styles.text}>{words.sheetWants}</p> : null}
        {selectionFailure === undefined ? null : (
          <Notice intent="error">
            {messages.failures[selectionFailure.reason](selectionFailure.about)}
          </Notice>
        )}
        {written === undefined ? null : (
          <Notice intent="success">{words.sheetWritten(written)}</Notice>
        )}
      </div>
    </Section>
  );
}
