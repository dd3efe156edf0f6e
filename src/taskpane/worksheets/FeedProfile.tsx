import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RecordLanguages } from "../../application/collection/record-tables";
import type { ReactElement } from "react";
import type { FedField, ProfileFeed } from "../../application/course/profile-feed";
import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
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
            {outcome.isUndone ? words.undone : words.taken(outcome.count)}
          </Notice>
        )}
        {feed.found === undefined ? null : (
          <Preview found={feed.found} isBusy={feed.isBusy} take={() => void feed.take()} />
        )}
      </div>
    </Disclosure>
  );
}

function Preview(props: {
  readonly found: ProfileFeed;
  readonly isBusy: boolean;
  readonly take: () => void;
}): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = classMessagesIn(messages.language).feed;
  const { fields, unknown } = props.found;
  return (
    <>
      {fields.length === 0 ? <p className={styles.text}>{words.nothing}</p> : null}
      {fields.length === 0 ? null : (
        <ul className={styles.list}>
          {fields.slice(0, SHOWN).map((field) => (
            <Change key={JSON.stringify([field.identity, field.field])} change={field} />
          ))}
          {fields.length > SHOWN ? <li>{words.more(fields.length - SHOWN)}</li> : null}
        </ul>
      )}
      {unknown.length === 0 ? null : (
        <>
          <p className={styles.text}>{words.unknown(unknown.length)}</p>
          <ul className={styles.list}>
            {unknown.slice(0, SHOWN).map(({ worksheet, customer }) => (
              <li key={`${worksheet} ${customer}`}>{words.name(worksheet, customer)}</li>
            ))}
            {unknown.length > SHOWN ? <li>{words.more(unknown.length - SHOWN)}</li> : null}
          </ul>
        </>
      )}
      {fields.length === 0 ? null : (
        <div>
          <Button appearance="primary" disabledFocusable={props.isBusy} onClick={props.take}>
            {words.take(fields.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function Change({ change }: { readonly change: FedField }): ReactElement {
  const { messages } = usePane();
  const words = classMessagesIn(messages.language).feed;
  const [records]: RecordLanguages = recordLanguages(messages.language);
  const { table, customer, field, before, after, worksheet } = change;
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
  return (
    <li>{words.change(`${worksheet} ${customer} · ${header}`, shown(before), shown(after))}</li>
  );
}
