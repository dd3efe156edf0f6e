/**
 * Counts and facts of the last twelve months that behaviour, willingness and ability are derived from
 * (catalogue 5.6). What is not recorded is left out and proves nothing.
 */
export interface ContactLogFacts {
  readonly falseStatements?: number | undefined;
  /** A fraud sign is backed by evidence. */
  readonly fraudEvidence?: boolean | undefined;
  /** The customer gave another reason each time a promise was broken. */
  readonly changingReasons?: boolean | undefined;
  readonly contacts?: number | undefined;
  readonly unanswered?: number | undefined;
  readonly unansweredInRow?: number | undefined;
  readonly deciderUnreachable?: boolean | undefined;
  readonly shortPayments?: number | undefined;
  readonly objectionsAfterAcceptance?: number | undefined;
  readonly partPayments?: number | undefined;
  readonly meanDelayDays?: number | undefined;
  readonly paidAtLast?: boolean | undefined;
  readonly offeredPlanOrAnswered?: boolean | undefined;
  readonly partPaymentWithin60?: boolean | undefined;
  readonly objectionOnlyAfterAcceptance?: boolean | undefined;
  readonly excusesWithoutProof?: number | undefined;
  /** Known free assets of at least one and a half times the debt. */
  readonly freeAssets15?: boolean | undefined;
  readonly paysWagesAndSuppliers?: boolean | undefined;
  readonly returnedBills?: boolean | undefined;
  readonly cashGap?: boolean | undefined;
  readonly customerInEnforcement?: boolean | undefined;
}
