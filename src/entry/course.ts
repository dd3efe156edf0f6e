// What the course needs, wired on demand: the open workbook and the formats of mind maps.
import {
  MapFileRefusal,
  type CoursePorts,
  type MapFiles,
} from "../application/course/course-ports";
import { mapSvg } from "../domain/course/map-svg";
import type { TextWidth } from "../domain/course/map-text";
import { createExcelCourseWorkbook } from "../excel/course-workbook";
import { createExcelOutlineSheets } from "../excel/outline-sheets";
import { createProjectorWindow } from "../excel/projector-dialog";
import { MapFailure } from "../files/mind-maps/map-failure";
import { readMindMap } from "../files/mind-maps/read-mind-map";
import { writeFreemind } from "../files/mind-maps/write-freemind";
import { writeMarkdown } from "../files/mind-maps/write-markdown";
import { writeOpml } from "../files/mind-maps/write-opml";
import { writeXmind } from "../files/mind-maps/write-xmind";
import { writeXmind8 } from "../files/mind-maps/write-xmind8";
import { measuredWidth } from "../taskpane/frame/text-width";

const WRITERS = {
  ...{ xmind: writeXmind, xmind8: writeXmind8, mm: writeFreemind },
  ...{ opml: writeOpml, md: writeMarkdown },
};

/** Lines as the screen's own font has them, so that SVG and PNG are the same picture. */
function measured(): { readonly widthOf?: TextWidth } {
  const widthOf = measuredWidth();
  return widthOf === undefined ? {} : { widthOf };
}

const files: MapFiles = {
  read: (bytes, fileName) => {
    try {
      const { sheets, active } = readMindMap(bytes, fileName);
      return [...sheets.slice(active), ...sheets.slice(0, active)].map(({ name, map }) => ({
        name: name === "" ? map.root.title : name,
        map,
        warnings: map.warnings,
      }));
    } catch (error) {
      if (error instanceof MapFailure) throw new MapFileRefusal(error.code, error);
      throw error;
    }
  },
  write: (format, { name, map, untitled }) =>
    format === "svg"
      ? new TextEncoder().encode(mapSvg(map, { untitled, ignoresFolding: true, ...measured() }))
      : WRITERS[format]({ name, map: { ...map, warnings: [] } }),
};

export const coursePorts: CoursePorts = {
  workbook: createExcelCourseWorkbook(),
  files,
  outlines: createExcelOutlineSheets(),
  projector: createProjectorWindow("projector.html"),
  writeWorkbook: async (plans) =>
    (await import("../headless/write-sheet-plan")).writeSheetPlans({ plans }),
  newId: () => crypto.randomUUID().replaceAll("-", ""),
};
