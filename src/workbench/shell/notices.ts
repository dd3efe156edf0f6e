// What the page has to tell, as data: it is put into words when shown, so a switch of language reaches it too.
import type { FileFailureCode } from "../../files/file-failure";
import type { Words } from "./words";

export type Notice =
  | { readonly kind: "unknown-call"; readonly member: string; readonly count: number }
  | { readonly kind: "violation"; readonly directive: string; readonly blocked: string }
  | { readonly kind: "command-failed"; readonly label: string; readonly reason: string }
  | { readonly kind: "control-not-shown"; readonly control: string };

/** What stopped the user, shown above the sheet until it is dismissed. */
export type Problem =
  | {
      readonly kind: "open-failed";
      readonly name: string;
      readonly code: FileFailureCode | "other";
      readonly reason: string;
    }
  | { readonly kind: "save-failed"; readonly reason: string }
  | { readonly kind: "start-failed"; readonly reason: string };

export function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case "unknown-call":
      return words.notices.unknownCall(notice.member, notice.count);
    case "violation":
      return words.notices.violation(notice.directive, notice.blocked);
    case "command-failed":
      return words.notices.commandFailed(notice.label, notice.reason);
    case "control-not-shown":
      return words.notices.controlNotShown(notice.control);
  }
}

export function problemText(problem: Problem, words: Words): string {
  switch (problem.kind) {
    case "open-failed":
      return problem.code === "other"
        ? words.fileFailures.other(problem.name, problem.reason)
        : words.fileFailures[problem.code](problem.name);
    case "save-failed":
      return words.saveFailed(problem.reason);
    case "start-failed":
      return words.startFailed(problem.reason);
  }
}

/** A call outside the subset is listed once, with its latest count. */
export function withNotice(notices: readonly Notice[], notice: Notice): readonly Notice[] {
  const isSame = (other: Notice): boolean =>
    notice.kind === "unknown-call" &&
    other.kind === "unknown-call" &&
    other.member === notice.member;
  return notices.some(isSame)
    ? notices.map((other) => (isSame(other) ? notice : other))
    : [...notices, notice];
}
