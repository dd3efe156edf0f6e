import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import {
  shownAddress,
  targetOf,
  type FormulaPreview,
  type Target,
  type TargetTrouble,
} from "../../application/formulas/formula-preview";
import type { GivenArgument } from "../../application/formulas/formula-text";
import type { FormulaPorts } from "../../application/formulas/formula-ports";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Announcer } from "../frame/Announcer";
import { Notice } from "../frame/Notice";
import { useWork } from "../frame/use-work";
import { usePane } from "../pane-context";

const useStyles = makeStyles({ main: { width: "100%" } });

type Told =
  | { readonly kind: "inserted"; readonly cell: string; readonly formula: string }
  | { readonly kind: "no-selection"; readonly formula: string }
  | { readonly kind: "trouble"; readonly target: Target; readonly formula: string };

/** Puts the formula into the selected cell, and asks where something stands in it or in its way. */
export function InsertFormula(props: {
  readonly ports: FormulaPorts;
  readonly formula: string;
  readonly given: readonly GivenArgument[];
  readonly preview: FormulaPreview | undefined;
  readonly isReady: boolean;
}): ReactElement {
  const { ports, formula, given, preview, isReady } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const words = formulasMessagesIn(messages.language);
  const work = useWork();
  const [last, setLast] = useState<Told | undefined>(undefined);
  const told = last?.formula === formula ? last : undefined;
  const put = async ({ cell }: Target): Promise<void> => {
    await ports.workbook.putFormula(cell, formula);
    setLast({ kind: "inserted", cell: shownAddress(cell), formula });
  };
  const insert = () =>
    work.run(async () => {
      setLast(undefined);
      if (preview === undefined) return;
      const target = await targetOf(ports, preview, given);
      if (target === undefined) setLast({ kind: "no-selection", formula });
      else if (target.trouble === undefined) await put(target);
      else setLast({ kind: "trouble", target, formula });
    });
  return (
    <>
      {work.failure === undefined ? null : (
        <Notice intent="error">{messages.failures[work.failure.reason](work.failure.about)}</Notice>
      )}
      {told?.kind === "no-selection" ? (
        <Notice intent="warning">{words.nothingSelected}</Notice>
      ) : null}
      {told?.kind === "inserted" ? (
        <Notice intent="success">{words.inserted(told.cell)}</Notice>
      ) : null}
      {told?.kind === "trouble" && told.target.trouble !== undefined ? (
        <Trouble
          trouble={told.target.trouble}
          goOn={() => void work.run(() => put(told.target))}
          stop={() => {
            setLast(undefined);
          }}
        />
      ) : null}
      <Button
        className={styles.main}
        appearance="primary"
        disabled={!isReady || preview === undefined || work.isBusy}
        onClick={() => void insert()}
      >
        {work.isBusy ? words.inserting : words.insert}
      </Button>
      <Announcer>{told?.kind === "inserted" ? words.inserted(told.cell) : ""}</Announcer>
    </>
  );
}

function Trouble(props: {
  readonly trouble: TargetTrouble;
  readonly goOn: () => void;
  readonly stop: () => void;
}): ReactElement {
  const { trouble, goOn, stop } = props;
  const { language } = usePane().messages;
  const words = formulasMessagesIn(language);
  switch (trouble.kind) {
    case "refers-to-itself":
      return <Notice intent="error">{words.refersToItself(trouble.cell)}</Notice>;
    case "no-room":
      return <Notice intent="error">{words.noRoom(trouble.cell)}</Notice>;
    case "filled":
    case "in-the-way":
      return (
        <Notice
          intent="warning"
          actions={
            <>
              <Button size="small" onClick={goOn}>
                {words.insertAnyway}
              </Button>
              <Button size="small" onClick={stop}>
                {words.doNotInsert}
              </Button>
            </>
          }
        >
          {trouble.kind === "filled"
            ? words.filled(trouble.cell, trouble.shows)
            : words.inTheWay(trouble.cell, trouble.other)}
        </Notice>
      );
  }
}
