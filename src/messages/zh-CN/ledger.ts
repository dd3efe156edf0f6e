import type { ColumnReason, ColumnRole } from "../../domain/ledger/column-role";
import type { JoinEvidence } from "../../domain/ledger/join-suggestions";
import type { IssueCode, LedgerIssue } from "../../domain/ledger/ledger-issue";
import type {
  CandidateReason,
  LedgerQuestion,
  QuestionCode,
  RefusalCode,
  SheetKind,
} from "../../domain/ledger/reading";

/** Words of one issue: a title for lists, and the last three parts of its sentence (the first is its place). */
export interface IssueWords {
  readonly title: string;
  /** What we found. */
  readonly found: (issue: LedgerIssue) => string;
  /** What we did about it. */
  readonly done: string;
  /** What to do, with an example. */
  readonly cure: string;
}

const cell = (issue: LedgerIssue): string => `“${issue.found}”`;

const issues: Readonly<Record<IssueCode, IssueWords>> = {
  "due-date-missing": {
    title: "没有到期日",
    found: () => "单元格为空，也无法由单据日期和付款条件推算。",
    done: "这笔款列入“无到期日”，计入余额，不归入任何账龄段。",
    cure: "请填写到期日，例如 2026-03-31，或填写付款条件，例如 月结30天。",
  },
  "due-date-column-missing": {
    title: "整张表没有到期日",
    found: () => "表中没有到期日列，也没有能推算到期日的付款条件列。",
    done: "全部款项列入“无到期日”，没有按单据日期代替。",
    cure: "请增加到期日列；或者选择“按单据日期计算账龄”。",
  },
  "due-date-unreadable": {
    title: "到期日无法识别",
    found: (issue) => `${cell(issue)} 不是日期。`,
    done: "没有猜测；能由付款条件推算的已推算，其余列入“无到期日”。",
    cure: "请改成日期，例如 2026-03-31。",
  },
  "due-date-not-a-day": {
    title: "到期日是不存在的日期",
    found: (issue) => `日历上没有 ${cell(issue)} 这一天。`,
    done: "没有猜测；能由付款条件推算的已推算，其余列入“无到期日”。",
    cure: "请改成存在的日期，例如 2026-02-28。",
  },
  "due-date-time-only": {
    title: "到期日只有时间",
    found: (issue) => `${cell(issue)} 只有时间，没有日期。`,
    done: "没有当作日期；能由付款条件推算的已推算，其余列入“无到期日”。",
    cure: "请填写日期，例如 2026-03-31。",
  },
  "due-date-month-only": {
    title: "到期日只有年月",
    found: (issue) => `${cell(issue)} 只到月份，看不出是哪一天。`,
    done: "没有取月初或月末；能由付款条件推算的已推算，其余列入“无到期日”。",
    cure: "请写到日，例如 2026-03-31。",
  },
  "due-date-placeholder": {
    title: "到期日是系统占位值",
    found: (issue) => `${cell(issue)} 是系统表示“没有日期”的占位值。`,
    done: "按没有到期日处理；能由付款条件推算的已推算。",
    cure: "请填写真实的到期日，例如 2026-03-31。",
  },
  "due-date-derived": {
    title: "到期日由付款条件推算",
    found: (issue) => `到期日为空，按单据日期和付款条件推算（这一行为 ${issue.against}）。`,
    done: "这些款项按推算的到期日计算账龄，并作了标记。",
    cure: "如与合同不符，请直接填写到期日，例如 2026-03-31。",
  },
  "due-date-before-document-date": {
    title: "到期日早于单据日期",
    found: (issue) => `到期日 ${cell(issue)} 早于单据日期 ${issue.against}。`,
    done: "仍按表中的到期日计算账龄。",
    cure: "请核对两个日期是否填反或年份填错，例如 2025 误填为 2024。",
  },
  "due-date-far-future": {
    title: "到期日过于久远",
    found: (issue) => `到期日 ${cell(issue)} 距单据日期或其他款项超过三年。`,
    done: "仍按表中的到期日计算，暂列“未到期”。",
    cure: "请核对年份，例如 2062 是否应为 2026。",
  },
  "due-date-far-past": {
    title: "到期日过早",
    found: (issue) => `到期日 ${cell(issue)} 早于 1990 年。`,
    done: "仍按表中的到期日计算，列入最长的账龄段。",
    cure: "请核对年份，例如 1926 是否应为 2026。",
  },
  "due-date-from-document-date": {
    title: "按单据日期代替到期日",
    found: () => "没有到期日，按您的选择用单据日期计算账龄。",
    done: "这些款项已作标记。",
    cure: "填写到期日或付款条件（例如 30天）后会更准确。",
  },
  "document-date-unreadable": {
    title: "单据日期无法识别",
    found: (issue) => `${cell(issue)} 不是日期。`,
    done: "这笔款保留，单据日期按空处理。",
    cure: "请改成日期，例如 2026-01-15。",
  },
  "settled-date-unreadable": {
    title: "结清日期无法识别",
    found: (issue) => `${cell(issue)} 不是日期。`,
    done: "这笔款按未结清处理。",
    cure: "已结清的请填写日期，例如 2026-03-31；未结清的请留空。",
  },
  "settled-date-before-document-date": {
    title: "结清日期早于单据日期",
    found: (issue) => `结清日期 ${cell(issue)} 早于单据日期。`,
    done: "仍按表中的日期处理。",
    cure: "请核对两个日期，例如年份是否填错。",
  },
  "dates-exchanged-back": {
    title: "已把颠倒的日和月换回",
    found: (issue) => `这一列有的日期被 Excel 颠倒了日和月，例如 ${cell(issue)}。`,
    done: "按您的回答换回后再计算账龄。",
    cure: "建议从原系统重新导出，导入时把该列设为“文本”。",
  },
  "dates-exchanged-kept": {
    title: "日和月可能颠倒",
    found: (issue) =>
      `这一列一半是日期、一半是文本，日和月可能被 Excel 颠倒，例如 ${cell(issue)}。`,
    done: "按您的回答保持原样。",
    cure: "建议从原系统重新导出，导入时把该列设为“文本”。",
  },
  "payment-terms-unreadable": {
    title: "付款条件无法理解",
    found: (issue) => `${cell(issue)} 推算不出到期日。`,
    done: "使用它的款项列入“无到期日”。",
    cure: "请写成天数或常用说法，例如 30天、月结30天、Net 30；或直接填写到期日。",
  },
  "payment-terms-negative": {
    title: "账期天数为负",
    found: (issue) => `${cell(issue)} 会使到期日早于单据日期。`,
    done: "没有采用，使用它的款项列入“无到期日”。",
    cure: "请改成正数，例如 30天。",
  },
  "open-amount-missing": {
    title: "没有金额",
    found: () => "金额单元格为空。",
    done: "这一行没有计入。",
    cure: "请填写未收金额，例如 1200.00；已结清的填 0。",
  },
  "open-amount-unreadable": {
    title: "金额无法识别",
    found: (issue) => `${cell(issue)} 不是金额。`,
    done: "这一行没有计入。",
    cure: "请改成数字，例如 1200.00。",
  },
  "open-amount-percent": {
    title: "金额处是百分比",
    found: (issue) => `${cell(issue)} 是百分比，不是金额。`,
    done: "这一行没有计入。",
    cure: "请填写金额，例如 1200.00。",
  },
  "open-amount-scientific": {
    title: "金额是科学计数法",
    found: (issue) => `${cell(issue)} 是科学计数法，可能已丢失位数。`,
    done: "这一行没有计入。",
    cure: "请填写完整的数字，例如 120000.00。",
  },
  "open-amount-error-value": {
    title: "金额是错误值",
    found: (issue) => `公式结果是错误值 ${cell(issue)}。`,
    done: "这一行没有计入。",
    cure: "请修正公式，或改成数字，例如 1200.00。",
  },
  "open-amount-not-derivable": {
    title: "算不出未收金额",
    found: (issue) => `${cell(issue)} 无法识别，未收金额＝应收－已收 算不出来。`,
    done: "这一行没有计入。",
    cure: "请改成数字，例如 500.00；没有收款的填 0。",
  },
  "open-amount-assumed": {
    title: "把应收金额当作未收金额",
    found: () => "表中没有未收金额，也没有已收金额。",
    done: "把这一列的金额全部当作未收。",
    cure: "如其中有已收款项，请增加“已收金额”或“未收金额”列。",
  },
  "open-amount-derived": {
    title: "未收金额由计算得出",
    found: () => "未收金额为空，但有应收和已收金额。",
    done: "按 应收 − 已收 − 冲减 计算。",
    cure: "如无误可不处理；否则请填写未收金额，已结清的填 0。",
  },
  "open-amount-disagrees": {
    title: "未收金额与应收、已收对不上",
    found: (issue) => `未收金额是 ${cell(issue)}，而应收减已收是 ${issue.against}。`,
    done: "按表中的未收金额计入。",
    cure: "请核对这三个数，例如 应收 1000、已收 400，未收应为 600。",
  },
  "original-amount-unreadable": {
    title: "应收金额无法识别",
    found: (issue) => `${cell(issue)} 不是金额。`,
    done: "未收金额照常计入，应收金额按空处理。",
    cure: "请改成数字，例如 1200.00。",
  },
  "paid-more-than-billed": {
    title: "收款多于应收",
    found: (issue) => `已收 ${cell(issue)} 多于应收 ${issue.against}。`,
    done: "多收的部分作为贷项单列，不冲减其他款项。",
    cure: "请核对收款是否记错单据，例如多张发票一并支付。",
  },
  "amount-finer-than-currency": {
    title: "金额小数位过多",
    found: (issue) => `${cell(issue)} 的小数位多于该币种的最小单位。`,
    done: "每笔四舍五入到最小单位后计入。",
    cure: "如与总账有尾差，请在源表中先取整，例如 1200.005 改为 1200.01。",
  },
  "amount-outlier": {
    title: "金额异常大",
    found: (issue) => `${cell(issue)} 超过中位数（${issue.against}）的一千倍。`,
    done: "照常计入。",
    cure: "请核对小数点和单位，例如 1200.00 是否误填为 1200000。",
  },
  "amount-zero": {
    title: "金额为零",
    found: () => "未收金额为 0。",
    done: "没有列为未清项目。",
    cure: "不需要处理；如应有余额，请填写金额，例如 1200.00。",
  },
  "amount-unit-applied": {
    title: "金额单位已换算",
    found: (issue) => `标题注明的单位相当于 ${issue.against}。`,
    done: "这一列的金额都乘以该数后计入。",
    cure: "如标题有误，请更正，例如把“万元”改为“元”。",
  },
  "amount-own-unit": {
    title: "金额自带单位",
    found: (issue) => `${cell(issue)} 自带单位，而这一列的单位相当于 ${issue.against}。`,
    done: "按单元格自带的单位计入，没有再乘这一列的单位。",
    cure: "请按这一列的单位改成数字，例如 0.35。",
  },
  "credit-sign-turned": {
    title: "贷项金额改为负数",
    found: (issue) => `${cell(issue)} 类单据冲减应收，但金额写成正数。`,
    done: "这些金额按负数计入，作为贷项单列。",
    cure: "如其实是应收，请更正单据类型，例如改为“发票”。",
  },
  "balance-is-running": {
    title: "余额是滚动余额",
    found: () => "这一列是明细账的滚动余额，每行都含上面各行，不能相加。",
    done: "按借方、贷方逐笔计入，期初余额算一笔；收款列为贷项。",
    cure: "收款没有对应到哪一笔时，在账龄口径里把贷项与预收选为“先冲最早”，即按先进先出计龄。",
  },
  "running-balance-disagrees": {
    title: "滚动余额与发生额不符",
    found: (issue) => `这个账户最后的余额是 ${cell(issue)}，而各笔相加是 ${issue.against}。`,
    done: "以各笔发生额为准。",
    cure: "请检查这个账户是否缺行，例如漏了期初余额。",
  },
  "total-row-disagrees": {
    title: "合计行与明细不符",
    found: (issue) => `合计是 ${cell(issue)}，而上面各行相加是 ${issue.against}。`,
    done: "合计行不计入，以明细为准。",
    cure: "请检查合计公式的范围，例如 =SUM(H2:H120) 是否漏了新行。",
  },
  "total-row-mixes-currencies": {
    title: "合计行混加了不同币种",
    found: (issue) => `合计 ${cell(issue)} 把不同币种直接相加。`,
    done: "没有用它核对，各币种分别统计。",
    cure: "请按币种分别合计，例如用 SUMIFS。",
  },
  "entered-total-disagrees": {
    title: "与输入的总账余额不符",
    found: (issue) => `总账余额是 ${cell(issue)}，而表中合计是 ${issue.against}。`,
    done: "两个数都列在核对处，差额照实显示。",
    cure: "请核对两边的截止日和未达账项，例如月末最后一天的收款。",
  },
  "entered-total-not-used": {
    title: "输入的总账余额没有用上",
    found: (issue) => `输入的余额 ${cell(issue)} 与台账的任何币种都对不上。`,
    done: "没有用它核对账龄。",
    cure: "请按台账的币种填写金额，例如 1200.00；有多个币种时要写明币种。",
  },
  "customer-missing": {
    title: "没有客户",
    found: () => "客户单元格为空。",
    done: "金额照常计入，归在“未注明客户”。",
    cure: "请填写客户名称，例如 上海某某有限公司。",
  },
  "customer-filled-down": {
    title: "客户取自上方单元格",
    found: () => "客户只写在每组的第一行或合并单元格里，其余行为空。",
    done: "空行沿用上方的客户。",
    cure: "如不对，请逐行填写客户名称。",
  },
  "customer-column-missing": {
    title: "整张表没有客户列",
    found: () => "找不到客户名称或客户编号列。",
    done: "金额照常计入，全部归在“未注明客户”。",
    cure: "请指定哪一列是客户，或增加“客户名称”列。",
  },
  "customer-id-zeros": {
    title: "客户编号写法不一",
    found: (issue) => `${cell(issue)} 与 “${issue.against}” 只差前导零、小数尾或大小写。`,
    done: "作为同一客户合并。",
    cure: "如确为两个客户，请改用不同的编号，例如 A1001 与 B1001。",
  },
  "customer-names-differ": {
    title: "同一编号有多个客户名称",
    found: (issue) => `同一客户编号下有不同名称：${cell(issue)} 与“${issue.against}”。`,
    done: "按编号合并为一个客户，显示出现最多的名称。",
    cure: "请核对编号，或统一名称，例如都写全称。",
  },
  "customer-id-not-used": {
    title: "客户编号列未采用",
    found: () => "这一列几乎每行一个编号，而客户名称只有少数几个，不像客户编号。",
    done: "改按客户名称归集。",
    cure: "如确为客户编号，请在列设置中指定它。",
  },
  "document-repeated": {
    title: "单据重复",
    found: (issue) => `单据号 ${cell(issue)} 与第 ${issue.against} 行的客户、金额都相同。`,
    done: "两行都计入。",
    cure: "如是重复录入，请删除一行；如是分期，请在单据号后加序号，例如 INV-12-1。",
  },
  "row-repeated": {
    title: "整行重复",
    found: (issue) => `与第 ${issue.against} 行完全相同。`,
    done: "两行都计入。",
    cure: "如是重复粘贴，请删除一行。",
  },
  "currency-missing": {
    title: "没有币种",
    found: () => "币种单元格为空。",
    done: "归在“未注明币种”，不与其他币种相加。",
    cure: "请填写币种，例如 CNY 或 人民币。",
  },
  "currency-unknown": {
    title: "币种不认识",
    found: (issue) => `${cell(issue)} 不是已知的币种。`,
    done: "作为单独的币种统计，按两位小数处理。",
    cure: "请用三位代码，例如 CNY、USD、EUR。",
  },
  "currency-column-not-used": {
    title: "币种列未采用",
    found: (issue) => `金额列 ${cell(issue)} 是本位币金额，与币种列不对应。`,
    done: "全部按本位币统计。",
    cure: "如要按原币统计，请指定原币金额列，例如“原币余额”。",
  },
  "status-closed-but-open": {
    title: "状态已结清但仍有余额",
    found: (issue) => `状态是 ${cell(issue)}，而未收金额是 ${issue.against}。`,
    done: "按未收金额计入。",
    cure: "请核对：已结清的把未收金额改为 0，未结清的更正状态。",
  },
  "status-partial-without-paid": {
    title: "部分收款但没有已收金额",
    found: (issue) => `状态是 ${cell(issue)}，表中却没有已收了多少。`,
    done: `按全额计入。`,
    cure: "请增加“已收金额”列，例如 400.00。",
  },
  "status-void": {
    title: "作废的单据",
    found: (issue) => `状态是 ${cell(issue)}。`,
    done: "这一行没有计入。",
    cure: "如单据仍有效，请更正状态，例如改为“未收款”。",
  },
  "status-unknown": {
    title: "状态看不懂",
    found: (issue) => `状态 ${cell(issue)} 不知是否已结清，表中也没有已收或未收金额。`,
    done: "这一状态的款项全部按未收计入。",
    cure: "请改成常用说法，例如“已结清”或“未收款”，或增加“未收金额”列。",
  },
  "settled-but-open": {
    title: "有结清日期但仍有余额",
    found: (issue) => `有付款日期 ${cell(issue)}，而未收金额是 ${issue.against}。`,
    done: "按部分收款处理，余额照常计入。",
    cure: "请核对：已全部收到的把未收金额改为 0。",
  },
  "hidden-rows-counted": {
    title: "隐藏或筛选掉的行已计入",
    found: () => "表中有隐藏或被筛选掉的行。",
    done: "这些行照常计入。",
    cure: "如不应计入，请选择“不计隐藏行”。",
  },
  "second-table-below": {
    title: "下方还有另一张表",
    found: () => "从这一行起是另一张表，列与上面不同。",
    done: "只读取了上面的表。",
    cure: "如要读取下面的表，请选中它再读取。",
  },
};

