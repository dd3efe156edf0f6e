// The words that head the columns of receivables sheets, by role. Chinese is written simplified: headers are
// folded to simplified before they are compared (traditional-characters-table.ts). English is lower case with
// single blanks, as headers are after folding ("InvoiceDate" and "INVOICE_DATE" are "invoice date").
// `sure` words name the role; `weak` words may, when nothing better does. A language is added by adding words.
import type { ColumnRole } from "./column-role";

export interface ColumnWords {
  readonly sure: readonly string[];
  readonly weak: readonly string[];
}

const words = (sure: string, weak = ""): ColumnWords => ({
  sure: sure.split("|").map((word) => word.trim()),
  weak: weak === "" ? [] : weak.split("|").map((word) => word.trim()),
});

export const COLUMN_WORDS: Readonly<Record<ColumnRole, ColumnWords>> = {
  customerName: words(
    "客户名称|客户|客户全称|客户简称|客户名|客户单位|购货单位|购货单位名称|购买方|购买方名称|购方名称|买方|买方名称|付款方|付款单位|往来单位|往来单位名称|往来户名|往来客户|欠款单位|欠款人|债务人|债务人名称|客商|客商名称|客户/供应商|单位名称|对方单位|对方单位名称|结算客户|开票客户|开票单位|应收单位|应收客户|店铺名称|经销商|经销商名称|代理商名称|甲方|甲方单位|业主单位|业主名称|厂商名称|得意先|得意先名|取引先|取引先名|kontobezeichnung|客户单位名称|购货方|购货方名称|买方单位|债务单位|对方户名|往来名称|往来对象|交易对手|需方|需方名称|门店名称" +
      "|customer|customer name|name customer|cust name|customername|client|client name|debtor|debtor name|account name|partner|partner name|invoice partner display name|bill to|bill to name|bill to customer|sold to|sold to name|sold to party name|buyer|buyer name|payer|payer name|name 1|name1|customer full name|customer display name|company name|party|party name|counterparty|customer company|customer or vendor|customer vendor|business partner|bp name|cardname|card name|customer supplier name" +
      "|kunde|kundenname|debitor|debitorname|client nom|nom du client|nom client|raison sociale|cliente|nombre del cliente|nombre cliente|razon social|denominazione|ragione sociale|nome cliente|nome do cliente|klant|klantnaam|клиент|контрагент|покупатель",
    "名称|单位|公司名称|户名|公司|contact|contact name|name|account|company|customer account|firma|nom|nombre|nome|имя|organization|entity",
  ),
  customerId: words(
    "客户编码|客户编号|客户代码|客户代号|客户号|客户id|客户码|往来单位编码|往来单位编号|客商编码|客商编号|单位编码|单位编号|客户档案编码|付款方编码|得意先コード|取引先コード|统一社会信用代码|社会信用代码|往来单位代码|往来代码|往来编码|a c|a c no|account ref|account reference|konto|kontonummer|debitorenkonto|conto cliente" +
      "|customer id|customer no|customer number|customer code|cust no|cust number|cust id|cust code|customer account number|customer account no|account number|account no|client id|client no|client number|client code|debtor id|debtor no|debtor number|debtor code|customernumber|custid|custnmbr|customer ref|payer no|payer id|sold to party|sold to no|bill to no|bill to customer no|partner id|party id|card code|cardcode|bp code|account code customer|customer key|sell to customer no|party code|party no" +
      "|kundennummer|kunden nr|kundennr|kunde nr|debitorennummer|debitornr|numero client|code client|n client|codigo cliente|id cliente|codice cliente|codigo do cliente|klantnummer|debiteurnummer|код клиента|код контрагента",
    "编码|代码|税号|纳税人识别号|客户|party|bill to|sold to|payer|customer|account|account id|source no|vat number|tax id",
  ),
  documentNumber: words(
    "单据编号|单据号|单据号码|单号|发票号|发票号码|发票编号|凭证号|凭证号码|凭证编号|凭证字号|业务单号|应收单号|应收单编号|销售单号|出库单号|发货单号|账单号|账单编号|对账单号|结算单号|流水号|票据号|发票代码号|会计凭证|会计凭证号|伝票番号|請求書番号|请求书番号|journal entry|journal entry no|发票编码|票据编号|数电票号码|全电发票号码|应收编号|销售发票号|销售发票号码|账单编码|凭证号数" +
      "|invoice no|invoice number|invoice id|invoice|invoice ref|inv no|inv number|inv id|inv|invoicenumber|document no|document number|document id|doc no|doc number|doc id|docno|document|voucher no|voucher number|ref nbr|ref no|refnbr|bill no|bill number|bill id|billing document|billing doc|transaction no|transaction number|transaction id|trans no|trx number|trx no|num|number|entry no|accounting document|item no|bill ref|docnum|debit note no|invoice document" +
      "|rechnungsnummer|rechnungs nr|rechnungsnr|rechnung|belegnummer|beleg nr|belegnr|beleg|numero de facture|numero facture|n facture|facture|no facture|numero de factura|numero factura|n factura|factura|numero fattura|n fattura|fattura|numero documento|numero da fatura|nota fiscal|nf|factuurnummer|factuur|номер счета|номер документа|счет",
    "编号|号码|合同编号|合同号|单据|票号|reference|reference no|ref|no|id|assignment|external document no|document reference|document ref|posting id|key|voucher",
  ),
  documentType: words(
    "单据类型|单据类别|凭证类型|凭证类别|业务类型|单据种类|票据类型|款项类型|款项性质|发票类型|应收类型|类型|transaction class|trans class" +
      "|document type|doc type|doctype|transaction type|trans type|trx type|type|voucher type|invoice type|entry type|document class|trx class|record type|bill type|sub type|document category" +
      "|belegart|type de document|type de piece|tipo de documento|tipo documento|tipo|documenttype|тип документа",
    "类别|性质|class|kind|category",
  ),
  documentDate: words(
    "单据日期|发票日期|开票日期|开票日|票据日期|业务日期|凭证日期|账单日期|开单日期|应收日期|立账日|立账日期|发票开具日期|制票日期|出账日期|销售日期|发生日期|交易日期|应收发生日期|挂账日期|日期|伝票日付|請求日|请求日|請求書日付|请求书日付|应收确认日期|收入确认日期|journal entry date|开票时间|出票日期|发票日|单据时间|开单时间|确认日期|应收确认日|挂帐日期|出具日期|账单日|凭证时间|发生时间" +
      "|invoice date|invoice dt|inv date|invoicedate|document date|doc date|docdate|document create date|bill date|billing date|billed date|billed on|issue date|issued date|date issued|date of issue|issued on|issued|date of invoice|invoice issue date|transaction date|trans date|trx date|invoice bill date|date|tax date|voucher date|invoiced on|invoice created date|invoicing date" +
      "|rechnungsdatum|belegdatum|datum|date de facture|date facture|date d emission|fecha de factura|fecha factura|fecha de emision|fecha emision|fecha|fecha documento|data fattura|data documento|data emissione|data de emissao|data emissao|data|factuurdatum|дата счета|дата документа|дата",
    "记账日期|过账日期|入账日期|制单日期|录入日期|发货日期|出库日期|交货日期|送货日期|订单日期|合同日期|创建日期|posting date|posted date|entry date|created date|create date|creation date|created at|delivery date|shipment date|shipping date|ship date|order date|buchungsdatum|date comptable|fecha contable|sale date|service date|start date",
  ),
  dueDate: words(
    "到期日|到期日期|到期时间|应付款日|应收款日|应收到期日|付款到期日|付款到期日期|收款到期日|账期到期日|账款到期日|约定付款日|约定付款日期|约定回款日|约定回款日期|约定收款日期|应付日期|应付款日期|应收款日期|应收款到期日|应回款日期|应回款日|应还款日期|还款日期|还款到期日|最后付款日|最迟付款日|付款期限|收款期限|付款截止日|付款截止日期|到期|信用到期日|净到期日|到期收款日|计划收款日期|计划收款日|计划回款日期|支払期日|支払期限|入金予定日|回収予定日|应结日期|应结款日|结款日期|最晚付款日期|最晚付款日|最晚回款日期|账期截止日|账期截止日期|信用截止日|信用到期日期|到期付款日|约定还款日|应收账款到期日|回款到期日|回款期限|payable by|date payable|payable date|terms due date|inv due date" +
      "|due date|duedate|due dt|date due|due on|due|net due date|net due dt|due in date|payment due date|payment due|pay by|pay by date|maturity date|maturity|date maturity|invoice due date|invoice date due|due by|last payment day|payment deadline|netduedate|due date of payment|bill due date|net due|installment due date|duedateadjusted" +
      "|falligkeit|falligkeitsdatum|fallig am|fallig|nettofalligkeit|zahlbar bis|date d echeance|date echeance|echeance|fecha de vencimiento|fecha vencimiento|vencimiento|vence|data scadenza|data di scadenza|scadenza|data de vencimento|data vencimento|vencimento|vervaldatum|vervaldag|срок оплаты|дата оплаты до|срок платежа",
    "账期日|期限|截止日|截止日期|应收日|deadline|expiry date|payment date due|end date",
  ),
  paymentTerms: words(
    "付款条件|收款条件|付款条款|收款条款|结算方式及账期|账期|账期天数|账期(天)|信用期|信用期限|信用天数|信用账期|结算周期|付款方式及账期|付款期|收款账期|付款账期|赊销期|赊销天数|回款周期|付款条件代码|帐期|支払条件|结算条件|账期条款|信用政策|约定账期|合同账期" +
      "|payment terms|payment term|terms|terms of payment|customer terms|cust payment terms|pay terms|payt|terms code|payment terms code|payment condition|payment conditions|credit terms|credit term|credit days|credit period|term days|net terms|net days|terms days|pymt terms|payment days|terms id|invoice terms" +
      "|zahlungsbedingung|zahlungsbedingungen|zahlungsziel|conditions de paiement|condition de paiement|condiciones de pago|termino de pago|plazo|condizioni di pagamento|termini di pagamento|condicoes de pagamento|condicao de pagamento|prazo|betalingstermijn|betalingsconditie|условия оплаты",
    "结算方式|付款方式|term|condition",
  ),
  originalAmount: words(
    "应收金额|凭证货币金额|凭证金额|交易货币金额|原币应收|应收原币|含税总额|价税合计金额|发票含税金额|已开票金额|开票总额|发票金额|开票金额|原始金额|原币金额|单据金额|含税金额|价税合计|应收账款金额|账单金额|应收款|应收总额|应收总金额|销售金额|结算金额|总金额|发票总额|原金额|应收原币金额|合同应收|本次应收|应收款金额|交易金额|請求金額|请求金额|请求额|売上金額|原币应收金额|应收金额(原币)|amount in currency|amount transaction currency|amount in trans curr|amt in loc cur|amount in loc cur|amt in lc|amt in doc cur|amt in doc curr|amt in local cur" +
      "|invoice amount|inv amount|invoiced amount|invoiced|invoice total|invoice value|inv amt|invoice amt|original amount|original amt|orig amount|orig amt|original invoice amount|gross amount|bill total|bill amount|billed amount|amount billed|total amount|total invoice amount|document amount|doc amount|amount in doc curr|amount in document currency|amount in transaction currency|transaction amount|invoice gross|amount incl tax|amount including vat|total incl vat|total signed|total in currency signed|grand total|charges|charge amount|total invoiced|total charges|amount original|original balance|doc amt|amount total|total with tax|gross" +
      "|rechnungsbetrag|betrag in belegwahrung|bruttobetrag|belegbetrag|montant facture|montant ttc|montant de la facture|importe factura|importe de la factura|importe original|importo fattura|importo originale|importo documento|valor da fatura|valor original|factuurbedrag|сумма счета|сумма документа",
    "金额|总额|合计金额|应收|本币金额|合同金额|订单金额|不含税金额|amount|amt|total|value|sum|debit|untaxed amount signed|untaxed amount|amount in local currency|amount in lc|betrag|montant|importe|importo|valor|bedrag|сумма|amount due original|sales amount|sales|original amount lcy|net amount|invoice amount usd",
  ),
  paidAmount: words(
    "已收|已付|已回|已收金额|已收款|已收款金额|已付金额|已付款|已付款金额|已回款|已回款金额|回款金额|实收金额|实收|已核销金额|已核销|核销金额|收款金额|到账金额|已到账金额|已结算金额|已结金额|累计收款|累计回款|累计已收|已还金额|收回金额|入金額|入金额|入金済額|入金济额|已冲金额|已冲销金额|已冲账金额|已到款|回款合计|收款合计|累计回款金额|累计收款金额|已收回|已收回金额|已清金额|已到账|收到金额|实际收款|实际回款金额|已收账款" +
      "|paid amount|amount paid|paid|paid to date|amt paid|payments|payment amount|payments applied|amount received|received amount|received|payment received|payments received|applied|applied amount|amount applied|total paid|collected|amount collected|collected amount|cash received|settled amount|receipts|paid amt|total payments|paid sum|collections" +
      "|bezahlt|gezahlt|zahlungen|bezahlter betrag|paye|montant paye|montant regle|regle|pagado|importe pagado|pagos|pagato|importo pagato|pago|valor pago|betaald|betaald bedrag|оплачено|сумма оплаты",
    "收款|付款金额|payment|receipt amount|pagamento|zahlung",
  ),
  creditedAmount: words(
    "贷项金额|折让金额|退货金额|冲减金额|红冲金额|红字金额|冲销金额|折让|调减金额|扣款金额|扣款|坏账核销|已冲减金额" +
      "|credited|credited amount|credit note|credit notes|credit memo amount|credit note amount|credits applied|amount credited|credits|adjustments|adjustment|write off|write off amount|written off|returns|discounts taken|credit applied" +
      "|gutschrift|gutschriften|avoirs|notas de credito|note di credito|creditnota",
    "调整金额|allowance taken|deductions|deduction",
  ),
  openAmount: words(
    "未收金额|未收款|未收款金额|未收|未收余额|未付金额|未付款|未付款金额|未核销金额|未核销余额|未结金额|未结清金额|未结算金额|未回款|未回款金额|欠款|欠款金额|欠款余额|欠款额|尚欠金额|尚欠|应收余额|应收账款余额|应收款余额|应收未收|应收未收金额|未清金额|未清余额|未清项金额|剩余金额|剩余应收|剩余未收|待收金额|待收款|待收款金额|待回款|待回款金额|余额|原币余额|账款余额|单据余额|发票余额|期末应收|期末应收余额|未偿还金额|未还金额|结欠金额|未到账金额|净额|残高|売掛金残高|売掛残高|未入金額|未入金额|未回収額|未回收额|未收原币金额|未收款余额|未冲金额|未冲销金额|未冲账金额|residual amount in currency|amount residual in currency|剩余未收金额|尚未收款|应收未收款|未结算余额|未清偿金额|未到款|未到款金额|未收回金额|未收账款|未收货款|欠款总额|当前欠款|期末欠款|待核销金额|待结算金额|尾款|未收尾款|bal due|bal|open bal|still due|amount still due|unsettled amount|net open amount|open amount in document currency|open amount in doc curr|unpaid amt|remaining unpaid|left to pay|balance to pay|amount to pay|owing|balance amt|invoice balance due" +
      "|open amount|open amt|pending amount|pending amt|pending balance|open balance|open|total open amount|outstanding|outstanding amount|outstanding balance|outstanding amt|amount outstanding|amount open|balance|balance due|balance amount|balance outstanding|remaining|remaining amount|remaining balance|remaining amt|amount due|amount due signed|amt due|amount remaining|unpaid|unpaid amount|unpaid balance|amount unpaid|due amount|net due amount|invoice balance|doc bal|document balance|docbal|residual|amount residual|residual signed|invoice amount due|current balance|balance remaining|open receivable|open item amount|total due|total outstanding|ar balance|receivable balance|receivables balance|remaining due|to be collected|invoice open amount|open value|receivable amount|balance owing|amount owing|amount owed|owed|remaining open amount|uncollected amount|open advance" +
      "|offener betrag|offen|offene betrage|restbetrag|saldo|solde|reste a payer|montant du|montant restant|solde du|saldo pendiente|importe pendiente|pendiente|monto pendiente|importo residuo|residuo|importo aperto|saldo aperto|valor em aberto|em aberto|saldo devedor|openstaand|openstaand bedrag|остаток|задолженность|сумма долга|долг",
    "应收账款|期末余额|本币余额|逾期金额|本位币余额|due|net amount|net|ending balance|closing balance|past due amount|overdue amount|past due|overdue|remaining amount lcy|remaining amt lcy|receivable|receivables|receivable total|residual amount|结余|结存",
  ),
  direction: words(
    "方向|借贷方向|借贷|余额方向|借/贷|借贷标识|借贷标志|借或贷|debit credit|dr cr|debit credit ind|debit credit indicator|d c|dc|posting key sign|dr cr indicator|d c indicator|soll haben|s h|soll haben kz|sens|debe haber",
    "sign|dr",
  ),
  debitAmount: words(
    "借方|借方金额|借方发生额|本期借方|借方本币|借方原币|借方发生|本年借方|debit|debit amount|debits|dr amount|debit amt|soll|debe|dare|debito",
  ),
  creditAmount: words(
    "贷方|贷方金额|贷方发生额|本期贷方|贷方本币|贷方原币|贷方发生|本年贷方|credit amount|cr amount|credit amt|haben|haber|avere",
    "credit|credits",
  ),
  currency: words(
    "币种|币别|货币|原币|原币币种|币种名称|币种代码|结算币种|交易币种|发票币种|単位通貨|通貨|通货" +
      "|currency|currency code|cur|curr|crcy|ccy|doc currency|document currency|transaction currency|invoice currency|curr code|currencycode|currency id|currency iso|txn currency|trans currency|invoice curr|original currency" +
      "|wahrung|wahrg|waehrung|waehrg|wkz|devise|moneda|divisa|valuta|moeda|валюта",
    "单位币种|本位币|local currency|company currency|currency lcy|base currency|reporting currency",
  ),
  exchangeRate: words(
    "汇率|记账汇率|折算汇率|换算汇率|汇兑率|exchange rate|exch rate|fx rate|conversion rate|currency rate|rate of exchange|currency factor|wechselkurs|kurs|taux de change|tipo de cambio|tasso di cambio|taxa de cambio|wisselkoers|курс",
    "rate",
  ),
  salesperson: words(
    "业务员|销售员|销售人员|销售|销售代表|销售经理|客户经理|业务经理|业务代表|业务负责人|负责人|跟进人|责任人|催收人|催收负责人|清欠责任人|收款责任人|销售负责人|业务人员|营业员|营业担当|担当者|担当|责任业务员|业务担当|客户负责人|销售工程师|所属业务员|业务主管" +
      "|salesperson|sales person|salesperson code|salesperson name|sales rep|salesrep|sales representative|rep|account manager|account executive|account owner|slsper id|slsperid|sales employee|sales agent|billing partner|collector|owner|sales manager|sales man|salesman|responsible|agent|invoice user|invoice user id|handled by" +
      "|vertriebsmitarbeiter|verkaufer|vendeur|commercial|vendedor|agente|venditore|verkoper|менеджер",
    "经办人|制单人|user|manager|employee",
  ),
  region: words(
    "区域|地区|大区|销售区域|省份|省区|片区|所属区域|所属地区|省|城市|国家|省市|业务区域|客户地区|客户区域|地域" +
      "|region|area|territory|sales region|sales territory|district|zone|country|state|city|country code|province|customer region|sales district|market" +
      "|gebiet|land|pays|pais|regione|paese|regiao|regio|регион",
    "location|地址",
  ),
  industry: words(
    "行业|所属行业|行业类别|客户行业|行业分类|industry|sector|industry code|industry sector|vertical|customer industry|business sector|branche|secteur|industria|settore|отрасль",
    "客户分类|客户类别|客户类型|客户级别|customer group|customer type|customer category|segment|customer class",
  ),
  department: words(
    "部门|销售部门|业务部门|所属部门|事业部|部门名称|责任部门|办事处|分公司|利润中心|成本中心|销售组织|业务单元|结算组织|部署" +
      "|department|dept|department code|division|business unit|cost center|cost centre|profit center|profit centre|branch|office|team|sales org|sales organization|abteilung|departement|departamento|reparto|afdeling|отдел",
    "组织|公司代码|账套|company code|business code|cpny id|class|unit|company",
  ),
  orderNumber: words(
    "订单号|订单编号|销售订单号|销售订单|合同号|合同编号|采购订单号|客户订单号|po号|项目编号|订单号码|注文番号" +
      "|order no|order number|order id|sales order|sales order no|so number|so no|po number|po no|po|p o|p o no|purchase order|customer po|customer po number|customer po no|ord nbr|ordnbr|contract no|contract number|contract|customer lpo|purchase order no|project no|order ref|customer order no" +
      "|auftragsnummer|bestellnummer|numero de commande|commande|numero de pedido|pedido|numero ordine|ordine|bestelnummer|ordernummer|номер заказа",
    "合同|项目|项目名称|order|project",
  ),
  disputeFlag: words(
    "争议|是否争议|有争议|争议标识|争议标志|争议状态|异议|是否有争议|质疑|纠纷|是否纠纷|disputed|dispute|in dispute|is disputed|dispute flag|dispute status|has dispute|dispute reason|dispute code|contested|query flag|on hold|strittig|litige|en disputa|contestato|betwist",
    "hold|blocked|payment block",
  ),
  settledDate: words(
    "结清日期|结清日|付款日期|收款日期|回款日期|实际回款日期|实际收款日期|实际付款日期|到账日期|核销日期|清账日期|结算日期|收款日|回款日|销账日期|全额回款日期|入金日" +
      "|settled date|settle date|date settled|settlement date|paid date|date paid|paiddate|paid on|payment date|clear date|clearing date|cleared date|clearing|date cleared|closed date|close date|date closed|receipt date|date received|settled on|payment received date|fully paid date|collection date|actual payment date|closed at|closed on" +
      "|ausgleichsdatum|zahlungsdatum|bezahlt am|date de paiement|date paiement|date de reglement|fecha de pago|fecha pago|data pagamento|data di pagamento|data de pagamento|betaaldatum|betaald op|дата оплаты",
    "最后收款日期|最近收款日期|last payment date|last settlement date|last payment",
  ),
  status: words(
    "状态|单据状态|付款状态|收款状态|核销状态|结算状态|回款状态|账款状态|是否结清|结清状态|发票状态|应收状态|收款情况|回款情况|是否已收款|是否回款" +
      "|status|state|payment status|payment state|invoice status|document status|open doc|opendoc|is open|open closed|paid status|doc status|settlement status|ar status|invoice state|in payment state|is paid|is closed|closed|cleared|collection status" +
      "|statut|estado|stato|situacao|статус|zahlungsstatus",
    "open|active|flag",
  ),
  remark: words(
    "备注|摘要|说明|附注|注释|备考|摘要说明|业务说明|内容|用途|适要|摘要内容|适用|文本" +
      "|remark|remarks|note|notes|comment|comments|memo|description|text|doc desc|item text|details|narration|header text|particulars|reason|explanation" +
      "|bemerkung|notiz|buchungstext|remarque|commentaire|libelle|observaciones|comentario|concepto|nota|descrizione|observacao|descricao|opmerking|omschrijving|примечание|комментарий",
    "subject|service type|品名|货物名称",
  ),
  contact: words(
    "联系人|联系电话|电话|手机|手机号|手机号码|邮箱|电子邮箱|联系方式|财务联系人|对接人|客户联系人|联系人电话|联系邮箱" +
      "|contact|contact name|contact person|contact email|email|e mail|phone|telephone|mobile|contact phone|email address|phone number|customer contact|customer email|billing email|ansprechpartner|contacto|contatto|contato",
  ),
};
