// Words in cells that say what a row is: its document's kind, its status, its side of the account, a total.
// Lower case, simplified characters, single blanks; compared with whole cells unless stated otherwise.

/** What a document does to the balance. */
export const DOCUMENT_KINDS = {
  /** Raises what the customer owes. */
  invoice:
    "invoice|inv|in|sales invoice|tax invoice|debit note|debit memo|dm|dn|di|fc|finance charge|ar invoice|customer invoice|bill|opening balance|rechnung|facture|factura|fattura|应收单|其他应收单|销售发票|增值税专用发票|增值税普通发票|专用发票|普通发票|蓝字发票|发票|销售应收单|期初应收|应收|标准应收单|销售出库单|销售单|费用应收单|借项通知单|蓝字应收单",
  /** Lowers it: with a positive amount the sign has to be turned. */
  credit:
    "credit memo|credit note|creditmemo|creditnote|cm|cn|cr memo|credit|customer credit|sales credit memo|sales credit note|return|sales return|refund credit|gutschrift|avoir|nota de credito|nota di credito|红字发票|红字应收单|贷项通知单|贷项凭证|退货单|销售退货单|销售退货|红字|红冲|应收冲销|折让单|负数发票|红字专用发票|红字普通发票|payment|pa|customer payment|receipt|pmt|cash receipt|prepayment|pre payment|pp|advance|advance payment|advance receipt|unapplied|unapplied cash|unapplied payment|on account|on account payment|deposit|overpayment|zahlung|paiement|pago|pagamento|收款单|收款|预收|预收款|预收单|预收账款|其他收款单|回款|回款单|客户收款|到账",
} as const;

/** Where a document stands. */
export const STATUS_WORDS = {
  closed:
    "paid|closed|settled|cleared|complete|completed|fully paid|paid in full|full|done|paid off|reconciled|applied|fully applied|已结清|结清|已付|已付款|已付清|已收|已收款|已收讫|已核销|全部核销|完全核销|已关闭|关闭|已完成|完成|已清|已清账|已回款|全部回款|全额收款|已结算|已到账|收讫|bezahlt|beglichen|paye|payee|regle|pagado|pagada|pagato|pago|betaald|оплачен|оплачено",
  open: "open|unpaid|outstanding|overdue|past due|pending|due|not paid|not due|current|sent|posted|authorised|authorized|approved|unsettled|awaiting payment|late|in collection|in collections|financed|disputed|promised|active|submitted|part due|未结清|未付|未付款|未收|未收款|未核销|未结|未清|未结算|未回款|逾期|已逾期|正常|待收款|待付款|未到期|催收中|争议|已审核|未关闭|未完成|offen|uberfallig|impaye|en retard|pendiente|vencido|vencida|scaduto|aperto|em aberto|openstaand|не оплачен|просрочен",
  partial:
    "partial|partially paid|partly paid|part paid|partial payment|partially applied|in payment|partially settled|部分付款|部分收款|部分核销|部分回款|部分结清|部分结算|部分已付|部分支付|teilweise bezahlt|teilbezahlt|partiellement paye|parcial|parcialmente pagado|parzialmente pagato",
  void: "void|voided|cancelled|canceled|cancel|reversed|deleted|draft|written off|write off|作废|已作废|取消|已取消|冲销|已冲销|红冲|已红冲|草稿|暂存|未审核|删除|坏账核销|已核销坏账|storniert|annule|anulado|annullato|geannuleerd",
} as const;

/** Which side of the account an amount stands on. */
export const DIRECTION_WORDS = {
  debit: "借|借方|debit|dr|dr.|d|s|soll|debe|dare|1",
  credit: "贷|贷方|credit|cr|cr.|c|h|haben|haber|avere|-1",
  /** 平: the account is even, amount 0. */
  even: "平|even|zero",
} as const;

/** Labels of total rows: alone, at the beginning or at the end of a cell. */
export const TOTAL_WORDS =
  "合计|总计|小计|累计|共计|总额|本页合计|本页小计|本月合计|本年累计|本期合计|全部合计|合计数|总合计|总共|total|totals|subtotal|sub total|grand total|sum|overall total|report total|summe|gesamt|gesamtsumme|zwischensumme|total general|totale|totaal|итого|всего|小計|合計|總計|總合計|累計|共計|總額|總共|本頁合計|本頁小計|全部合計";

/** Labels of lines that carry a balance from one page or period to the next. */
export const CARRIED_WORDS =
  "期初|期初余额|期初数|上年结转|上月结转|上期结转|年初余额|年初数|承前页|过次页|结转下年|结转下月|结转下期|opening balance|beginning balance|balance forward|balance brought forward|brought forward|carried forward|balance carried forward|b/f|c/f|bal b/f|bal c/f";

/** Yes and no of a disputed-column. */
export const YES_WORDS = "yes|y|true|1|x|√|✓|是|有|争议|有争议|disputed|in dispute|ja|oui|si|sim";
