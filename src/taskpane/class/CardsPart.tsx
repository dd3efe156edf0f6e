import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { ROLE_SCENES, SCENE_ROLES, type RoleScene } from "../../domain/class/role-play";
import { Disclosure } from "../frame/Disclosure";
import { useClassroom } from "./class-context";
import { DrillNotes } from "./DrillNotes";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground3 },
  card: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** Cards for a role play (catalogue ids class-team-learning, class-methods-003). Each opens by itself: nobody sees the other's. */
export function CardsPart(): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { scenes, roles, lead, which } = words.cards;
  const [scene, setScene] = useState<RoleScene>("process");
  const field = useId();
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.row}>
        <label htmlFor={field}>{which}</label>
        <Select
          id={field}
          value={scene}
          onChange={(_, { value }) => {
            setScene(value as RoleScene);
          }}
        >
          {ROLE_SCENES.map((id) => (
            <option key={id} value={id}>
              {words.answers.scenes[id]}
            </option>
          ))}
        </Select>
      </div>
      {SCENE_ROLES.map((role) => (
        // Another scene begins with its cards face down.
        <Disclosure key={`${scene} ${role}`} summary={roles[role]}>
          <p className={styles.card}>{scenes[scene][role]}</p>
        </Disclosure>
      ))}
      <DrillNotes scene={scene} />
    </div>
  );
}