const place = ({ place: { rowIndex }, column }: LedgerIssue, letters: string): string =>
  column === "" ? `第 ${rowIndex + 1} 行` : `${letters}${rowIndex + 1}（${column}）`;

const roles: Readonly<Record<ColumnRole, string>> = {
  customerName: "客户名称",
  customerId: "客户编号",
  documentNumber: "单据号",
  documentType: "单据类型",
  documentDate: "单据日期",
  dueDate: "到期日",
  paymentTerms: "付款条件",
  originalAmount: "应收金额",
  paidAmount: "已收金额",
  creditedAmount: "冲减金额",
  openAmount: "未收金额",
  direction: "借贷方向",
  debitAmount: "借方金额",
  creditAmount: "贷方金额",
  currency: "币种",
  exchangeRate: "汇率",
  salesperson: "业务员",
  region: "区域",
  industry: "行业",
  department: "部门",
  orderNumber: "订单号",
  disputeFlag: "争议标记",
  settledDate: "结清日期",
  status: "状态",
  remark: "备注",
  contact: "联系人",
};

const columnReasons: Readonly<Record<ColumnReason, string>> = {
  "chosen-by-user": "由您指定",
  "header-exact": "标题就是这个词",
  "header-word": "标题含有这个词",
  "column-empty": "这一列没有内容",
  "heads-groups-of-rows": "没有标题，但每组明细上方有一行写着它",
  "values-are-dates": "内容是日期",
  "values-are-amounts": "内容是金额",
  "values-are-codes": "内容是编号",
  "values-are-currencies": "内容是币种",
  "values-are-terms": "内容是付款条件",
  "values-are-states": "内容是单据状态",
  "order-day-first": "日期按“日/月/年”读取",
  "order-month-first": "日期按“月/日/年”读取",
  "order-year-first": "日期按“年/月/日”读取",
  "order-by-part-over-12": "依据：有大于 12 的数只能是日",
  "order-by-dots": "依据：用点分隔、年在最后的写法日在前",
  "order-by-year-spread": "依据：几乎不变的那一段是年份",
  "order-by-row-order": "依据：只有这样读，日期才是按顺序排列的",
  "order-by-distance": "依据：只有这样读，到期日才都在单据日期之后不久",
  "order-by-other-column": "依据：同一张表的其他日期列",
  "order-by-same-days": "两种读法结果相同",
  "order-by-answer": "依据：您的回答",
  "decoy-word": "标题表明它不是要找的日期或金额",
  "another-column-fits-better": "另一列更合适",
  "no-use-for-it": "账龄分析用不到",
  "no-header": "没有标题",
  "id-of-its-own-for-each-row": "每行编号都不同，不像客户编号",
  "amounts-are-in-local-currency": "金额列是本位币，与此列不对应",
};

