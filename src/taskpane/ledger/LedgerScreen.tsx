import { useState, type ReactElement } from "react";
import { useSessionState } from "../pane-context";
import { Beginning } from "./Beginning";
import { Choosing } from "./Choosing";
import { Questions } from "./Questions";
import { ReadLedger } from "./ReadLedger";
import { Refusal } from "./Refusal";

/** What reading the workbook came to: a ledger, a question, a refusal, a choice, or nothing yet. */
export function LedgerScreen(): ReactElement | null {
  const { reading, progress } = useSessionState();
  // Which reading the user wants to replace: the next one ends the choosing by itself.
  const [replaced, setReplaced] = useState<typeof reading | undefined>(undefined);
  if (replaced === reading || reading.status === "choosing") {
    return (
      <Choosing
        back={
          reading.status === "choosing"
            ? undefined
            : () => {
                setReplaced(undefined);
              }
        }
      />
    );
  }
  switch (reading.status) {
    case "idle":
    case "empty":
      // While the first reading is under way there is nothing to say that it does not say itself.
      return progress === undefined ? <Beginning isEmpty={reading.status === "empty"} /> : null;
    case "asking":
      return <Questions reading={reading.reading} />;
    case "refused":
      return <Refusal reading={reading.reading} />;
    case "ready":
      return (
        <ReadLedger
          ledger={reading.ledger}
          chooseAnother={() => {
            setReplaced(reading);
          }}
        />
      );
    case "broken":
      throw reading.error;
  }
}
