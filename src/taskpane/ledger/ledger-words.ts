// Words for the codes of reading a ledger.
import type { ColumnRole } from "../../domain/ledger/column-role";
import type { LedgerIssue } from "../../domain/ledger/ledger-issue";
import type {
  CandidateReason,
  LedgerQuestion,
  RefusalCode,
  SheetKind,
} from "../../domain/ledger/reading";
import type { Messages } from "../../messages/messages";

export function ledgerWordsOf(messages: Messages) {
  const { pane } = messages;
  return {
    role: (role: ColumnRole): string => role,
    columnReason: (reason: string): string => reason,
    issueTitle: (code: LedgerIssue["code"]): string => code,
    issueCure: (code: LedgerIssue["code"]): string => code,
    sheetKind: (kind: SheetKind): string => kind,
    candidateReason: (reason: CandidateReason): string => reason,
    refusal: (code: RefusalCode): string => code,
    question: ({ code, column }: LedgerQuestion): string => [code, column].join(pane.listMark),
    option: (_: LedgerQuestion, option: string): string => option,
  };
}