const sheetKinds: Readonly<Record<SheetKind, string>> = {
  "receivables-ledger": "应收台账",
  "payables-ledger": "应付账款",
  "yearly-balances": "按年汇总的余额表",
  "aging-report": "已做好的账龄表",
  "payments-list": "收付款记录",
  "credit-notes-list": "贷项通知单清单",
  "sales-orders": "订单清单",
  "customer-list": "客户资料",
  "chart-of-accounts": "会计科目表",
  "items-aged-in-days": "只有天数、没有日期的清单",
  "empty-template": "空白模板",
  unknown: "其他内容",
};

const refusals: Readonly<Record<RefusalCode, string>> = {
  "nothing-on-sheet": "这张表是空的。请打开含有应收明细的工作表。",
  "no-header": "找不到标题行。请在数据上方写明各列是什么，例如：客户名称、到期日、未收金额。",
  "no-rows": "只有标题，没有数据。请在标题下方填入应收明细，每行一笔。",
  "no-date": "没有到期日或单据日期，算不出逾期天数。请增加“到期日”列，例如 2026-03-31。",
  "no-open-amount": "没有未收金额或应收金额。请增加“未收金额”列，例如 1200.00。",
  "no-customer": "看不出哪一列是客户。请增加“客户名称”列，或指定哪一列是客户。",
  "not-receivables": "这不是应收明细，做账龄会得出错误的数字。请选择每行一笔应收款的工作表。",
  "no-readable-row": "没有一行金额可以识别。请检查未收金额列，例如写成 1200.00。",
};

