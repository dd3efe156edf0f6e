import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FoundSheet, OutlineProposal } from "../../application/course/course-outline";
import type { OutlineLine } from "../../domain/course/apply-outline";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { useCourse, useCourseState } from "./course-context";
import { MapPreview } from "./MapPreview";
import { lineText } from "./outline-line-text";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The map as a table in the workbook: written, read back with a list of changes, imported from any other layout. */
export function OutlineSheet(): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const words = messages.words.outlineScreen;
  const { mapId } = useCourseState();
  const [proposal, setProposal] = useState<OutlineProposal | undefined>(undefined);
  const [found, setFound] = useState<FoundSheet | undefined>(undefined);
  const hasOutline = session.hasOutline();
  return (
    <Disclosure summary={words.title}>
      <div className={styles.stack}>
        {hasOutline ? (
          <Button
            appearance="primary"
            onClick={() => {
              setFound(undefined);
              void session.readOutline().then(setProposal);
            }}
          >
            {words.read}
          </Button>
        ) : null}
        {proposal === undefined || !hasOutline ? null : (
          <Changes
            key={`${mapId} ${proposal.ids.size}`}
            proposal={proposal}
            done={() => {
              setProposal(undefined);
            }}
          />
        )}
        <Button
          title={words.makeHint}
          onClick={() => {
            setProposal(undefined);
            void session.makeOutline();
          }}
        >
          {words.make}
        </Button>
        <Button
          title={words.importHint}
          onClick={() => {
            setProposal(undefined);
            void session.previewOutline().then(setFound);
          }}
        >
          {words.importSheet}
        </Button>
        {found === undefined ? null : (
          <Preview
            found={found}
            done={() => {
              setFound(undefined);
            }}
          />
        )}
      </div>
    </Disclosure>
  );
}

/** A deletion that takes more with it, a conflict with something gone and a guess are not ticked beforehand. */
function isTickedAtFirst({ change, conflict }: OutlineLine, isGuessed: boolean): boolean {
  if (isGuessed || conflict === "gone-from-map") return false;
  return change.kind !== "deleted" || !(change.needsYes || conflict !== undefined);
}

function Changes(props: {
  readonly proposal: OutlineProposal;
  readonly done: () => void;
}): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const words = messages.words.outlineScreen;
  const { proposal, done } = props;
  const { lines, problems, isSorted, isGuessed, isSheetBehind, table } = proposal;
  const [accepted, setAccepted] = useState<readonly OutlineLine[]>(() =>
    lines.filter((line) => isTickedAtFirst(line, isGuessed)),
  );
  const apply = (chosen: readonly OutlineLine[]): void => {
    void session.applyOutline(proposal, chosen).then((isDone) => {
      if (isDone) done();
    });
  };
  const cancel = <Button onClick={done}>{words.cancel}</Button>;
  if (isSorted)
    return (
      <Notice intent="warning">
        <p className={styles.text}>{words.sorted}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              apply([]);
            }}
          >
            {words.restore}
          </Button>
          {cancel}
        </div>
      </Notice>
    );
  if (lines.length === 0 && problems.length === 0 && !isSheetBehind)
    return <Notice intent="info">{words.none}</Notice>;
  return (
    <div className={styles.stack} role="group" aria-label={words.changes}>
      {isGuessed ? <Notice intent="warning">{words.guessed}</Notice> : null}
      {isSheetBehind ? <p className={styles.small}>{words.behind}</p> : null}
      <ul className={styles.list}>
        {lines.map((line, at) => (
          <li key={at}>
            <Checkbox
              checked={accepted.includes(line)}
              label={lineText(line, words)}
              onChange={(_, { checked }) => {
                setAccepted(
                  lines.filter((one) => (one === line ? checked === true : accepted.includes(one))),
                );
              }}
            />
          </li>
        ))}
      </ul>
      {problems.map(({ row, kind }) => (
        <p key={`${row} ${kind}`} className={styles.small}>
          {words.problems[kind](table.firstRow + row)}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            apply(accepted);
          }}
        >
          {words.apply(accepted.length)}
        </Button>
        {lines.length > 1 ? (
          <Button
            onClick={() => {
              setAccepted(lines);
            }}
          >
            {words.all}
          </Button>
        ) : null}
        {cancel}
      </div>
    </div>
  );
}

function Preview(props: { readonly found: FoundSheet; readonly done: () => void }): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const words = messages.words.outlineScreen;
  const { found, done } = props;
  return (
    <div className={styles.stack}>
      <p className={styles.text} role="status">
        {words.preview(found.sheet, found.count)} · {words.layouts[found.layout]}
      </p>
      {found.jumps.length === 0 ? null : (
        <p className={styles.small}>
          {words.jumps(found.jumps.map((row) => String(row + 1)).join(", "))}
        </p>
      )}
      <MapPreview nodes={found.nodes} label={words.preview(found.sheet, found.count)} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            session.importOutline(found);
            done();
          }}
        >
          {words.importNow}
        </Button>
        <Button onClick={done}>{words.cancel}</Button>
      </div>
    </div>
  );
}
