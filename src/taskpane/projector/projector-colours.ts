// Colours of the projector, each seen from the last row: branches on a dark wall and on a light one.
import { branchColour } from "../../domain/course/map-svg";

export interface ProjectorColours {
  readonly wall: string;
  readonly ink: string;
  readonly dimInk: string;
  readonly paper: string;
  readonly edge: string;
  readonly mark: string;
  readonly blocked: string;
  readonly caution: string;
}

const DARK: ProjectorColours = {
  ...{ wall: "#101418", ink: "#ffffff", dimInk: "#c3ccd4", paper: "#1d242b", edge: "#3c4751" },
  ...{ mark: "#ffd34d", blocked: "#ff9b9b", caution: "#ffc46b" },
};
const LIGHT: ProjectorColours = {
  ...{ wall: "#ffffff", ink: "#1b1f23", dimInk: "#4a545d", paper: "#f4f6f8", edge: "#c4ccd3" },
  ...{ mark: "#b3460a", blocked: "#b10e1c", caution: "#8a4b00" },
};

/** The same hues as on light paper, light enough for a dark wall. */
const DARK_BRANCHES = [
  ...["#6cb8f6", "#7ccf7c", "#f2a073", "#c3a1ee", "#5fd0d0"],
  ...["#f58d93", "#cfcf60", "#ee8fca", "#b3c0ca"],
];

export function projectorColours(isLight: boolean): ProjectorColours {
  return isLight ? LIGHT : DARK;
}

/** The line of a branch; negative is the root's. */
export function branchLine(branch: number, isLight: boolean): string {
  if (isLight) return branchColour(branch);
  return branch < 0 ? DARK.ink : (DARK_BRANCHES[branch % DARK_BRANCHES.length] ?? DARK.ink);
}
