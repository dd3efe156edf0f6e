import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { LedgerCandidate } from "../../domain/ledger/reading";
import { addressOf } from "../../domain/ledger/sheet-address";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  candidate: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  unfit: { backgroundColor: tokens.colorNeutralBackground2 },
  sheet: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  about: {
    gridColumn: 1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  chevron: { gridColumn: 2, gridRow: "1 / span 3" },
});

/** Places that may hold the ledger, best first, with what speaks for and against each. */
export function CandidateList(props: {
  readonly candidates: readonly LedgerCandidate[];
  readonly chosen: (candidate: LedgerCandidate) => void;
}): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane;
  const candidates = props.candidates.filter(
    ({ reasons }) => !reasons.includes("copy-of-better-candidate"),
  );
  return (
    <ul className={styles.list}>
      {candidates.map((candidate) => {
        const { place, seemsToBe, isAgeable, reasons } = candidate;
        const address = addressOf(place);
        return (
          <li key={`${place.sheet}!${address}`}>
            <button
              type="button"
              className={mergeClasses(styles.candidate, !isAgeable && styles.unfit)}
              onClick={() => {
                props.chosen(candidate);
              }}
            >
              <span className={styles.sheet}>{place.sheet}</span>
              <span className={styles.about}>
                {[
                  messages.ledger.sheetKinds[seemsToBe],
                  address,
                  words.ledger.rowsUnit(figures.count(place.rowCount)),
                ].join(" · ")}
              </span>
              <span className={styles.about}>
                {reasons
                  .map((reason) => messages.ledger.candidateReasons[reason])
                  .join(words.listMark)}
              </span>
              <ChevronRightRegular className={styles.chevron} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
