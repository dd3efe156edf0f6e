// What a build is for, from `--mode` and `--env`. Whatever is wrong is said in one sentence.

/** Where the page takes office.js from. */
export const OFFICE_JS_SOURCES = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  // Office 365 operated by 21Vianet, for companies in mainland China.
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  // A copy beside the add-in, for networks without a way out.
  local: "office-js/office.js",
} as const;
export type OfficeJsSource = keyof typeof OFFICE_JS_SOURCES;

export interface BuildOptions {
  readonly isProduction: boolean;
  /** Where the add-in will be reached, without a slash at the end. */
  readonly base: string;
  readonly officeJs: OfficeJsSource;
}

/** Where the workbench and `npm run excel` serve the add-in. */
const DEVELOPMENT_BASE = "https://localhost:3000";

/** Thrown for what the person who builds can put right. */
export class BuildRefusal extends Error {
  override readonly name = "BuildRefusal";
}

const EXAMPLE = "npm run build -- --env base=https://addins.example.com/huikuan";

function baseOf(given: unknown): string {
  if (typeof given !== "string" || given === "") {
    throw new BuildRefusal(`The build needs the address the add-in will have: ${EXAMPLE}`);
  }
  if (!URL.canParse(given)) {
    throw new BuildRefusal(`"${given}" is not a web address. Build with one, such as: ${EXAMPLE}`);
  }
  const url = new URL(given);
  if (url.protocol !== "https:") {
    throw new BuildRefusal(`Excel loads add-ins over https only, not from "${given}": ${EXAMPLE}`);
  }
  const isPlain =
    url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!isPlain || /\s/.test(given)) {
    throw new BuildRefusal(
      `The address must be a host and a path only, without "?", "#", a user name or blanks: ${EXAMPLE}`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function officeJsOf(given: unknown, isProduction: boolean): OfficeJsSource {
  // Development works without a network, and must not depend on one.
  if (given === undefined) return isProduction ? "microsoft" : "local";
  if (typeof given === "string" && Object.hasOwn(OFFICE_JS_SOURCES, given)) {
    return given as OfficeJsSource;
  }
  throw new BuildRefusal(
    `office.js can come from ${Object.keys(OFFICE_JS_SOURCES).join(", ")}, not from "${typeof given === "string" ? given : typeof given}".`,
  );
}

export function buildOptions(
  env: Readonly<Record<string, unknown>>,
  mode: string | undefined,
): BuildOptions {
  const isProduction = mode === "production";
  return {
    isProduction,
    base: baseOf(env["base"] ?? (isProduction ? undefined : DEVELOPMENT_BASE)),
    officeJs: officeJsOf(env["cdn"], isProduction),
  };
}
