import type { FixKind } from "../../domain/ledger/certain-fixes";
import type { CreditPolicy } from "../../domain/aging/aging-settings";

/** Words of the data screen: what was found, what the user decides about it, and what is done about doubts. */
export const dataScreen = {
  whyHere: (reasons: string) => `依据：${reasons}`,
  otherPlaces: (count: string) => `换一处（另有 ${count} 处）`,
  otherPlace: "换一处",
  useSelection: "读取我选中的区域",
  useSelectionHint: "先在表中选中整块明细（含标题行），再点这里。",
  changed: "已按您的选择重新识别，选择已记在这个工作簿里。",
  undo: "撤销",
  remembered: (columns: string) => `沿用您上次对 ${columns} 列用途的指定。`,
  forgetRoles: "恢复自动识别",
  credits: "贷项与预收",
  leftOut: "未计入",
  roleMenu: (role: string, column: string) => `${role}，${column}。更改用途`,
  noRole: "不使用",
  automatic: "恢复自动识别",
  roleGroups: {
    customer: "客户",
    document: "单据",
    dates: "日期与条件",
    amounts: "金额与币种",
    groups: "分组与其他",
  },
  why: (header: string) => `“${header}”为何这样识别`,
  chosen: "您的指定",
  control: {
    open: "与总账余额核对",
    title: (currency: string) => (currency === "" ? "总账余额" : `总账余额（${currency}）`),
    hint: "输入金额，或在表中选中余额所在的单元格",
    use: "核对",
    point: "取选中的单元格",
    remove: "去掉",
    typed: "由您输入",
    fromCell: (cell: string) => `取自 ${cell}`,
    invalid: "请输入金额，例如 1,234,567.89。",
    unreadable: (cell: string, found: string) =>
      found === ""
        ? `${cell} 里没有金额。请选中写有余额的单元格，再点“取选中的单元格”。`
        : `${cell} 里是“${found}”，不是金额。请选中写有余额的单元格，再点“取选中的单元格”。`,
    agrees: "与总账余额一致，差额为零",
    differs: (difference: string) => `总账余额减表内余额的差额：${difference}`,
  },
  aids: {
    mark: "在表中标色",
    unmark: "去掉标色",
    marked: (count: string) =>
      `已标出 ${count} 个单元格：红色未计入，黄色存疑。原有填充色没有改动。`,
    unlisted: (count: string) => `另有 ${count} 处同样的问题没有逐一标出。`,
    markedBefore: "表中有以前标出的颜色。",
    fix: (count: string) => `生成更正副本（${count} 处）`,
    fixHint: "只改有把握的：文本日期、文本金额、多余空格。原表一个字都不动。",
    working: "正在处理…",
    copied: (sheet: string, count: string, list: string) =>
      `已在副本“${sheet}”上更正 ${count} 处，逐条列在“${list}”。原表没有改动。`,
    formulasKept: (count: string) => `其中 ${count} 处是公式，保持原样。`,
    openCopy: "打开副本",
    openList: "打开清单",
    deleteCopy: "删除副本",
  },
  corrections: {
    copyName: (sheet: string) => `${sheet}（更正）`,
    listName: "更正清单",
    title: "更正清单",
    from: (sheet: string, copy: string) => `“${sheet}”的更正写在副本“${copy}”上`,
    note: "只更正有把握的单元格；改动处在副本上为绿色。原表没有改动。",
    columns: ["单元格", "列", "原值", "更正为", "依据"] as [string, string, string, string, string],
    kinds: {
      "date-from-text": "文本改为日期",
      "date-exchanged-back": "日、月换回原位",
      "amount-from-text": "文本改为数字",
      "blanks-taken-off": "去掉多余空格和不可见字符",
      narrowed: "全角改为半角",
    } satisfies Record<FixKind, string>,
  },
  settings: {
    title: "读取与统计口径",
    creditsTitle: "贷项与预收",
    creditPolicies: {
      separate: "单列，不冲减账龄段（默认）",
      "own-date": "按其自身日期计入账龄段",
      "oldest-first": "先冲抵同一客户最早到期的款项",
    } satisfies Record<CreditPolicy, string>,
    hiddenRows: "计入隐藏和筛选掉的行",
    byDocumentDate: "没有到期日的，按单据日期算账龄",
    answers: "您回答过的问题",
    answered: (about: string, option: string) => (about === "" ? option : `${about}：${option}`),
    askAgain: "重新回答",
  },
};
