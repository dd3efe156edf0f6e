import { Button, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState, type ReactElement } from "react";
import type { MapNode } from "../../domain/course/course-map";
import type { MapChange } from "../../domain/course/edit-map";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { useCourse, useCourseState } from "./course-context";
import { addBelow, moveNode, type Move } from "./tree-keys";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1 },
});

const MOVES: readonly Move[] = ["up", "down", "left", "right"];
const PRIORITY = /^priority-\d$/;
const PROGRESS = /^task-/;

/** What can be changed about a node. Everything can be undone. */
export function NodeEditor(props: {
  readonly node: MapNode;
  readonly isOpen: boolean;
}): ReactElement {
  const styles = useStyles();
  const { node } = props;
  const { session, messages } = useCourse();
  const words = messages.words.editing;
  const { map } = useCourseState();
  const isRoot = map.root.id === node.id;
  const [title, setTitle] = useState(node.title);
  const [note, setNote] = useState(node.note ?? "");
  const [href, setHref] = useState(node.href ?? "");
  const titleId = useId();
  const noteId = useId();
  const linkId = useId();
  useEffect(() => {
    const input = document.getElementById(titleId);
    if (props.isOpen && input instanceof HTMLInputElement) input.select();
  }, [props.isOpen, titleId]);
  const save = (): void => {
    const changes: MapChange[] = [];
    if (title !== node.title) changes.push({ kind: "rename", id: node.id, title: title.trim() });
    if (note !== (node.note ?? "")) changes.push({ kind: "describe", id: node.id, note });
    if (href !== (node.href ?? "")) changes.push({ kind: "point", id: node.id, href: href.trim() });
    if (changes.length > 0) session.change(...changes);
  };
  return (
    <Disclosure summary={messages.words.edit} isOpen={props.isOpen}>
      <div className={styles.stack}>
        <Labelled label={words.title} hint="" inputId={titleId}>
          <Input
            id={titleId}
            className={styles.field}
            value={title}
            onChange={(_, data) => {
              setTitle(data.value);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.nativeEvent.isComposing) save();
            }}
          />
        </Labelled>
        <Labelled label={words.note} hint={words.noteHint} inputId={noteId}>
          <Textarea
            id={noteId}
            className={styles.field}
            value={note}
            onChange={(_, data) => {
              setNote(data.value);
            }}
          />
        </Labelled>
        <Labelled label={words.link} hint={words.linkHint} inputId={linkId}>
          <Input
            id={linkId}
            className={styles.field}
            value={href}
            onChange={(_, data) => {
              setHref(data.value);
            }}
          />
        </Labelled>
        <Markers node={node} />
        <div className={styles.buttons}>
          <Button appearance="primary" size="small" onClick={save}>
            {words.save}
          </Button>
          <Button
            size="small"
            onClick={() => {
              addBelow(session, node.id, words.newTopic);
            }}
          >
            {words.addChild}
          </Button>
          {isRoot
            ? null
            : MOVES.map((move) => (
                <Button
                  key={move}
                  size="small"
                  onClick={() => {
                    moveNode(session, node.id, move);
                  }}
                >
                  {words[move]}
                </Button>
              ))}
          {isRoot ? null : (
            <Button
              size="small"
              onClick={() => {
                session.change({ kind: "delete", id: node.id });
              }}
            >
              {words.remove}
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

function Markers({ node }: { readonly node: MapNode }): ReactElement {
  const { session, messages } = useCourse();
  const words = messages.words.editing;
  const markers = node.markers ?? [];
  const put = (family: RegExp, marker: string): void => {
    const others = markers.filter((one) => !family.test(one));
    const next = marker === "" ? others : [...others, marker];
    session.change({ kind: "mark", id: node.id, markers: next });
  };
  const progress = markers.find((one) => PROGRESS.test(one)) ?? "";
  return (
    <>
      <Labelled label={words.priority} hint="">
        <Select
          size="small"
          aria-label={words.priority}
          value={markers.find((one) => PRIORITY.test(one)) ?? ""}
          onChange={(_, { value }) => {
            put(PRIORITY, value);
          }}
        >
          <option value="">{words.noPriority}</option>
          {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => (
            <option key={level} value={`priority-${level}`}>
              {level}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled label={words.progress} hint="">
        <Select
          size="small"
          aria-label={words.progress}
          value={progress}
          onChange={(_, { value }) => {
            put(PROGRESS, value);
          }}
        >
          {Object.entries({
            ...words.progresses,
            ...(progress in words.progresses ? {} : { [progress]: progress }),
          }).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Labelled>
    </>
  );
}