const questions: Readonly<Record<QuestionCode, (question: LedgerQuestion) => string>> = {
  "date-order": ({ column }) => `“${column}”中的日期，日在前还是月在前？`,
  "dates-exchanged": ({ column }) =>
    `“${column}”一半是日期、一半是文本，很可能被 Excel 颠倒了日和月。要换回来吗？`,
  "decimal-mark": ({ column }) => `“${column}”中，小数点是“.”还是“,”？`,
  "credits-sign": ({ column }) => `按“${column}”属于贷项的金额，有正有负。正数是冲减还是应收？`,
  "which-ledger": () => "这里有几张台账，要分析哪一张？",
  "which-column": ({ role }) => `哪一列是“${roles[role ?? "openAmount"]}”？`,
};

const options: Readonly<Record<string, string>> = {
  "day-first": "日/月/年",
  "month-first": "月/日/年",
  "year-first": "年/月/日",
  "exchange-back": "换回来",
  "as-they-are": "保持原样",
  point: "“.”是小数点（1.234 是一点二三四）",
  comma: "“,”是小数点（1.234 是一千二百三十四）",
  "credits-are-negative": "照表中的正负号",
  "credits-are-positive": "全部是冲减（记为负数）",
};

const candidateReasons: Readonly<Record<CandidateReason, string>> = {
  "has-due-date": "有到期日",
  "has-document-date": "有单据日期",
  "has-open-amount": "有未收金额",
  "has-customer": "有客户",
  "is-selected": "您选中的区域",
  "is-table": "是 Excel 表格",
  "is-active-sheet": "当前工作表",
  "is-hidden-sheet": "隐藏的工作表",
  "sheet-name-says-receivables": "表名像应收",
  "sheet-name-says-other": "表名像别的内容",
  "cannot-be-aged": "不能做账龄",
  "copy-of-better-candidate": "与另一处内容相同",
};

const joinEvidence: Readonly<Record<JoinEvidence, string>> = {
  "same-name-other-id": "名称相同，编号不同",
  "legal-form-differs": "只差公司形式，例如“有限公司”与“有限责任公司”",
  "punctuation-differs": "只差空格或标点",
  "one-character-differs": "只差一个字",
};

/** Words of reading a ledger: issues, refusals, questions, roles and reasons. */
export const ledger = {
  issues,
  /** A whole issue in words; `letters` are those of its column, "" when a whole row is meant. */
  issueSentence: (issue: LedgerIssue, letters: string): string => {
    const { found, done, cure } = issues[issue.code];
    const alike = issue.alike === 0 ? "" : `另有 ${issue.alike} 处相同。`;
    return `${place(issue, letters)}：${found(issue)}${alike}${done}${cure}`;
  },
  refusals,
  sheetKinds,
  questions,
  /** An option that is a code; addresses and headers are shown as they are. */
  option: (option: string): string => options[option] ?? option,
  roles,
  columnReasons,
  candidateReasons,
  joinEvidence,
};
