import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { MAP_FORMATS, type MapFormat } from "../../application/course/course-ports";
import { BUILT_IN } from "../../application/course/course-state";
import { mapSvg } from "../../domain/course/map-svg";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { useCourse, useCourseState } from "./course-context";
import { mapPicture } from "./map-picture";
import { saveFile } from "./save-file";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  unseen: { display: "none" },
});

const ENDINGS: Readonly<Record<MapFormat, string>> = {
  ...{ xmind: "xmind", xmind8: "xmind", mm: "mm", opml: "opml", md: "md", svg: "svg" },
};

/** Files in and out, and the map as a picture on a sheet. */
export function MapExchange(): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const state = useCourseState();
  const { words } = messages;
  const file = useRef<HTMLInputElement>(null);
  const [format, setFormat] = useState<MapFormat>("xmind");
  const [saved, setSaved] = useState<"saved" | "copied" | "impossible">("saved");
  const save = async (): Promise<void> => {
    const name = `${state.name.replace(/[\\/:*?"<>|]/g, " ")}.${ENDINGS[format]}`;
    const isText = ENDINGS[format] !== "xmind";
    setSaved(await saveFile(name, session.exportFile(format), { isText }));
  };
  const picture = async (): Promise<void> => {
    await session.putPicture(await mapPicture(mapSvg(state.map, { untitled: words.untitled })));
  };
  return (
    <Disclosure summary={words.more}>
      <div className={styles.stack}>
        <input
          ref={file}
          type="file"
          className={styles.unseen}
          aria-label={words.importMap}
          accept=".xmind,.mm,.opml,.md,.markdown,.xml,.txt"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen === undefined) return;
            void chosen.arrayBuffer().then((buffer) => {
              session.importFile(new Uint8Array(buffer), chosen.name);
              target.value = "";
            });
          }}
        />
        <Button title={words.importHint} onClick={() => file.current?.click()}>
          {words.importMap}
        </Button>
        <Labelled label={words.exportAs} hint="">
          <Select
            aria-label={words.exportAs}
            value={format}
            onChange={(_, { value }) => {
              setFormat(MAP_FORMATS.find((one) => one === value) ?? "xmind");
            }}
          >
            {MAP_FORMATS.map((one) => (
              <option key={one} value={one}>
                {words.formats[one]}
              </option>
            ))}
          </Select>
          <Button onClick={() => void save()}>{words.saveFile}</Button>
        </Labelled>
        {saved === "saved" ? null : (
          <Notice intent="warning">
            {saved === "copied" ? words.notices.saveFailed : words.notices.saveImpossible}
          </Notice>
        )}
        <Button onClick={() => void picture()}>{words.asPicture}</Button>
        {state.mapId === BUILT_IN ? null : (
          <Button
            appearance="subtle"
            onClick={() => {
              session.removeMap();
            }}
          >
            {words.removeMap}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
