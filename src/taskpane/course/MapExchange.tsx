import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { MAP_FORMATS, type MapFormat } from "../../application/course/course-ports";
import { BUILT_IN } from "../../application/course/course-state";
import type { LayoutChoices } from "../../domain/course/map-layout";
import { mapSvg } from "../../domain/course/map-svg";
import { Disclosure } from "../frame/Disclosure";
import { Labelled } from "../frame/Labelled";
import { Notice } from "../frame/Notice";
import { measuredWidth } from "../frame/text-width";
import { useCourse, useCourseState } from "./course-context";
import { MapImport } from "./MapImport";
import { mapPicture, mapPictures } from "./map-picture";
import { saveFile } from "./save-file";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** A PNG is drawn by the browser; every other format is written by the session. */
const CHOICES = [...MAP_FORMATS, "png"] as const;
type Choice = (typeof CHOICES)[number];

const ENDINGS: Readonly<Record<Choice, string>> = {
  ...{ xmind: "xmind", xmind8: "xmind", mm: "mm", opml: "opml", md: "md", svg: "svg", png: "png" },
};
const BINARY: readonly Choice[] = ["xmind", "xmind8", "png"];

/** Lines as the screen's own font has them: the picture is drawn with it. */
function measured(): Pick<LayoutChoices, "widthOf"> {
  const widthOf = measuredWidth();
  return widthOf === undefined ? {} : { widthOf };
}

/** Files in and out, and the map as a picture on a sheet. */
export function MapExchange(): ReactElement {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { map, mapId } = useCourseState();
  const { words } = messages;
  const [isSmall, setSmall] = useState(false);
  const picture = async (): Promise<void> => {
    const drawn = await mapPictures(map, { untitled: words.untitled, ...measured() });
    setSmall(drawn.some(({ isReduced }) => isReduced));
    await session.putPictures(drawn);
  };
  return (
    <Disclosure summary={words.more}>
      <div className={styles.stack}>
        <MapImport />
        <ExportAs showSmall={setSmall} />
        <Button title={words.asPictureHint} onClick={() => void picture()}>
          {words.asPicture}
        </Button>
        {isSmall ? <Notice intent="warning">{words.notices.pictureReduced}</Notice> : null}
        {mapId === BUILT_IN ? null : (
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

function ExportAs(props: { readonly showSmall: (isSmall: boolean) => void }): ReactElement {
  const { session, messages } = useCourse();
  const state = useCourseState();
  const { words } = messages;
  const [format, setFormat] = useState<Choice>("xmind");
  const [saved, setSaved] = useState<"saved" | "copied" | "impossible">("saved");
  const bytesOf = async (choice: Choice): Promise<Uint8Array> => {
    if (choice !== "png") return session.exportFile(choice satisfies MapFormat);
    const whole = { untitled: words.untitled, ignoresFolding: true, ...measured() };
    const { base64, isReduced } = await mapPicture(mapSvg(state.map, whole));
    props.showSmall(isReduced);
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  };
  const save = async (): Promise<void> => {
    const name = `${state.name.replace(/[\\/:*?"<>|]/g, " ")}.${ENDINGS[format]}`;
    const isText = !BINARY.includes(format);
    setSaved(await saveFile(name, await bytesOf(format), { isText }));
  };
  return (
    <>
      <Labelled label={words.exportAs} hint="">
        <Select
          aria-label={words.exportAs}
          value={format}
          onChange={(_, { value }) => {
            setFormat(CHOICES.find((one) => one === value) ?? "xmind");
          }}
        >
          {CHOICES.map((one) => (
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
    </>
  );
}
