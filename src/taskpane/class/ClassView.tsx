import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { CLASS_VIEWS, type ClassView as View } from "../../application/class/class-columns-table";
import type { ClassSetting } from "../../application/class/class-state";
import { AnswerPart } from "./AnswerPart";
import { Begin } from "./Begin";
import { BoardPart } from "./BoardPart";
import { CardsPart } from "./CardsPart";
import { useClassroom, useClassState } from "./class-context";
import { ClassNotices } from "./ClassNotices";
import { CollectPart } from "./CollectPart";
import { GroupPart } from "./GroupPart";
import { HandbookPart } from "./HandbookPart";
import { PanelPart } from "./PanelPart";
import { RatingPart } from "./RatingPart";
import { RunPart } from "./RunPart";
import { TestPart } from "./TestPart";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  code: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  tools: { display: "flex", gap: tokens.spacingHorizontalS },
  view: { minWidth: 0, "& select": { minWidth: 0 } },
  parts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  part: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS },
});

type Part =
  | "run"
  | "group"
  | "answer"
  | "test"
  | "board"
  | "collect"
  | "handbook"
  | "cards"
  | "panel"
  | "rating";

const PARTS: Readonly<Record<Part, () => ReactElement | null>> = {
  ...{ run: RunPart, group: GroupPart, answer: AnswerPart, test: TestPart, board: BoardPart },
  collect: CollectPart,
  handbook: HandbookPart,
  cards: CardsPart,
  panel: PanelPart,
  rating: RatingPart,
};

/** Everybody has every part; a view only says which come first. */
const ORDER: Readonly<Record<View, readonly Part[]>> = {
  trainer: [
    "run",
    "board",
    "collect",
    "test",
    "cards",
    "panel",
    "group",
    "answer",
    "handbook",
    "rating",
  ],
  trainee: [
    "group",
    "answer",
    "test",
    "rating",
    "cards",
    "handbook",
    "run",
    "board",
    "collect",
    "panel",
  ],
  finance: [
    "handbook",
    "panel",
    "answer",
    "board",
    "collect",
    "test",
    "cards",
    "rating",
    "group",
    "run",
  ],
};

export function ClassView(): ReactElement {
  const { setting } = useClassState();
  return (
    <>
      <ClassNotices />
      {setting === undefined ? <Begin /> : <Parts key={setting.view} setting={setting} />}
    </>
  );
}

function Parts({ setting }: { readonly setting: ClassSetting }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { groups } = useClassState();
  const order = ORDER[setting.view];
  const [part, setPart] = useState<Part>(order[0] ?? "run");
  const Shown = PARTS[part];
  const own = groups.find(({ number }) => number === setting.group);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.code}>
          {words.codeIs(setting.code)}
          {setting.group === undefined ? "" : ` · ${words.groupIs(setting.group, own?.name ?? "")}`}
        </span>
        <span className={styles.tools}>
          <Select
            className={styles.view}
            size="small"
            aria-label={words.view}
            value={setting.view}
            onChange={(_, { value }) => {
              void session.show(value as View);
            }}
          >
            {CLASS_VIEWS.map((view) => (
              <option key={view} value={view}>
                {words.answers.views[view]}
              </option>
            ))}
          </Select>
          <Button size="small" onClick={() => void session.load()}>
            {words.reread}
          </Button>
        </span>
      </div>
      <div className={styles.parts} role="group" aria-label={words.parts}>
        {order.map((one) => (
          <Button
            key={one}
            size="small"
            className={styles.part}
            appearance={part === one ? "primary" : "secondary"}
            aria-pressed={part === one}
            onClick={() => {
              setPart(one);
            }}
          >
            {words.partNames[one]}
          </Button>
        ))}
      </div>
      <Shown />
    </>
  );
}
