import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cardNumbers, courseTopicOf, type CourseTopic } from "../../domain/course/built-in-map";
import { placedNodes } from "../../domain/course/course-map";
import { Disclosure } from "../frame/Disclosure";
import { Section } from "../frame/Section";
import { useCourse, useCourseState } from "./course-context";
import { InsertWorksheet } from "./InsertWorksheet";
import { LedgerOnNode } from "./LedgerOnNode";
import { NodeEditor, type NodeEditing } from "./NodeEditor";
import { NodeExtras } from "./NodeExtras";
import { NodeLinks } from "./NodeLinks";
import type { Worksheets } from "./use-worksheets";

const useStyles = makeStyles({
  text: { margin: 0, lineHeight: tokens.lineHeightBase400, overflowWrap: "anywhere" },
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lists: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  say: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "start" },
  quote: { margin: 0, flexGrow: 1 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Everything about the node on show: what it says, what to do, its cells, its worksheet. */
export function NodeDetail(props: {
  readonly nodeId: string;
  readonly worksheets: Worksheets;
  readonly editor: NodeEditing;
}): ReactElement | null {
  const styles = useStyles();
  const { messages } = useCourse();
  const { map } = useCourseState();
  const { words, nodes } = messages;
  const node = placedNodes(map).get(props.nodeId)?.node;
  if (node === undefined) return null;
  const topic = courseTopicOf(node.id);
  return (
    <Section title={node.title === "" ? words.untitled : node.title} isCard>
      <div className={styles.stack}>
        {topic?.care === undefined ? null : (
          <Badge appearance="tint" color={topic.care === "blocked" ? "danger" : "warning"}>
            {words.care[topic.care]}
          </Badge>
        )}
        {topic === undefined ? null : (
          <p className={styles.text}>{nodes[topic.number]?.text ?? ""}</p>
        )}
        <NodeExtras node={node} />
        {topic === undefined ? null : <LedgerOnNode topic={topic} />}
        {topic?.worksheet === undefined ? null : (
          <InsertWorksheet worksheet={topic.worksheet} worksheets={props.worksheets} />
        )}
        {topic === undefined ? null : <Cards topic={topic} />}
        <NodeLinks nodeId={node.id} />
        <NodeEditor node={node} {...props.editor} />
        {topic === undefined || topic.ids.length === 0 ? null : (
          <p className={styles.small}>
            {words.ids}: {topic.ids.join(" · ")}
          </p>
        )}
      </div>
    </Section>
  );
}

function Cards({ topic }: { readonly topic: CourseTopic }): ReactElement | null {
  const styles = useStyles();
  const { messages } = useCourse();
  const { words, cards, nodes } = messages;
  const number = cardNumbers(topic.number).find((one) => one in cards);
  const card = number === undefined ? undefined : cards[number];
  if (card === undefined || number === undefined) return null;
  const from = nodes[number]?.title ?? "";
  return (
    <div className={styles.lists}>
      {number === topic.number ? null : <p className={styles.small}>{words.cardFrom(from)}</p>}
      <Disclosure summary={words.cards.steps}>
        <ol className={styles.list}>
          {card.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure summary={words.cards.ask}>
        <ul className={styles.list}>
          {card.ask.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={words.cards.say}>
        {card.say.map((line) => (
          <CopyableLine key={line} line={line} />
        ))}
        <p className={styles.small}>{words.notAdvice}</p>
      </Disclosure>
      <Disclosure summary={words.cards.never}>
        <ul className={styles.list}>
          {card.never.map((act) => (
            <li key={act}>{act}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function CopyableLine({ line }: { readonly line: string }): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.say}>
      <p className={styles.quote}>{line}</p>
      <Button
        size="small"
        onClick={() => {
          void navigator.clipboard.writeText(line).then(() => {
            setCopied(true);
          });
        }}
      >
        {isCopied ? messages.words.copied : messages.words.copy}
      </Button>
    </div>
  );
}
