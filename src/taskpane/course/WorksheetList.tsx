import { Badge, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { WORKSHEETS } from "../../domain/course/worksheet-table";
import { Disclosure } from "../frame/Disclosure";
import { ClassCopy } from "../worksheets/ClassCopy";
import { FeedProfile } from "../worksheets/FeedProfile";
import { useCourse } from "./course-context";
import { InsertWorksheet } from "./InsertWorksheet";
import { fillText } from "./MapTreeRow";
import type { Worksheets } from "./use-worksheets";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  name: { flexGrow: 1 },
  badge: { flexShrink: 0 },
});

/** All worksheets with how far each is filled in. */
export function WorksheetList({ worksheets }: { readonly worksheets: Worksheets }): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const { words } = messages;
  const complete = worksheets.states.filter(({ fill }) => fill.state === "complete").length;
  return (
    <div className={styles.stack}>
      <div className={styles.line}>
        <Button
          icon={worksheets.isBusy ? <Spinner size="tiny" /> : null}
          disabledFocusable={worksheets.isBusy}
          onClick={() => void worksheets.check()}
        >
          {words.checkAll}
        </Button>
        {worksheets.states.length === 0 ? null : (
          <span>{words.checked(complete, worksheets.states.length)}</span>
        )}
      </div>
      <FeedProfile />
      <ClassCopy />
      {WORKSHEETS.map((worksheet) => {
        const state = worksheets.states.find((one) => one.worksheet.id === worksheet.id);
        return (
          <Disclosure
            key={worksheet.id}
            summary={
              <>
                <span className={styles.name}>
                  {worksheet.id} {messages.worksheets[worksheet.id]?.title}
                </span>
                <Badge
                  className={styles.badge}
                  appearance={state === undefined ? "outline" : "tint"}
                  color={state?.fill.state === "complete" ? "success" : "informative"}
                >
                  {state === undefined ? words.fill.none : fillText(state.fill, words.fill)}
                </Badge>
              </>
            }
          >
            <InsertWorksheet worksheet={worksheet} worksheets={worksheets} />
          </Disclosure>
        );
      })}
    </div>
  );
}
