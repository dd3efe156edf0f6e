import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadTable } from "../../application/figures/plain-table";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  all: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What of a table could not be used, each with its cell and the cure. */
export function TableIssues(props: {
  readonly table: ReadTable<unknown> | undefined;
  readonly heading: string;
}): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { issues = [], faults = [] } = props.table ?? {};
  const sentences = [
    ...issues.map((issue) =>
      messages.kept.issues[issue.code]({
        ...issue,
        place: issue.address === "" ? issue.sheet : `${issue.sheet}!${issue.address}`,
      }),
    ),
    ...faults.map(({ code, sheet, address, found }) =>
      messages.rates.faults[code](`${sheet}!${address}`, found),
    ),
  ];
  if (sentences.length === 0) return null;
  return (
    <div className={styles.all}>
      {props.heading}
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
