import { Button, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { placedNodes, type MapNode } from "../../domain/course/course-map";
import type { MapChange } from "../../domain/course/edit-map";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { useCourse, useCourseState } from "./course-context";
import { meantLink, shownLink } from "./link-words";
import { addBelow, addBeside, deleteNode, moveNode, type Move } from "./tree-keys";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1 },
});

const MOVES: readonly Move[] = ["up", "down", "left", "right"];
const PRIORITY = /^priority-\d$/;
const PROGRESS = /^task-/;

/** Asks for the editor of a node; the editor answers once. */
export interface EditRequest {
  nodeId: string | undefined;
}

interface EditorProps {
  readonly node: MapNode;
  readonly request: EditRequest;
  /** Back to the tree, where the keyboard came from. */
  readonly leave: () => void;
}

/** Whether the editor is open, and who asked for it. */
export interface NodeEditing extends Omit<EditorProps, "node"> {
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** What can be changed about a node. Everything can be undone. Its fields are made when it is opened. */
export function NodeEditor(props: NodeEditing & Pick<EditorProps, "node">): ReactElement {
  const { messages } = useCourse();
  const { node, isOpen } = props;
  return (
    <Disclosure summary={messages.words.edit} isOpen={isOpen} onToggle={props.setOpen}>
      {isOpen ? <Fields key={fieldsKey(node)} {...props} /> : null}
    </Disclosure>
  );
}

/** Undo puts other texts into the fields. */
function fieldsKey({ id, title, note, href, labels }: MapNode): string {
  return JSON.stringify([id, title, note, href, labels]);
}

function Fields({ node, request, leave }: EditorProps): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { map } = useCourseState();
  const words = messages.words.editing;
  const nodes = placedNodes(map);
  const [title, setTitle] = useState(node.title);
  const [note, setNote] = useState(node.note ?? "");
  const [link, setLink] = useState(shownLink(node.href ?? "", nodes));
  const [labels, setLabels] = useState((node.labels ?? []).join("、"));
  const titleId = useId();
  const isSettled = useRef(false);
  useEffect(() => {
    if (request.nodeId !== node.id) return;
    request.nodeId = undefined;
    const input = document.getElementById(titleId);
    if (!(input instanceof HTMLInputElement)) return;
    input.focus();
    input.select();
  });
  const save = (): boolean => {
    const { id } = node;
    const href = meantLink(link.trim(), nodes);
    const ownLabels = labels.split(/[、，,;；]/).map((one) => one.trim());
    const changes: MapChange[] = [];
    if (title.trim() !== node.title) changes.push({ kind: "rename", id, title: title.trim() });
    if (note !== (node.note ?? "")) changes.push({ kind: "describe", id, note });
    if (href !== (node.href ?? "")) changes.push({ kind: "point", id, href });
    if (labels !== (node.labels ?? []).join("、"))
      changes.push({ kind: "label", id, labels: [...new Set(ownLabels.filter(Boolean))] });
    return changes.length === 0 || session.change(...changes);
  };
  const settle = (isKept: boolean): void => {
    if (isKept && !save()) return;
    isSettled.current = true;
    leave();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLInputElement;
    if (event.key === "Escape") settle(false);
    else if (event.key === "Enter" && (isField || event.ctrlKey || event.metaKey)) settle(true);
    else return;
    event.preventDefault();
    // On the web, office.js hears Escape too and would send the keyboard to the top of the pane.
    event.stopPropagation();
  };
  return (
    <div
      className={styles.stack}
      onKeyDown={onKeyDown}
      onFocus={() => {
        isSettled.current = false;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Going elsewhere keeps what was typed, as in a cell.
        if (!isSettled.current && !currentTarget.contains(relatedTarget)) save();
      }}
    >
      <TextField
        label={words.title}
        hint={words.titleHint}
        value={title}
        set={setTitle}
        inputId={titleId}
      />
      <NoteField value={note} set={setNote} />
      <TextField label={words.link} hint={words.linkHint} value={link} set={setLink} />
      <TextField label={words.labels} hint={words.labelsHint} value={labels} set={setLabels} />
      <Markers node={node} />
      <EditorButtons
        {...{ node, request, leave }}
        save={() => {
          settle(true);
        }}
      />
    </div>
  );
}

function TextField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly inputId?: string;
}): ReactElement {
  const styles = useStyles();
  const own = useId();
  const id = props.inputId ?? own;
  return (
    <Labelled label={props.label} hint={props.hint} inputId={id}>
      <Input
        id={id}
        className={styles.field}
        value={props.value}
        onChange={(_, { value }) => {
          props.set(value);
        }}
      />
    </Labelled>
  );
}

function NoteField(props: {
  readonly value: string;
  readonly set: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { messages } = useCourse();
  const words = messages.words.editing;
  return (
    <Labelled label={words.note} hint={words.noteHint} inputId={id}>
      <Textarea
        id={id}
        className={styles.field}
        value={props.value}
        onChange={(_, { value }) => {
          props.set(value);
        }}
      />
    </Labelled>
  );
}

function EditorButtons(props: EditorProps & { readonly save: () => void }): ReactElement {
  const styles = useStyles();
  const { node, request, leave, save } = props;
  const { session, messages } = useCourse();
  const { map } = useCourseState();
  const words = messages.words.editing;
  const add = (id: string | undefined): void => {
    request.nodeId = id;
  };
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" size="small" onClick={save}>
        {words.save}
      </Button>
      <Button
        size="small"
        onClick={() => {
          add(addBelow(session, node.id, words.newTopic));
        }}
      >
        {words.addChild}
      </Button>
      {map.root.id === node.id ? null : (
        <>
          <Button
            size="small"
            onClick={() => {
              add(addBeside(session, node.id, words.newTopic));
            }}
          >
            {words.addSibling}
          </Button>
          {MOVES.map((move) => (
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
          <Button
            size="small"
            onClick={() => {
              deleteNode(session, node.id);
              leave();
            }}
          >
            {words.remove}
          </Button>
        </>
      )}
    </div>
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
