// Words of the plan: what each id of the engine is called, and the sentences that give its reasons.
import type { AmountClass } from "../../domain/risk/amount-class";
import type { BehaviourCause, BehaviourId } from "../../domain/risk/behaviour";
import type { GradeCause, GradeId } from "../../domain/risk/debt-grade";
import type { QuadrantId } from "../../domain/risk/quadrant";
import type { Factor, TierId } from "../../domain/risk/risk-score";
import type { Phase } from "../../domain/risk/stage-table";
import type { WarningSign } from "../../domain/risk/warning-signs";
import type { ShortAdviceCause } from "../../domain/tactics/customer-advice";
import type { Approver, CustomerClass, OverrideCode } from "../../domain/tactics/modifier-table";
import type { PersuasionCard, ReasonCode } from "../../domain/tactics/reason-table";
import type { LevelId, OwnerRole } from "../../domain/tactics/rhythm-table";
import type { DisputeState } from "../../domain/tactics/tactic-inputs";
import type { InputConflict, LetterDue, MissingEvidence } from "../../domain/tactics/tactic-plan";

const signed = (points: number): string => (points > 0 ? `+${String(points)}` : String(points));

const grades: Readonly<Record<GradeId, string>> = {
  G1: "未收款",
  G2: "催收款",
  G3: "准呆账",
  G4: "呆账",
  G5: "死账",
};
const gradeCauses: Readonly<Record<GradeCause, string>> = {
  given: "由您指定",
  "no-assets": "破产且无可供分配的财产",
  "enforcement-ended": "执行终结且未发现财产",
  "struck-off": "主体已注销且无承继人",
  "limitation-pleaded": "诉讼时效已届满且对方提出抗辩",
  days: "按逾期天数",
  "fraud-signs": "欺诈信号达到界限",
  "cannot-be-found": "找不到债务人",
  "broken-promises": "逾期一个月以上且多次失约",
  "warning-score": "逾期一个月以上且预警分偏高",
};
const behaviours: Readonly<Record<BehaviourId, string>> = {
  B0: "正常或未知",
  B1: "便秘型（拖而终付）",
  B2: "克扣型",
  B3: "逃避型",
  B4: "欺骗型",
};
const behaviourCauses: Readonly<Record<BehaviourCause, string>> = {
  given: "由您指定",
  "nothing-seen": "没有异常记录",
  "false-statements": "有多次查实的不实陈述",
  "fraud-evidence": "欺诈信号有证据支持",
  "changing-reasons": "多次失约且理由不断变化",
  "unanswered-share": "多数联系无回应",
  "unanswered-in-row": "连续无回应且找不到拍板人",
  "short-payments": "多次少付或擅自扣款",
  "objections-after-acceptance": "多次在验收后才提异议",
  "part-payments": "多次分次零星付款",
  "pays-late-at-last": "平均迟付较久但最终付清",
};
const quadrants: Readonly<Record<QuadrantId, string>> = {
  Q0: "意愿或能力未知",
  Q1: "有意愿，有能力",
  Q2: "有意愿，无能力",
  Q3: "无意愿，有能力",
  Q4: "无意愿，无能力",
};
const indicators: Readonly<Record<string, string>> = {
  offeredPlanOrAnswered: "主动回应或提出还款方案",
  keptRateHigh: "多数承诺已兑现",
  keptRateLow: "多数承诺未兑现",
  partPaymentWithin60: "六十天内有部分付款",
  unansweredInRow: "连续多次无回应",
  objectionOnlyAfterAcceptance: "验收之后才提异议",
  excusesWithoutProof: "多次借口而无凭证",
  freeAssets15: "已知可用资产为欠款的一倍半以上",
  paysWagesAndSuppliers: "工资和其他供应商正常支付",
  warningRed: "预警为红色",
  warningAmber: "预警为黄色",
  returnedBills: "有退票",
  cashGap: "现金有缺口",
  customerInEnforcement: "已被列为被执行人",
};
const reasons: Readonly<Record<ReasonCode, string>> = {
  RC00: "尚未查明",
  RC01: "把欠款当免息融资",
  RC02: "扣住货款以控制供应商",
  RC03: "行业拖欠习惯",
  RC04: "采购考核或私利",
  RC05: "质量争议",
  RC06: "交期争议",
  RC07: "故意提异议",
  RC08: "双方经办人有情感冲突",
  RC09: "我方压货",
  RC10: "客户管理混乱",
  RC11: "我方管理混乱",
  RC12: "合同有漏洞",
  RC13: "借口：没钱",
  RC14: "借口：没时间",
  RC15: "借口：在走流程",
  RC16: "耍赖不认账",
  RC17: "现金流困难",
  RC18: "三角债",
  RC19: "库存滞销",
  RC20: "恶意欺诈",
  RC21: "等下次合作再付",
};
const factors: Readonly<Record<Factor, string>> = {
  1: "欠款金额",
  2: "还款意愿",
  3: "欠款期限",
  4: "支付历史",
  5: "利润贡献",
  6: "发展潜力",
  7: "行动表现",
  8: "所在行业",
  9: "地理位置",
};
const amountClasses: Readonly<Record<AmountClass, string>> = {
  A1: "小额",
  A2: "一般金额",
  A3: "大额",
};
const classes: Readonly<Record<CustomerClass, string>> = {
  I1: "重要客户",
  I2: "普通客户",
  I3: "问题客户",
};
const levels: Readonly<Record<LevelId, string>> = {
  E0: "关怀提醒",
  E1: "提醒",
  E2: "正式催收",
  E3: "上门与书面",
  E4: "法务函",
  E5: "法律程序",
  E6: "核销或执行",
};
const overrides: Readonly<Record<OverrideCode, string>> = {
  O1: "欠款已结清：只做关系修复",
  O2: "法院已受理破产：停止一切催收，只向管理人申报债权",
  O3: "对方要求不再来电来访：只用书面方式，电话和上门从清单中去掉",
  O4: "欺骗型且有欺诈信号：先固定证据，再由律师处理",
  O5: "诉讼时效已届满：不得以法律施压，争取对方自愿出具新的书面计划",
  O6: "时效或保证期间临近届满：先做能留下证据的主张",
  O7: "欠款全部有争议：先定期限解决争议",
  "O7 partial": "部分欠款有争议：无争议部分先付，争议另行处理",
  O8: "问题出在我方：先整改，再谈付款",
  O9: "遇到不可控的外部事件：先给展期和帮助",
  O10: "承诺尚未到期：只做跟进，不升级",
};
const approvers: Readonly<Record<Approver, string>> = {
  management: "须管理层批准",
  "finance-director": "须财务总监批准",
  "counsel-or-management": "须法务或管理层批准",
  approval: "须有权人批准",
};
const owners: Readonly<Record<OwnerRole, string>> = {
  "customer-service": "客服",
  sales: "销售",
  "sales-manager": "销售经理",
  finance: "财务",
  legal: "法务",
  management: "管理层",
  "finance-director": "财务总监",
};
const letters: Readonly<Record<LetterDue["letter"], string>> = {
  "plan-call": "付款计划确认",
  letter1: "第一封函（付款提醒）",
  letter2: "第二封函（逾期催款）",
  letter3: "第三封函（法律催款）",
};
const letterStates: Readonly<Record<LetterDue["state"], string>> = {
  scheduled: "已排期",
  due: "今天该发",
  overdue: "早该发出",
  sent: "已发",
  lapsed: "已过时，不再发",
  "needs-approval": "须批准，不会自动起草",
};
const missing: Readonly<Record<MissingEvidence, string>> = {
  "evidence-unknown": "还没有检查履约和催款证据",
  "evidence-incomplete": "证据尚不齐全",
  "reason-unknown": "不付款的真实原因还不清楚",
  "letter-day-unknown": "有一封函的发出日期未填，无法计算再发日期",
  "plan-unwritten": "承诺需要落实为签字盖章的书面计划",
  "fraud-unproven": "欺诈信号没有证据，不得向外陈述",
  "delivery-proof": "请保存函件的快递单和签收记录，否则难以证明时效已中断",
  "grade-review": "逾期满一年，应全面复核证据",
};
const conflicts: Readonly<Record<InputConflict, string>> = {
  "dispute-word-and-amount": "填写的争议状态与争议金额不一致，以状态为准",
  "promise-without-amount": "承诺没有写明金额，预测时按零计算",
};
const disputes: Readonly<Record<DisputeState, string>> = {
  none: "无争议",
  partial: "部分有争议",
  full: "全部有争议",
};
const phases: Readonly<Record<Phase, string>> = {
  none: "未逾期",
  early: "早期预警",
  mid: "中期攻坚",
  long: "长期干预",
};
const tones = { milder: "语气降一档", "as-level": "语气与级别一致", formal: "语气正式" };
const cards: Readonly<Record<PersuasionCard, string>> = {
  "talk-climate": "先造好谈话气氛",
  "how-not-why": "不问为什么没有，问怎样才能有",
  "default-cost-8": "违约的真实成本",
  "time-future": "着眼将来",
  "shift-reference": "换一个参照物",
  "person-you": "站在对方角度",
  "value-rank": "价值排序",
  "belief-check": "检视观念",
  "mirror-back": "将心比心",
  "person-self": "说出自己的处境",
  "deferral-criteria-17": "对方如何给供应商排序",
  "own-responsibility-q3": "担责三问",
  "proof-facts-6": "用事实证明",
  "proof-counter": "举反例",
  "accept-motive": "接受动机并赞赏",
  "emotion-golden-3": "情绪疏导三步",
  "drill-questions": "下切提问",
  "debtor-finance-questions": "了解对方财务",
  "context-angle": "换一个情景",
  "lateral-questions": "平移提问",
  "cash-advice-9": "增加现金的九个办法",
  "outcome-check": "检验付款的后果",
  "space-angle": "放大、平移、细化",
  "no-deal-before-paid": "旧账未清不谈新单",
};
const warningSigns: Readonly<Record<WarningSign, string>> = {
  company1: "无故搬迁办公地点",
  company2: "频繁被诉",
  company3: "管理层频繁变动",
  company4: "离职增多、人员流动大",
  company5: "业绩大幅下滑",
  company6: "有来路不清的其他投资",
  company7: "低价抛售产品",
  company8: "突然下特大订单",
  finance1: "付款比以前慢，常超期限",
  finance2: "应收过多、回款慢",
  finance3: "大量开远期票据",
  finance4: "票据被退",
  finance5: "频繁更换开户行",
  people1: "财务人员回避",
  people2: "业务人员不回电",
  people3: "老板个人品行有问题",
  people4: "员工状态不佳",
  external1: "天灾、政局或行情剧变",
  external2: "政府拆迁等使对方停业",
};
const short: Readonly<Record<ShortAdviceCause, string>> = {
  "nothing-owed": "已无欠款，适合维护关系。",
  "credits-cover-debt": "贷项已够抵欠款，先对账并核销，再谈催收。",
  "no-due-date": "欠款没有到期日，先对账并补齐到期日。",
};
const riskOrigins = {
  given: "由您指定",
  ratings: (weight: number) => `按已评因素计算（权重合计 ${String(weight)}）`,
  "stage-default": (weight: number) =>
    `已评因素权重合计 ${String(weight)}，不足以计分，用阶段默认分`,
};
const tiers: Readonly<Record<TierId, string>> = { R1: "低", R2: "中", R3: "高", R4: "很高" };
const yesNo = { yes: "有", no: "无", unknown: "未知" };

