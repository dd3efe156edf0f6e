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
