import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useId, useState, type ReactElement } from "react";
import type { LedgerColumn, UnusedColumn } from "../../domain/ledger/ledger";
import { columnLetters } from "../../domain/ledger/sheet-address";
import { usePane } from "../pane-context";
import { RoleMenu } from "./RoleMenu";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.2fr) auto auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "32px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  letters: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  reasons: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  doubt: { color: tokens.colorPaletteDarkOrangeForeground1 },
  chosen: { color: tokens.colorBrandForeground1 },
});

/** Below this the user is asked to look; above the other one nothing needs to be said. */
const LOW_CONFIDENCE = 0.6;
const HIGH_CONFIDENCE = 0.85;

/** Columns with what each is used for, how sure that is and why; the user can say it is something else. */
export function ColumnList(props: {
  readonly columns: readonly (UnusedColumn & Partial<LedgerColumn>)[];
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {props.columns.map((column) => (
        <li key={`${column.role ?? ""}/${column.columnIndex}`}>
          <ColumnLine {...column} />
        </li>
      ))}
    </ul>
  );
}

function ColumnLine(column: UnusedColumn & Partial<LedgerColumn>): ReactElement {
  const { header, columnIndex, role, confidence, reasons } = column;
  const styles = useStyles();
  const { messages } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const reasonsId = useId();
  const words = messages.pane.ledger;
  const isChosen = reasons.includes("chosen-by-user");
  const level = confidence === undefined ? undefined : confidenceLevel(confidence);
  const shown = header === "" ? words.noHeader : header;
  return (
    <>
      <div className={styles.line}>
        <RoleMenu {...{ header, columnIndex, isChosen }} {...(role && { role })} />
        <span className={styles.header}>
          {shown}
          {isChosen ? (
            <span className={mergeClasses(styles.note, styles.chosen)}>
              {messages.dataScreen.chosen}
            </span>
          ) : level === undefined || level === "high" ? null : (
            <span className={mergeClasses(styles.note, level === "low" && styles.doubt)}>
              {words.confidence[level]}
            </span>
          )}
        </span>
        <span className={styles.letters}>{words.column(columnLetters(columnIndex))}</span>
        <ToggleButton
          size="small"
          appearance="transparent"
          icon={<InfoRegular />}
          checked={isOpen}
          aria-label={messages.dataScreen.why(shown)}
          aria-expanded={isOpen}
          aria-controls={reasonsId}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        />
      </div>
      <ul id={reasonsId} className={styles.reasons} hidden={!isOpen}>
        {level === undefined ? null : <li>{words.confidence[level]}</li>}
        {reasons.map((reason) => (
          <li key={reason}>{messages.ledger.columnReasons[reason]}</li>
        ))}
      </ul>
    </>
  );
}

function confidenceLevel(confidence: number): "high" | "medium" | "low" {
  if (confidence >= HIGH_CONFIDENCE) return "high";
  return confidence >= LOW_CONFIDENCE ? "medium" : "low";
}
