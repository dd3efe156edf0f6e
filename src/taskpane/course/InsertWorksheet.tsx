import { Button, Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { WorksheetState } from "../../application/course/worksheet-states";
import type { Worksheet } from "../../domain/course/worksheet-table";
import { Disclosure } from "../frame/Disclosure";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";
import { PlanValues } from "../worksheets/PlanValues";
import { checkLines } from "./check-lines";
import { useCourse } from "./course-context";
import { fillText } from "./MapTreeRow";
import type { Worksheets } from "./use-worksheets";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  cell: { justifyContent: "flex-start", textAlign: "start" },
});

/** Issues shown at once; the rest is a number. */
const SHOWN = 8;

/** A worksheet: what it is for, making it, and what is still missing on it. */
export function InsertWorksheet(props: {
  readonly worksheet: Worksheet;
  readonly worksheets: Worksheets;
}): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { aging } = useSessionState();
  const [isPrefilled, setPrefilled] = useState(true);
  const [isMasked, setMasked] = useState(false);
  const { worksheet, worksheets } = props;
  const { words } = messages;
  const own = messages.worksheets[worksheet.id];
  const state = worksheets.states.find((one) => one.worksheet.id === worksheet.id);
  const title = `${worksheet.id} ${own?.title ?? ""}`;
  const canPrefill = worksheet.prefill !== undefined && state === undefined;
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{own?.purpose}</p>
      {canPrefill && aging === undefined ? (
        <p className={styles.small}>{words.prefillNeedsLedger}</p>
      ) : null}
      {canPrefill && aging !== undefined ? (
        <div className={styles.line}>
          <Checkbox
            label={words.prefill}
            checked={isPrefilled}
            onChange={(_, data) => {
              setPrefilled(data.checked === true);
            }}
          />
          <Checkbox
            label={words.masked}
            checked={isMasked}
            disabled={!isPrefilled}
            onChange={(_, data) => {
              setMasked(data.checked === true);
            }}
          />
        </div>
      ) : null}
      <div className={styles.line}>
        <Button
          icon={worksheets.isBusy ? <Spinner size="tiny" /> : null}
          disabledFocusable={worksheets.isBusy}
          onClick={() => {
            if (state === undefined) void worksheets.insert(worksheet, { isPrefilled, isMasked });
            else void session.selectAddress(state.sheet, "A1");
          }}
        >
          {state === undefined ? words.insert(title) : words.open(title)}
        </Button>
        {state?.issues.some(({ code }) => code === "column-missing") === true ? (
          <Button
            disabledFocusable={worksheets.isBusy}
            onClick={() => void worksheets.restore(worksheet)}
          >
            {words.restoreColumns}
          </Button>
        ) : null}
        {state === undefined ? null : (
          <span className={styles.small}>{fillText(state.fill, words.fill)}</span>
        )}
      </div>
      {canPrefill && aging !== undefined && isPrefilled && isMasked ? (
        <p className={styles.small}>{words.maskedHere}</p>
      ) : null}
      {state === undefined ? null : <Missing state={state} />}
      {state?.worksheet.id === "W12" ? <PlanValues state={state} /> : null}
      <ExampleColumns worksheet={worksheet} />
    </div>
  );
}

/** What is missing or cannot be read, each leading to its cell. */
function Missing({ state }: { readonly state: WorksheetState }): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { messages: pane } = usePane();
  const { words } = messages;
  const lines = checkLines(state, messages, pane);
  if (lines.length === 0)
    return state.fill.state === "complete" ? <p className={styles.small}>{words.allDone}</p> : null;
  return (
    <ul className={styles.list}>
      {lines.slice(0, SHOWN).map(({ address, text }) => (
        <li key={text}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.cell}
            onClick={() => void session.selectAddress(state.sheet, address === "" ? "A1" : address)}
          >
            {text}
          </Button>
        </li>
      ))}
      {lines.length > SHOWN ? <li>{words.moreMissing(lines.length - SHOWN)}</li> : null}
    </ul>
  );
}

function ExampleColumns({ worksheet }: { readonly worksheet: Worksheet }): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const columns = messages.worksheets[worksheet.id]?.columns ?? {};
  return (
    <Disclosure summary={messages.words.columns}>
      <ul className={styles.list}>
        {worksheet.columns.map(({ id }) => (
          <li key={id}>
            {columns[id]?.header}
            {columns[id]?.example === undefined ? "" : ` · ${columns[id].example}`}
            {columns[id]?.help === undefined ? "" : ` (${columns[id].help})`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What became of the last worksheet made or read. */
export function WorksheetNotices({
  worksheets,
}: {
  readonly worksheets: Worksheets;
}): ReactElement {
  const { messages } = usePane();
  const { messages: course } = useCourse();
  const { inserted, failure } = worksheets;
  return (
    <>
      {failure === undefined ? null : (
        <Notice intent="error">{messages.failures[failure.reason](failure.about)}</Notice>
      )}
      {inserted === undefined ? null : (
        <Notice intent="success">
          {inserted.wasThere
            ? course.words.wasThere(inserted.sheet)
            : course.words.inserted(inserted.sheet)}
        </Notice>
      )}
    </>
  );
}
