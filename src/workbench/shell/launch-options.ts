// What the page's address may ask for: ?lang=en&theme=dark&pane=350&book=none&latency=200&failBatch=3 …
import { realLimits, type Faults } from "../host/faults";
import { isLanguage, type Language } from "./words";
import { isThemeName, type ThemeName } from "./themes";

export const PANE_WIDTH = { smallest: 320, usual: 350, largest: 600 } as const;

export interface LaunchOptions {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly paneWidth: number;
  /** False with ?book=none: start with an empty workbook, whatever the server would open. */
  readonly opensBook: boolean;
  readonly faults: Faults;
}

export const withinPaneLimits = (width: number): number =>
  Math.min(PANE_WIDTH.largest, Math.max(PANE_WIDTH.smallest, Math.round(width)));

/** A number of at least 0; `otherwise` when the address says nothing or nonsense. */
function count(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name) ?? "";
  const value = Number(text);
  return text !== "" && Number.isFinite(value) && value >= 0 ? value : otherwise;
}

function faultsFrom(query: URLSearchParams): Faults {
  const real = realLimits();
  const isOn = (name: string): boolean => ["", "1", "true"].includes(query.get(name) ?? "off");
  const failAfter = query.has("failBatch") ? count(query, "failBatch", 1) : undefined;
  return {
    payloadLimitBytes: count(query, "payloadLimit", real.payloadLimitBytes),
    readLimitCells: count(query, "cellLimit", real.readLimitCells),
    cellEditMode: isOn("editing"),
    latencyMs: count(query, "latency", real.latencyMs),
    sessionLost: isOn("sessionLost"),
    protectedSheets: query.getAll("protected").filter((name) => name !== ""),
    failBatch:
      failAfter === undefined
        ? undefined
        : // The address counts batches from 1, as people do.
          { after: Math.max(0, failAfter - 1), code: query.get("failCode") ?? "GeneralException" },
  };
}

export function launchOptions(search: string, browserLanguage: string): LaunchOptions {
  const query = new URLSearchParams(search);
  const language = query.get("lang");
  const theme = query.get("theme");
  return {
    language: isLanguage(language) ? language : browserLanguage.startsWith("zh") ? "zh-CN" : "en",
    theme: isThemeName(theme) ? theme : "light",
    paneWidth: withinPaneLimits(count(query, "pane", PANE_WIDTH.usual)),
    opensBook: query.get("book") !== "none",
    faults: faultsFrom(query),
  };
}
