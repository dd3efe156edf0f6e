import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useClassroom, useClassState } from "./class-context";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** Which group is meant. A group's own workbook knows, and asks nothing. */
export function GroupChoice(props: {
  readonly group: number;
  readonly choose: (group: number) => void;
}): ReactElement | null {
  const styles = useStyles();
  const field = useId();
  const { words } = useClassroom();
  const { setting, groups } = useClassState();
  if (setting?.side !== "trainer") return null;
  return (
    <div className={styles.row}>
      <label htmlFor={field}>{words.group.which}</label>
      <Select
        id={field}
        value={String(props.group)}
        onChange={(_, { value }) => {
          props.choose(Number(value));
        }}
      >
        {groups.map(({ number, name }) => (
          <option key={number} value={String(number)}>
            {words.groupIs(number, name)}
          </option>
        ))}
      </Select>
    </div>
  );
}
