import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { ClassState } from "../../application/class/class-state";
import { useClassroom, useClassState } from "./class-context";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** The unit that the class is at, or the first one. */
function unitOnNow({ agenda, setting }: ClassState): string {
  const units = agenda.filter(({ entry }) => entry.kind === "unit");
  const [id] = setting?.stepId.split(".") ?? [];
  return units.find(({ entry }) => entry.id === id)?.entry.id ?? units[0]?.entry.id ?? "";
}

/** The unit chosen: the one the class is at until the user chooses another. */
export function useUnit(): readonly [string, (unit: string) => void] {
  const state = useClassState();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  return [chosen ?? unitOnNow(state), setChosen];
}

export function UnitChoice(props: {
  readonly unit: string;
  readonly choose: (unit: string) => void;
}): ReactElement {
  const styles = useStyles();
  const field = useId();
  const { words } = useClassroom();
  const { agenda } = useClassState();
  return (
    <div className={styles.row}>
      <label htmlFor={field}>{words.answer.unit}</label>
      <Select
        id={field}
        value={props.unit}
        onChange={(_, { value }) => {
          props.choose(value);
        }}
      >
        {agenda
          .filter(({ entry }) => entry.kind === "unit")
          .map(({ entry, title }) => (
            <option key={entry.id} value={entry.id}>
              {title || (words.units[entry.id]?.title ?? entry.id)}
            </option>
          ))}
      </Select>
    </div>
  );
}
