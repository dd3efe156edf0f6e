import { Button, Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { KeptMember, NamedGroup } from "../../application/class/class-state";
import {
  GROUP_ROLES,
  groupFlaws,
  pairsOf,
  type GroupFlaw,
  type GroupRole,
} from "../../domain/class/class-group";
import type { ClassMessages } from "../../messages/class-messages";
import { Section } from "../frame/Section";
import { useClassroom, useClassState } from "./class-context";
import { GroupChoice } from "./GroupChoice";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  member: {
    display: "grid",
    gridTemplateColumns: "1fr 130px auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  name: { overflowWrap: "anywhere" },
  // A name needs room to be typed: the button has a line of its own.
  add: { display: "grid", gridTemplateColumns: "1fr 130px", gap: tokens.spacingHorizontalXS },
  narrow: { minWidth: 0, "& select": { minWidth: 0 }, "& input": { minWidth: 0 } },
  plain: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const ROLES: readonly GroupRole[] = [...GROUP_ROLES, "member"];

/** A group: its name, slogan, members, roles and pairs, and what is still missing. */
export function GroupPart(): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { setting, groups, members } = useClassState();
  const [chosen, setChosen] = useState(setting?.group ?? groups[0]?.number ?? 1);
  const group = groups.find(({ number }) => number === chosen) ?? {
    ...{ number: chosen, name: "", slogan: "" },
  };
  const own = members.filter((member) => member.group === chosen);
  return (
    <div className={styles.stack}>
      <GroupChoice group={chosen} choose={setChosen} />
      <NameForm key={`${chosen} ${group.name} ${group.slogan}`} group={group} />
      <Flaws flaws={groupFlaws({ ...group, members: own })} />
      <Section title={words.group.members} isCard>
        <div className={styles.stack}>
          {own.length === 0 ? <p className={styles.small}>{words.group.none}</p> : null}
          <ul className={styles.list}>
            {own.map((member) => (
              <Member key={member.name} member={member} />
            ))}
          </ul>
          <AddMember key={own.length} group={chosen} taken={own} />
        </div>
      </Section>
      <Pairs members={own} />
      <div>
        <Button size="small" onClick={() => void session.openTable("classmembers")}>
          {words.openSheet(words.tables.classmembers.sheetName)}
        </Button>
      </div>
    </div>
  );
}

function NameForm({ group }: { readonly group: NamedGroup }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const [name, setName] = useState(group.name);
  const [slogan, setSlogan] = useState(group.slogan);
  const [nameField, sloganField] = [useId(), useId()];
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        void session.saveGroup({ number: group.number, name: name.trim(), slogan: slogan.trim() });
      }}
    >
      <div>
        <label htmlFor={nameField}>{words.group.name}</label>
        <Input
          id={nameField}
          value={name}
          style={{ width: "100%" }}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </div>
      <div>
        <label htmlFor={sloganField}>{words.group.slogan}</label>
        <Input
          id={sloganField}
          value={slogan}
          style={{ width: "100%" }}
          onChange={(_, { value }) => {
            setSlogan(value);
          }}
        />
      </div>
      <div>
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={name === group.name && slogan === group.slogan}
        >
          {words.group.save}
        </Button>
      </div>
    </form>
  );
}

function Flaws({ flaws }: { readonly flaws: readonly GroupFlaw[] }): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  if (flaws.length === 0) return <p className={styles.small}>{words.group.ready}</p>;
  return (
    <ul className={styles.plain}>
      {flaws.map((flaw) => (
        <li key={JSON.stringify(flaw)}>{flawText(flaw, words)}</li>
      ))}
    </ul>
  );
}

function flawText(flaw: GroupFlaw, { group, answers }: ClassMessages): string {
  switch (flaw.kind) {
    case "role-missing":
    case "role-twice":
      return group.flaws[flaw.kind](answers.roles[flaw.role]);
    case "member-twice":
      return group.flaws[flaw.kind](flaw.name);
    case "no-name":
    case "no-slogan":
    case "too-few":
    case "too-many":
      return group.flaws[flaw.kind];
  }
}

function Member({ member }: { readonly member: KeptMember }): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { group, name, role, isAbsent } = member;
  return (
    <li className={styles.member}>
      <span className={styles.name}>{name}</span>
      <RoleChoice
        label={words.group.roleOf(name)}
        role={role}
        set={(next) => void session.saveMember({ group, name, role: next, isAbsent })}
      />
      <Checkbox
        label={words.group.absent}
        aria-label={words.group.absentFor(name)}
        checked={isAbsent}
        onChange={(_, { checked }) => {
          void session.saveMember({ group, name, role, isAbsent: checked === true });
        }}
      />
    </li>
  );
}

function RoleChoice(props: {
  readonly label: string;
  readonly role: GroupRole;
  readonly set: (role: GroupRole) => void;
}): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  return (
    <Select
      className={styles.narrow}
      aria-label={props.label}
      value={props.role}
      onChange={(_, { value }) => {
        props.set(value as GroupRole);
      }}
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {words.answers.roles[role]}
        </option>
      ))}
    </Select>
  );
}

/** The next name; the first role that nobody has is offered with it. */
function AddMember(props: {
  readonly group: number;
  readonly taken: readonly KeptMember[];
}): ReactElement {
  const styles = useStyles();
  const { session, words } = useClassroom();
  const { group, taken } = props;
  const free = GROUP_ROLES.find((role) => !taken.some((member) => member.role === role));
  const [name, setName] = useState("");
  const [role, setRole] = useState<GroupRole>(free ?? "member");
  const typed = name.trim();
  const isTaken = taken.some((member) => member.name === typed);
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== "" && !isTaken)
          void session.saveMember({ group, name: typed, role, isAbsent: false });
      }}
    >
      <Input
        className={styles.narrow}
        aria-label={words.group.memberName}
        placeholder={words.group.memberName}
        value={name}
        onChange={(_, { value }) => {
          setName(value);
        }}
      />
      <RoleChoice label={words.group.role} role={role} set={setRole} />
      <div>
        <Button type="submit" disabledFocusable={typed === "" || isTaken}>
          {words.group.add}
        </Button>
      </div>
    </form>
  );
}

function Pairs({ members }: { readonly members: readonly KeptMember[] }): ReactElement | null {
  const styles = useStyles();
  const { words } = useClassroom();
  const pairs = pairsOf(members.filter(({ isAbsent }) => !isAbsent));
  if (pairs.length === 0) return null;
  return (
    <Section title={words.group.pairs}>
      <ul className={styles.plain}>
        {pairs.map((pair, at) => {
          const names = pair.map(({ name }) => name).join(words.listMark);
          return <li key={names}>{words.group.pair(at + 1, names)}</li>;
        })}
      </ul>
    </Section>
  );
}
