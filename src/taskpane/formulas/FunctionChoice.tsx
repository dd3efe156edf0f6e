import { Input, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { FormulaFunction } from "../../application/formulas/formula-ports";
import { FUNCTION_GROUPS } from "../../application/formulas/function-groups-table";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Announcer } from "../frame/Announcer";
import { Labelled } from "../frame/Labelled";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  wide: { flexGrow: 1, minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** A function from the list, which a search makes shorter. */
export function FunctionChoice(props: {
  readonly functions: readonly FormulaFunction[];
  readonly id: string;
  readonly choose: (id: string) => void;
}): ReactElement {
  const { functions, id, choose } = props;
  const styles = useStyles();
  const { language } = usePane().messages;
  const words = formulasMessagesIn(language);
  const [search, setSearch] = useState("");
  const ids = { search: useId(), list: useId() };
  const matches = (text: string): readonly FormulaFunction[] =>
    functions.filter((each) =>
      folded(`AR.${each.id} ${each.description}`).includes(folded(text.trim())),
    );
  const found = matches(search);
  const groups = FUNCTION_GROUPS.map((group) => ({
    id: group.id,
    all: group.functions.flatMap((each) => found.filter((one) => one.id === each)),
  })).filter(({ all }) => all.length > 0);
  return (
    <>
      <Labelled label={words.search} hint={words.searchHint} inputId={ids.search}>
        <Input
          id={ids.search}
          className={styles.wide}
          type="search"
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
            const now = matches(value);
            const first = FUNCTION_GROUPS.flatMap(
              (group): readonly string[] => group.functions,
            ).find((each) => now.some((one) => one.id === each));
            if (first !== undefined && !now.some((one) => one.id === id)) choose(first);
          }}
        />
      </Labelled>
      {found.length === 0 ? (
        <p className={styles.quiet}>{words.nothingFound}</p>
      ) : (
        <Labelled label={words.choose} hint="" inputId={ids.list}>
          <Select
            id={ids.list}
            className={styles.wide}
            value={id}
            onChange={(_, { value }) => {
              choose(value);
            }}
          >
            {groups.map((group) => (
              <optgroup key={group.id} label={words.groups[group.id]}>
                {group.all.map((each) => (
                  <option key={each.id} value={each.id}>
                    {`AR.${each.id} · ${shortOf(each.description)}`}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          <Link
            href={`functions.${language === "en" ? "en-US" : "zh-CN"}.html#${id}`}
            target="_blank"
            rel="noreferrer noopener"
          >
            {words.helpPage}
          </Link>
        </Labelled>
      )}
      <Announcer>{search.trim() === "" ? "" : words.found(found.length)}</Announcer>
    </>
  );
}

/** A description as far as its first break. */
const shortOf = (description: string): string =>
  (/^[^：:。.；;，,（(]+/.exec(description)?.[0] ?? description).slice(0, 40);
