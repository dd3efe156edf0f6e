// What office.js is told about its host when it starts.
import { localeOf } from "./locale";
import type { WorkbookState } from "./workbook-state";

/** Requirement sets the workbench claims. What it does not implement of them, it refuses by name. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.18",
  SharedRuntime: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  AddinCommands: "1.1",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
} as const;

const EXCEL_ON_THE_WEB = 16;

export interface Start {
  readonly appId: string;
  readonly language: string;
  readonly dataLanguage: string;
  readonly documentUrl: string;
  readonly state: WorkbookState;
}

export function appContextOf(start: Start): Readonly<Record<string, unknown>> {
  const settings = Object.entries(start.state.read().settings);
  return {
    _id: start.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _appUILocale: start.language,
    _dataLocale: localeOf(start.dataLanguage).name,
    _docUrl: start.documentUrl,
    _clientMode: 1,
    _settings: settings.map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 1,
    _osfControlType: 1,
    // A licence token is XML: an empty one makes the client's parser write an error page full of styles.
    _eToken: encodeURIComponent("<t/>"),
    _correlationId: start.appId,
    _appInstanceId: start.appId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2", DialogOrigin: "1.1" }),
    _hostFullVersion: "16.0.17628.20000",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

export interface FrameUrlParts {
  readonly pageUrl: string;
  readonly hostUrl: string;
  readonly conversationId: string;
  readonly appId: string;
  readonly language: string;
  readonly isDialog: boolean;
}

/** Shared runtime with custom functions. */
const FLAGS = 3;

/** The address of an add-in's page with what office.js reads from it: which host, and how to reach it. */
export function frameUrl(parts: FrameUrlParts): string {
  const info = ["Excel", "Web", "16.01", parts.language, parts.appId];
  const host = [...info, parts.isDialog ? "isDialog" : "", "", parts.isDialog ? 0 : FLAGS].join(
    "$",
  );
  const url = new URL(parts.pageUrl);
  const query = `${url.search === "" ? "?" : `${url.search}&`}_host_Info=${encodeURIComponent(host)}`;
  // office.js takes the bars apart itself, so they stay as they are.
  const xdm = `_xdm_Info=${parts.conversationId}|${parts.appId}|${parts.hostUrl}`;
  const hash = url.hash === "" ? "#" : url.hash;
  return `${url.origin}${url.pathname}${query}${hash}&${xdm}&_serializer_version=1`;
}
