// Formulas as a file spells them and as a cell shows them. A file marks functions newer than the format with prefixes,
// and functions of add-ins with the add-in's namespace.

/** Functions that a file writes as "_xlfn.NAME". */
const NEWER = [
  ...["IFS", "SWITCH", "CONCAT", "TEXTJOIN", "MAXIFS", "MINIFS", "XLOOKUP", "XMATCH", "UNIQUE"],
  ...["SORTBY", "SEQUENCE", "RANDARRAY", "LET", "LAMBDA", "MAP", "REDUCE", "SCAN", "BYROW"],
  ...["BYCOL", "MAKEARRAY", "VSTACK", "HSTACK", "TAKE", "DROP", "TOCOL", "TOROW", "WRAPROWS"],
  ...["WRAPCOLS", "CHOOSECOLS", "CHOOSEROWS", "EXPAND", "TEXTSPLIT", "TEXTBEFORE", "TEXTAFTER"],
];
/** Functions that a file writes as "_xlfn._xlws.NAME". */
const WORKSHEET = ["FILTER", "SORT"];

const PREFIXES = /_xl(?:fn|ws|pm|udf)\.(?:_xl(?:ws|pm)\.)?/g;
const ADD_IN = /_xldudf_([A-Z0-9]+)_([A-Z0-9_.]+)(?=\()/gi;
const QUOTED = /"[^"]*"|'[^']*'/;

/** "=AR.AGING(A1:B9)" for a file's "_xldudf_AR_AGING(A1:B9)". */
export function shownFormula(stored: string): string {
  const plain = stored
    .replace(PREFIXES, "")
    .replace(ADD_IN, (_, namespace: string, name: string) => `${namespace}.${name}`);
  return plain.startsWith("=") ? plain : `=${plain}`;
}

/** The way back; `addInFunctions` are names such as "AR.AGING". */
export function storedFormula(shown: string, addInFunctions: ReadonlySet<string>): string {
  const calls = new RegExp(`${QUOTED.source}|\\b([A-Z][A-Z0-9_.]*)(?=\\()`, "gi");
  return shown.replace(/^=/, "").replace(calls, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    const upper = name.toUpperCase();
    if (addInFunctions.has(upper)) return `_xldudf_${upper.replaceAll(".", "_")}`;
    if (WORKSHEET.includes(upper)) return `_xlfn._xlws.${upper}`;
    return NEWER.includes(upper) ? `_xlfn.${upper}` : whole;
  });
}
