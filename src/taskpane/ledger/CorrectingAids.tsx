import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyAddRegular } from "@fluentui/react-icons/svg/copy-add";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import type { ReactElement } from "react";
import type { ReceivablesSession } from "../../application/receivables-session";
import { Notice } from "../frame/Notice";
import { UnderWay } from "../frame/UnderWay";
import { usePane, useSessionState } from "../pane-context";

type Aids = NonNullable<ReceivablesSession["aids"]>;

const useStyles = makeStyles({
  all: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What helps to put the sheet right: colours over doubtful cells, and a corrected copy. */
export function CorrectingAids(props: { readonly hasDoubts: boolean }): ReactElement | null {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { marks, fixCount, aiding, aidFailure } = useSessionState();
  const isAiding = aiding !== undefined;
  const words = messages.dataScreen.aids;
  const { aids } = session;
  if (aids === undefined) return null;
  const correct = (): void => {
    const { corrections } = messages.dataScreen;
    const { roles } = messages.ledger;
    void aids.correctCopy({ ...corrections, roles, pageFooter: messages.report.pageFooter });
  };
  return (
    <div className={styles.all}>
      {aidFailure === undefined ? null : (
        <Notice intent={aidFailure.reason === "cancelled" ? "info" : "error"}>
          {messages.failures[aidFailure.reason](aidFailure.about)}
        </Notice>
      )}
      {aiding === undefined ? null : (
        <UnderWay
          label={words.working}
          words={
            aiding.total === 0
              ? words.working
              : words.workingOn(figures.count(aiding.done), figures.count(aiding.total))
          }
          stopWord={words.stop}
          stop={aiding.canStop ? aids.stop : undefined}
          {...{ done: aiding.done, total: aiding.total }}
        />
      )}
      <div className={styles.actions}>
        {props.hasDoubts && marks === undefined ? (
          <Button
            size="small"
            icon={<HighlightRegular />}
            disabledFocusable={isAiding}
            onClick={() => void aids.markDoubts()}
          >
            {words.mark}
          </Button>
        ) : null}
        {fixCount > 0 ? (
          <Button
            size="small"
            icon={<CopyAddRegular />}
            title={words.fixHint}
            disabledFocusable={isAiding}
            onClick={correct}
          >
            {words.fix(figures.count(fixCount))}
          </Button>
        ) : null}
      </div>
      {fixCount > 0 ? <p className={styles.hint}>{words.fixHint}</p> : null}
      <Marks aids={aids} />
      <Copy aids={aids} />
    </div>
  );
}

function Marks({ aids }: { readonly aids: Aids }): ReactElement | null {
  const { messages, figures } = usePane();
  const { marks, aiding } = useSessionState();
  const words = messages.dataScreen.aids;
  if (marks === undefined) return null;
  const { cellCount, unlistedCount = 0 } = marks;
  return (
    <Notice
      intent="info"
      actions={
        <Button
          size="small"
          disabledFocusable={aiding !== undefined}
          onClick={() => void aids.unmarkDoubts()}
        >
          {words.unmark}
        </Button>
      }
    >
      {cellCount === undefined ? words.markedBefore : words.marked(figures.count(cellCount))}{" "}
      {unlistedCount > 0 ? words.unlisted(figures.count(unlistedCount)) : ""}
    </Notice>
  );
}

function Copy({ aids }: { readonly aids: Aids }): ReactElement | null {
  const { session, messages, figures } = usePane();
  const { correctedCopy } = useSessionState();
  const words = messages.dataScreen.aids;
  if (correctedCopy === undefined) return null;
  const { sheet, list, changeCount, formulasKept } = correctedCopy;
  return (
    <Notice
      intent="success"
      actions={
        <>
          <Button size="small" onClick={() => void session.goToSheet(sheet)}>
            {words.openCopy}
          </Button>
          <Button size="small" onClick={() => void session.goToSheet(list)}>
            {words.openList}
          </Button>
          <Button size="small" onClick={() => void aids.deleteCorrectedCopy()}>
            {words.deleteCopy}
          </Button>
        </>
      }
    >
      {words.copied(sheet, figures.count(changeCount - formulasKept), list)}{" "}
      {formulasKept > 0 ? words.formulasKept(figures.count(formulasKept)) : ""}
    </Notice>
  );
}