export const plan = {
  ...{ grades, behaviours, quadrants, reasons, factors, amountClasses, classes, levels },
  ...{ overrides, approvers, owners, letters, letterStates, missing, disputes, phases, tones },
  ...{ cards, warningSigns, short, conflicts, indicators },
  listMark: "、",
  clauseMark: "；",
  sentenceMark: "",
  notLegalAdvice: "非法律意见。",
  /** Sentences that give the reasons, one per step of the engine. */
  because: {
    days: (days: number) =>
      days > 0 ? `逾期 ${String(days)} 天` : days === 0 ? "今天到期" : `距到期 ${String(-days)} 天`,
    stage: (days: string, stage: string, phase: string) => `${days}，属“${stage}”阶段，${phase}。`,
    byMonths: "各阶段按自然月截止。",
    nextStage: (days: number) => `再过 ${String(days)} 天进入下一阶段。`,
    dispute: (state: string) => `争议：${state}。`,
    amount: (name: string, amount: string) => `按 ${amount} 计，属${name}。`,
    behaviour: (name: string, causes: readonly BehaviourCause[]) =>
      `行为类型：${name}，因为${causes.map((cause) => behaviourCauses[cause]).join("、")}。`,
    quadrantGiven: (name: string) => `意愿与能力：${name}，由您指定。`,
    quadrant: (name: string, willing: string, able: string) =>
      `意愿与能力：${name}。意愿：${willing}；能力：${able}。`,
    axis: (
      answer: "yes" | "no" | "unknown",
      origin: "indicators" | "hint" | "none",
      score: number | undefined,
      found: readonly { readonly id: string; readonly points: number }[],
    ) => {
      if (origin === "none") return "无依据";
      if (origin === "hint") return `${yesNo[answer]}（由原因推断）`;
      const list = found.map(({ id, points }) => `${indicators[id] ?? id} ${signed(points)}`);
      return `${yesNo[answer]}（${String(score)} 分：${list.join("，")}）`;
    },
    grade: (name: string, causes: readonly GradeCause[]) =>
      `欠款等级：${name}，依据：${causes.map((cause) => gradeCauses[cause]).join("、")}。`,
    score: (score: string, tier: TierId, origin: keyof typeof riskOrigins, weight: number) =>
      `风险分 ${score}，等级${tiers[tier]}：${
        origin === "given" ? riskOrigins.given : riskOrigins[origin](weight)
      }。`,
    ratings: (list: readonly { readonly factor: Factor; readonly rating: number }[]) =>
      `已评：${list.map(({ factor, rating }) => `${factors[factor]} ${String(rating)}`).join("，")}。`,
    override: (text: string) => `${text}。`,
    outranked: (text: string) => `同时成立但不采用：${text}。`,
    level: (
      base: number,
      parts: readonly (readonly [string, number])[],
      delta: number,
      inStage: number,
    ) =>
      `级别：阶段基准 E${String(base)}，调整${
        parts.length === 0
          ? "为 0"
          : parts.map(([name, points]) => `${name} ${signed(points)}`).join("、")
      }，合计限为 ${signed(delta)}，在本阶段范围内为 E${String(inStage)}`,
    deltaNames: { behaviour: "行为", tier: "风险", class: "客户类别", quadrant: "意愿能力" },
    gradeLeast: (grade: string, least: number) => `，${grade}至少 E${String(least)}`,
    cap: (override: string, cap: number) => `，${override} 限为 E${String(cap)}`,
    levelSet: (override: string, level: number) => `，${override} 定为 E${String(level)}`,
    levelIs: (level: number, name: string) => `，最后为 E${String(level)}（${name}）。`,
    noLevel: "不设催收级别。",
    primary: (name: string, origin: string) => `首选“${name}”：${origin}。`,
    next: (name: string, origin: string) => `其次“${name}”：${origin}。`,
    origins: {
      cell: (stage: string, quadrant: string) => `“${stage}、${quadrant}”的做法`,
      override: (override: string) => override,
      behaviour: (behaviour: string) => `针对${behaviour}`,
      reason: (reason: string) => `针对原因“${reason}”`,
      amount: (amount: string) => `针对${amount}`,
      rhythm: "没有更合适的办法，先保持固定联系",
    },
    moves: {
      class: "重要客户先由对等层级沟通",
      reason: (reason: string) => `与原因“${reason}”相符，提前`,
      done: (day: string) => `${day} 刚做过，排到后面`,
      front: "优先于其他办法",
    },
    scheduled: (day: string) => `安排在 ${day}`,
    removed: (name: string, cause: string) => `不用“${name}”：${cause}。`,
    causes: {
      behaviour: (behaviour: string) => `不适合${behaviour}的客户`,
      class: (name: string) => `不适合${name}`,
      amount: "小额不值得这样做",
      cost: "小额：预计收回须大于成本才可采用",
      override: (override: string) => override,
      "not-partly-disputed": "没有部分争议",
      "nobody-liable": "没有登记保证人，也没有可追究股东的法定条件",
      level: (least: number, level: number) =>
        `须到 E${String(least)} 才相称，现为 E${String(level)}`,
      "only-before-due": "只在到期前有意义",
      "only-on-due-day": "只在到期日前后有意义",
      "not-before-day": (day: number) => `逾期满 ${String(day)} 天前过早`,
      "letter-sent": (on: string, again: string | undefined) =>
        again === undefined ? `${on}已发出，不再重复` : `${on}已发出，${again} 起可再发`,
    },
    unknownDay: "（日期未知）",
    offered: (names: string) => `另可向重要客户提出：${names}。`,
    notes: (ids: string) => `使用条件见守则 ${ids}。`,
    approval: (name: string, approver: string) => `“${name}”${approver}。`,
    limitationLeft: (days: number) => `诉讼时效还剩 ${String(days)} 天。`,
    limitationExpired: "诉讼时效已届满（民法典第一百八十八、一百九十二条）。",
    guaranteeLeft: (days: number) =>
      days < 0 ? "保证期间已届满。" : `保证期间还剩 ${String(days)} 天。`,
    warning: (score: number, level: "amber" | "red") =>
      `预警分 ${String(score)}，${level === "red" ? "红色" : "黄色"}。`,
    letter: (name: string, day: string, state: string) => `${name}：${day}，${state}。`,
    contact: {
      rhythm: (day: string, gap: number) => `下次联系 ${day}：按节奏间隔 ${String(gap)} 天。`,
      "before-due": (day: string) => `下次联系 ${day}：到期前的固定日子。`,
      promise: (day: string) => `下次联系 ${day}：承诺日后的第一个工作日。`,
      payday: (day: string) => `下次联系 ${day}：赶在对方付款日之前。`,
    },
    movedDay: "遇休息日，顺延到工作日。",
    holidaysUnknown: (first: number, last: number) =>
      `节假日数据为 ${String(first)}–${String(last)} 年，该日只避开了周末，请自行核对。`,
    rhythm: (level: string, messages: number, calls: number, visits: number) =>
      `${level}每三十天：微信 ${String(messages)} 次、电话 ${String(calls)} 次、上门 ${String(visits)} 次。`,
    ownersAre: (names: string) => `负责：${names}。`,
    writtenOnly: "只用书面方式。",
    noContact: "不再联系对方。",
    priority: (priority: string, [score, rank, window, legal]: readonly string[]) =>
      `优先度 ${priority}：风险分 ${score ?? ""}、金额位次 ${rank ?? ""}、时间窗口 ${window ?? ""}、法律紧迫 ${legal ?? ""}。`,
    forecast: (amount: string, rate: string) => `预计可收回 ${amount}（阶段回收率 ${rate}）。`,
    promised: (amount: string, weight: string) => `其中承诺款 ${amount} 按 ${weight} 计。`,
    forecastNone: "预测不计入任何回款。",
    missing: (list: string) => `还缺：${list}。`,
    overruled: (fields: string) => `以下由您填写，未按台账推算：${fields}。`,
  },
};
