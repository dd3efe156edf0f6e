// What a workbook file says beside its ledger: the company's own numbers, profiles and records. What cannot be used is
// told in a sentence and left to its default.
import type { AdviceBasis } from "../application/aging-report";
import { digitsAmong, profilesOf, readKnown } from "../application/collection/advice-basis";
import type { KeptIssue, KeptTables } from "../application/kept/kept-tables";
import { POLICY_COLUMNS, POLICY_SHEET, policyOf } from "../application/policy-sheet";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import type { CollectionPolicy } from "../domain/policy/collection-policy";
import type { Messages } from "../messages/messages";
import { recordLanguages } from "../messages/record-languages";

export interface PolicyInWorkbook {
  readonly policy: CollectionPolicy;
  /** Cells that could not be used, in words. */
  readonly notes: readonly string[];
}

/** The collection policy of the workbook's settings sheet; the default where it has none. */
export async function policyIn(tables: KeptTables, messages: Messages): Promise<PolicyInWorkbook> {
  const { policy, issues, unreadable } = policyOf(
    await tables.readTable(POLICY_SHEET, POLICY_COLUMNS),
  );
  const { pane, issue: sentenceOf } = messages.policy;
  return {
    policy,
    notes: [
      ...unreadable.map((issue) => keptSentence(issue, messages)),
      ...issues.map((issue) => pane.at(`${issue.sheet}!${issue.address}`, sentenceOf(issue))),
    ],
  };
}

/** Everything that the advice for a ledger rests on beside it. */
export async function adviceIn(
  tables: KeptTables,
  { ledger, asOfDate }: { readonly ledger: Ledger; readonly asOfDate: CalendarDate },
  messages: Messages,
): Promise<{ readonly basis: AdviceBasis; readonly notes: readonly string[] }> {
  const { policy, notes } = await policyIn(tables, messages);
  const languages = recordLanguages(messages.language);
  const known = await readKnown(tables, languages, digitsAmong(ledger.currencies));
  return {
    basis: { policy, profileOf: profilesOf(known, ledger)(asOfDate) },
    notes: [...notes, ...known.issues.map((issue) => keptSentence(issue, messages))],
  };
}

function keptSentence(issue: KeptIssue, { kept }: Messages): string {
  const place = issue.address === "" ? issue.sheet : `${issue.sheet}!${issue.address}`;
  return kept.issues[issue.code]({ ...issue, place });
}
