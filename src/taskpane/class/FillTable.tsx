import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";

const useStyles = makeStyles({
  // Ten worksheets of ten groups do not fit a pane: the table scrolls by itself.
  scroller: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  complete: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How far every group's worksheets were filled in when last collected. */
export function FillTable(): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { fills, groups } = useClassState();
  const worksheets = [...new Set(fills.map(({ worksheet }) => worksheet))].sort();
  return (
    <Section title={words.collect.fills}>
      {fills.length === 0 ? (
        <p className={styles.small}>{words.collect.noFills}</p>
      ) : (
        // A region that scrolls is reached by the keyboard.
        <div
          className={styles.scroller}
          role="region"
          aria-label={words.collect.fills}
          tabIndex={0}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th className={styles.cell}>{words.partNames.group}</th>
                {worksheets.map((worksheet) => (
                  <th key={worksheet} className={styles.cell}>
                    {worksheet}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ number, name }) => (
                <tr key={number}>
                  <th scope="row" className={styles.cell}>
                    {words.groupIs(number, name)}
                  </th>
                  {worksheets.map((worksheet) => {
                    const fill = fills.find(
                      (one) => one.group === number && one.worksheet === worksheet,
                    );
                    const isComplete =
                      fill !== undefined && fill.required > 0 && fill.done === fill.required;
                    return (
                      <td
                        key={worksheet}
                        className={`${styles.cell} ${isComplete ? styles.complete : ""}`}
                      >
                        {fill === undefined ? "" : words.collect.fill(fill.done, fill.required)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
