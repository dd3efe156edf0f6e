import { Button, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { KeptDrill, KeptMember } from "../../application/class/class-state";
import { SCENE_ROLES, type RoleScene, type SceneRole } from "../../domain/class/role-play";
import { checkText } from "../../domain/conduct/check-text";
import { Notice } from "../frame/Notice";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";
import { GroupChoice } from "./GroupChoice";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  people: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0, "& select": { minWidth: 0 } },
  area: { width: "100%" },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

const NOTES = ["helped", "crossed", "agreed"] as const;

/** What the observer notes after a scene, kept with the class. */
export function DrillNotes({ scene }: { readonly scene: RoleScene }): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { setting, groups, members, drills } = useClassState();
  const [group, setGroup] = useState(setting?.group ?? groups[0]?.number ?? 1);
  const { notes } = words.cards;
  const present = members.filter((member) => member.group === group && !member.isAbsent);
  const own = drills.filter((drill) => drill.group === group);
  return (
    <Section title={notes.title} isCard>
      <div className={styles.stack}>
        <p className={styles.small}>{notes.lead}</p>
        <GroupChoice group={group} choose={setGroup} />
        {present.length === 0 ? (
          <p className={styles.small}>{words.answer.needsMembers}</p>
        ) : (
          <Form key={`${group} ${scene}`} {...{ group, scene, present }} />
        )}
        {own.length === 0 ? null : (
          <>
            <p className={styles.small}>{notes.kept(own.length)}</p>
            <ul className={styles.list}>
              {own.map((drill) => (
                <li key={`${drill.scene} ${drill.collector}`}>
                  {notes.line(
                    words.answers.scenes[drill.scene],
                    namesOf(drill).join(words.listMark),
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

function namesOf(drill: KeptDrill): readonly string[] {
  return SCENE_ROLES.map((role) => drill[role]).filter((name) => name !== "");
}

type Typed = Readonly<Record<SceneRole | (typeof NOTES)[number], string>>;

function Form(props: {
  readonly group: number;
  readonly scene: RoleScene;
  readonly present: readonly KeptMember[];
}): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { drills, isWorking } = useClassState();
  const { group, scene, present } = props;
  const { notes } = words.cards;
  const keptOf = (collector: string): Partial<Typed> | undefined =>
    drills.find((one) => one.group === group && one.scene === scene && one.collector === collector);
  const [typed, setTyped] = useState<Typed>(() => {
    const [collector = "", customer = "", observer = ""] = present.map(({ name }) => name);
    const people = { collector, customer, observer };
    return { ...people, ...EMPTY, ...keptOf(collector) };
  });
  const set = (id: keyof Typed, value: string): void => {
    const kept = id === "collector" ? { ...EMPTY, ...keptOf(value) } : {};
    setTyped({ ...typed, ...kept, [id]: value });
  };
  const isUnlawful = isRefused(typed.helped);
  const isEmpty = NOTES.every((id) => typed[id].trim() === "");
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void session.saveDrill({ group, scene, ...trimmed(typed) });
      }}
    >
      <div className={styles.people}>
        {SCENE_ROLES.map((role) => (
          <Person
            key={role}
            label={notes.people[role]}
            name={typed[role]}
            names={present.map(({ name }) => name)}
            set={(name) => {
              set(role, name);
            }}
          />
        ))}
      </div>
      {NOTES.map((id) => (
        <Note
          key={id}
          label={notes[id]}
          text={typed[id]}
          set={(text) => {
            set(id, text);
          }}
        />
      ))}
      {isUnlawful ? <Notice intent="warning">{notes.unlawful}</Notice> : null}
      <div>
        <Button type="submit" disabledFocusable={isWorking || isEmpty}>
          {notes.save}
        </Button>
      </div>
    </form>
  );
}

const EMPTY = { helped: "", crossed: "", agreed: "" };

function trimmed(typed: Typed): Typed {
  const entries = Object.entries(typed).map(([id, text]) => [id, text.trim()] as const);
  return { ...typed, ...Object.fromEntries(entries) };
}

/** A sentence to take home has to pass the guard. */
function isRefused(text: string): boolean {
  const { level } = checkText(text, { kind: "draft", recipient: "customer" });
  return level === "block" || level === "rewrite";
}

function Person(props: {
  readonly label: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly set: (name: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{props.label}</label>
      <Select
        id={field}
        className={styles.narrow}
        value={props.name}
        onChange={(_, { value }) => {
          props.set(value);
        }}
      >
        <option value="">{words.cards.notes.nobody}</option>
        {props.names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Note(props: {
  readonly label: string;
  readonly text: string;
  readonly set: (text: string) => void;
}): ReactElement {
  const styles = useStyles();
  const field = useId();
  return (
    <div>
      <label htmlFor={field}>{props.label}</label>
      <Textarea
        id={field}
        className={styles.area}
        resize="vertical"
        value={props.text}
        onChange={(_, { value }) => {
          props.set(value);
        }}
      />
    </div>
  );
}
