import type { LetterKind } from "../../domain/letters/letter-items";

/** The facts of a letter, already in words. What stands in square brackets is filled in by the user. */
export interface LetterFacts {
  readonly customer: string;
  readonly asOf: string;
  readonly replyBy: string;
  /** One document a line. */
  readonly lines: readonly string[];
  readonly total: string;
  readonly count: string;
  /** "" when nothing is disputed. */
  readonly disputed: string;
  /** Date and sum of each of three instalments. */
  readonly instalments: readonly string[];
  readonly tone: "milder" | "as-level" | "formal";
}

const PAY_TO = "收款账户：[公司名称] [开户行] [账号]";

const opening: Readonly<Record<LetterFacts["tone"], string>> = {
  milder: "您好，感谢贵司一直以来的支持。",
  "as-level": "您好。",
  formal: "现就下列款项函告如下。",
};

function letter(title: string, body: readonly string[], { customer, asOf }: LetterFacts): string {
  return [
    title,
    "",
    `致：${customer}`,
    "",
    ...body,
    "",
    "[部门] [联系人] [电话]",
    "[公司名称]",
    asOf,
  ]
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n");
}

const disputeLine = ({ disputed }: LetterFacts): readonly string[] =>
  disputed === "" ? [] : ["", `另有争议款项 ${disputed}，按争议流程另行处理，不在本函之内。`];

const templates: Readonly<Record<LetterKind, (facts: LetterFacts) => string>> = {
  letter1: (facts) =>
    letter(
      "付款提醒函",
      [
        opening[facts.tone],
        `以下 ${facts.count} 笔款项即将到期，合计 ${facts.total}：`,
        "",
        ...facts.lines,
        "",
        "请按合同约定安排付款；单据如有缺漏，请告诉我们，我们马上补齐。",
        PAY_TO,
      ],
      facts,
    ),
  letter2: (facts) =>
    letter(
      "逾期催款函",
      [
        opening[facts.tone],
        `截至 ${facts.asOf}，以下 ${facts.count} 笔款项已过约定付款日，合计 ${facts.total}：`,
        "",
        ...facts.lines,
        "",
        `请于 ${facts.replyBy} 前付款，或书面告知付款日期以及需要我们配合的事项。`,
        "如已付款，请忽略本函并提供付款凭证；如对金额有异议，请在三个工作日内书面提出。",
        PAY_TO,
        ...disputeLine(facts),
      ],
      facts,
    ),
  letter3: (facts) =>
    letter(
      "付款函告",
      [
        opening.formal,
        `根据双方合同 [合同编号及签订日期] 第 [条款] 条，贵司应按期支付货款。截至 ${facts.asOf}，下列 ${facts.count} 笔款项逾期未付，合计 ${facts.total}：`,
        "",
        ...facts.lines,
        "",
        `现正式请求贵司于 ${facts.replyBy} 前付清，或与我方签订书面还款计划。`,
        "本函同时作为我方书面主张权利的凭证。如未能按期解决，我方保留依合同约定和法律规定，通过协商、调解、仲裁或诉讼主张权利的权利。",
        "对金额有异议的，请在收函后三个工作日内书面提出并附依据。",
        PAY_TO,
        ...disputeLine(facts),
      ],
      facts,
    ),
  statement: (facts) =>
    letter(
      "对账单",
      [
        `截至 ${facts.asOf}，贵司在我方账上的未清项目共 ${facts.count} 笔，余额 ${facts.total}：`,
        "",
        ...facts.lines,
        "",
        "请核对。一致的请加盖公章或财务章并由有权人签字后寄回；不一致的请列明差异。",
        "",
        "客户确认（盖章）：____________　日期：____________",
      ],
      facts,
    ),
  confirmation: (facts) =>
    letter(
      "欠款确认书",
      [
        `双方确认：截至 ${facts.asOf}，${facts.customer} 尚欠 [公司名称] 货款 ${facts.total}，明细如下：`,
        "",
        ...facts.lines,
        "",
        "付款安排：[日期与金额]",
        "",
        "客户（盖章及有权人签字）：____________　日期：____________",
      ],
      facts,
    ),
  plan: (facts) =>
    letter(
      "还款计划",
      [
        `双方协商一致，就逾期款项 ${facts.total} 约定分期支付如下：`,
        "",
        ...facts.instalments,
        "",
        "任何一期如需调整，请至少提前三个工作日书面联系。首期到账后，其余各期按本计划履行。",
        "",
        "客户（盖章及有权人签字）：____________　日期：____________",
        "[公司名称]（盖章）：____________　日期：____________",
      ],
      facts,
    ),
};

/** Drafting letters, checking them and writing them to a sheet. */
export const letters = {
  templates,
  names: {
    letter1: "付款提醒函（第一封）",
    letter2: "逾期催款函（第二封）",
    letter3: "法律催款函（第三封）",
    statement: "对账单",
    confirmation: "欠款确认书",
    plan: "还款计划",
  } satisfies Readonly<Record<LetterKind, string>>,
  line: (document: string, due: string, amount: string, late: string): string =>
    `· ${[document, due, amount, late].filter((part) => part !== "").join("　")}`,
  noDocument: "（无单据号）",
  dueOn: (date: string): string => `到期日 ${date}`,
  noDueDate: "未约定到期日",
  late: (days: string): string => `逾期 ${days} 天`,
  instalment: (number: string, date: string, amount: string): string =>
    `第 ${number} 期：${date}，${amount}`,
  screen: {
    title: "函件",
    choose: "选择要起草的函件",
    draft: "起草",
    text: "函件正文",
    textHint: "可直接修改；方括号处请填写",
    nothing: "没有应列入这封函的款项。",
    needsApproval: "这封函在目前的催收级别下须先获批准，不会自动起草。",
    approved: "已获批准，起草",
    checked: "合规检查：没有发现问题。",
    copy: "复制",
    write: "写入工作表",
    sent: "登记为已发",
    written: (sheet: string): string => `已写入“${sheet}”`,
    placeholders: (count: string): string => `还有 ${count} 处方括号待填写`,
    sheetName: (kind: string): string => `函件 ${kind}`,
  },
};
