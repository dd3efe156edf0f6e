import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { RecordLanguages } from "../../application/collection/record-tables";
import type { FedField, ProfileFeed, UnfedCell } from "../../application/course/profile-feed";
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import { useCourse } from "../course/course-context";
import { classMessagesIn } from "../../messages/class-messages";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";
import { recordLanguages } from "../../messages/record-languages";
import { RECORD_COLUMNS } from "../../application/collection/record-columns-table";
import { useProfileFeed } from "./use-profile-feed";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground3 },
  cell: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Changes named at once; the rest is a number. */
const SHOWN = 12;

/** What is filled into worksheets goes into the customers' records: looked at, written, taken back. */
export function FeedProfile(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { reading } = useSessionState();
  const words = classMessagesIn(messages.language).feed;
  const feed = useProfileFeed();
  const { failure, outcome } = feed;
  return (
    <Disclosure summary={words.title}>
      <div className={styles.stack}>
        <p className={styles.text}>{words.lead}</p>
        {reading.status === "ready" ? (
          <div>
            <Button disabledFocusable={feed.isBusy} onClick={() => void feed.look()}>
              {words.look}
            </Button>
          </div>
        ) : (
          <p className={styles.text}>{words.needsLedger}</p>
        )}
        {failure === undefined ? null : (
          <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
        )}
        {outcome === undefined ? null : (
          <Notice
            intent="success"
            actions={
              outcome.isUndone ? null : (
                <Button size="small" onClick={() => void feed.undo()}>
                  {words.undo}
                </Button>
              )
            }
          >
            {outcome.isUndone ? words.undone(outcome.count) : words.taken(outcome.count)}
            {outcome.changedMeanwhile === 0
              ? null
              : ` ${words.changedMeanwhile(outcome.changedMeanwhile)}`}
          </Notice>
        )}
        {feed.found === undefined ? null : (
          <Preview
            found={feed.found}
            isBusy={feed.isBusy}
            take={(fields) => void feed.take(fields)}
          />
        )}
      </div>
    </Disclosure>
  );
}

const keyOf = ({ table, identity, field }: FedField): string =>
  JSON.stringify([table, identity, field]);

function Preview(props: {
  readonly found: ProfileFeed;
  readonly isBusy: boolean;
  readonly take: (fields: readonly FedField[]) => void;
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = classMessagesIn(messages.language).feed;
  const { fields, unfed } = props.found;
  // What somebody has already said otherwise is written over only when it is ticked.
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [isWhole, setWhole] = useState(false);
  const isTaken = (field: FedField): boolean => field.isConflict === turned.has(keyOf(field));
  const taken = fields.filter(isTaken);
  const conflicts = fields.filter(({ isConflict }) => isConflict).length;
  const turn = (key: string): void => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  return (
    <>
      {fields.length === 0 ? <p className={styles.text}>{words.nothing}</p> : null}
      {conflicts === 0 ? null : <p className={styles.text}>{words.conflicts(conflicts)}</p>}
      {(isWhole ? fields : fields.slice(0, SHOWN)).map((field) => (
        <Change
          key={keyOf(field)}
          change={field}
          isTaken={isTaken(field)}
          turn={() => {
            turn(keyOf(field));
          }}
        />
      ))}
      {fields.length > SHOWN && !isWhole ? (
        <div>
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              setWhole(true);
            }}
          >
            {words.showMore(fields.length - SHOWN)}
          </Button>
        </div>
      ) : null}
      <Unfed unfed={unfed} />
      {fields.length === 0 ? null : (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={props.isBusy || taken.length === 0}
            onClick={() => {
              props.take(taken);
            }}
          >
            {words.take(taken.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Cells that say nothing the records could take, each leading to its place. */
function Unfed({ unfed }: { readonly unfed: readonly UnfedCell[] }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { session } = useCourse();
  const words = classMessagesIn(messages.language).feed;
  if (unfed.length === 0) return null;
  return (
    <>
      <p className={styles.text}>{words.unfed(unfed.length)}</p>
      <ul className={styles.list}>
        {unfed.slice(0, SHOWN).map(({ worksheet, sheet, address, found, why }) => (
          <li key={`${sheet}!${address}`}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.cell}
              onClick={() => void session.selectAddress(sheet, address)}
            >
              {words.why[why](`${worksheet} ${address}`, found)}
            </Button>
          </li>
        ))}
        {unfed.length > SHOWN ? <li>{words.more(unfed.length - SHOWN)}</li> : null}
      </ul>
    </>
  );
}

function Change(props: {
  readonly change: FedField;
  readonly isTaken: boolean;
  readonly turn: () => void;
}): ReactElement {
  const { messages } = usePane();
  const words = classMessagesIn(messages.language).feed;
  const [records]: RecordLanguages = recordLanguages(messages.language);
  const { table, customer, field, before, after, worksheet } = props.change;
  const column = RECORD_COLUMNS[table].find(({ id }) => id === field);
  const shown = (value: FedField["before"]): string => {
    if (value === undefined || value === "") return words.blank;
    if (value === true) return records.yes;
    if (value === false) return records.no;
    if (column?.kind === "date") return isoOf(value as CalendarDate);
    const answers = column?.answers === undefined ? undefined : records.answers[column.answers];
    return answers?.[String(value)] ?? String(value);
  };
  const header = records.tables[table].headers[field] ?? field;
  const what = `${worksheet} ${customer} · ${header}`;
  return (
    <Checkbox
      checked={props.isTaken}
      onChange={props.turn}
      label={words.change(what, shown(before), shown(after))}
    />
  );
}
