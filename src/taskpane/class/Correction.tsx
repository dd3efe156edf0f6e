import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useClassroom, useClassState } from "./class-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Points beside the rules, or taken back: a new entry with its reason. */
export function Correction({ unit }: { readonly unit: string }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { groups, isWorking } = useClassState();
  const [group, setGroup] = useState(groups[0]?.number ?? 1);
  const [points, setPoints] = useState("");
  const [note, setNote] = useState("");
  const amount = Number(points);
  const isValid = points.trim() !== "" && Number.isFinite(amount) && note.trim() !== "";
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isValid) return;
        void session.addPoints([{ unit, group, kind: "other", points: amount, note: note.trim() }]);
        setPoints("");
        setNote("");
      }}
    >
      <Select
        aria-label={words.board.correctionGroup}
        value={String(group)}
        onChange={(_, { value }) => {
          setGroup(Number(value));
        }}
      >
        {groups.map(({ number, name }) => (
          <option key={number} value={String(number)}>
            {words.groupIs(number, name)}
          </option>
        ))}
      </Select>
      <Input
        type="number"
        aria-label={words.board.correctionPoints}
        placeholder={words.board.correctionPoints}
        value={points}
        onChange={(_, { value }) => {
          setPoints(value);
        }}
      />
      <Input
        aria-label={words.board.correctionNote}
        placeholder={words.board.correctionNote}
        value={note}
        onChange={(_, { value }) => {
          setNote(value);
        }}
      />
      <div>
        <Button type="submit" disabledFocusable={isWorking || !isValid}>
          {words.board.correct}
        </Button>
      </div>
    </form>
  );
}
