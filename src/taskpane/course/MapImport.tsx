import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { ImportedMap } from "../../application/course/course-ports";
import { subtreeOf } from "../../domain/course/course-map";
import { Labelled } from "../frame/Labelled";
import { useCourse } from "./course-context";
import { MapPreview } from "./MapPreview";
import { warningWords } from "./warning-words";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  unseen: { display: "none" },
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** A map out of a file: chosen, looked at, taken in. */
export function MapImport(): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { words } = messages;
  const file = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<readonly ImportedMap[]>([]);
  return (
    <>
      <input
        ref={file}
        type="file"
        className={styles.unseen}
        aria-label={words.importMap}
        accept=".xmind,.mm,.opml,.md,.markdown,.km,.json,.xml,.txt"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen === undefined) return;
          void chosen.arrayBuffer().then((buffer) => {
            setFound(session.readFile(new Uint8Array(buffer), chosen.name));
            target.value = "";
          });
        }}
      />
      <Button title={words.importHint} onClick={() => file.current?.click()}>
        {words.importMap}
      </Button>
      {found.length === 0 ? null : (
        <FoundMaps
          found={found}
          done={() => {
            setFound([]);
          }}
        />
      )}
    </>
  );
}

function FoundMaps(props: {
  readonly found: readonly ImportedMap[];
  readonly done: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { maps } = usePane().messages;
  const words = messages.words.importScreen;
  const { found, done } = props;
  const [at, setAt] = useState(0);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    group.current?.scrollIntoView({ block: "nearest" });
  }, [found]);
  const chosen = found[at];
  if (chosen === undefined) return null;
  const { name, map, warnings } = chosen;
  const tops = [map.root, ...map.floating];
  const count = tops.flatMap(subtreeOf).length;
  const beside = [
    ...[words.floating(map.floating.length), words.summaries(map.summaries.length)],
    words.relationships(map.relationships.length),
  ].filter(Boolean);
  return (
    <div ref={group} className={styles.stack} role="group" aria-label={words.title}>
      {found.length === 1 ? null : (
        <Labelled label={words.whichSheet} hint={words.sheetHint}>
          <Select
            aria-label={words.whichSheet}
            value={String(at)}
            onChange={(_, { value }) => {
              setAt(Number(value));
            }}
          >
            {found.map((one, index) => (
              <option key={index} value={index}>
                {one.name}
              </option>
            ))}
          </Select>
        </Labelled>
      )}
      <p className={styles.text} role="status">
        {words.found(name, count)}
      </p>
      {beside.length === 0 ? null : <p className={styles.small}>{beside.join(" · ")}</p>}
      {/* The other sheets are offered above. */}
      {warningWords(
        warnings.filter(({ code }) => code !== "other-sheets"),
        maps,
      ).map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
      <MapPreview nodes={tops} label={words.found(name, count)} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            session.importMap(chosen);
            done();
          }}
        >
          {messages.words.outlineScreen.importNow}
        </Button>
        <Button onClick={done}>{messages.words.outlineScreen.cancel}</Button>
      </div>
    </div>
  );
}
