// What the ids of the plan mean and what follows from them, in our own words; persuasion cards with a line to say.
import type { BehaviourId } from "../../domain/risk/behaviour";
import type { GradeId } from "../../domain/risk/debt-grade";
import type { QuadrantId } from "../../domain/risk/quadrant";
import type { Factor } from "../../domain/risk/risk-score";
import type { StageId } from "../../domain/risk/stage-table";
import type { PersuasionCard, ReasonCode } from "../../domain/tactics/reason-table";

/** A persuasion card: the idea, when it serves, what to say and ask, what not to do, and whether it speaks of a gain or a loss. */
export interface CardGuide {
  readonly idea: string;
  readonly line: string;
  readonly question: string;
  readonly when: string;
  /** What not to do: it names the act, so it is not itself a recommendation. */
  readonly avoid: string;
  readonly frame: "gain" | "loss" | "neutral";
}

export interface PlanNotes {
  readonly stages: Readonly<Record<StageId, string>>;
  readonly grades: Readonly<Record<GradeId, string>>;
  readonly behaviours: Readonly<Record<BehaviourId, string>>;
  readonly quadrants: Readonly<Record<QuadrantId, string>>;
  readonly factors: Readonly<Record<Factor, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly cards: Readonly<Record<PersuasionCard, CardGuide>>;
}

export const planNotes: PlanNotes = {
  stages: {
    S0: "对方多半打算按时付，小额也别不好意思提醒。",
    S1: "对方还想尽快付，从第一笔起就严格执行约定。",
    S2: "拖一拖的念头开始出现，应在此时止住。",
    S3: "拖延正在成习惯，但仍处于最容易收回的三个月窗口。",
    S4: "对方能拖就拖，小欠积成大欠，需要升级。",
    S5: "对方已不把还款放在心上，可能转向其他供应商。",
    S6: "对方不想付了，时效和证据比催促更要紧。",
  },
  grades: {
    G1: "尚未到期或当天到期，正常服务。",
    G2: "已逾期但不久，按节奏催收。",
    G3: "有变坏的迹象，由销售与财务经理共同把关。",
    G4: "收回困难，由财务经理决定法律途径。",
    G5: "有法定或事实依据表明难以收回，由财务总监审批核销或执行。",
  },
  behaviours: {
    B0: "没有异常，或记录还不够。",
    B1: "会付，但慢：用固定节奏和小步先还。",
    B2: "少付或扣款：用对账和无争议先付守住金额。",
    B3: "躲避：找到拍板人，查清偿付能力。",
    B4: "欺骗：先固定证据，不再给期限和优惠。",
  },
  quadrants: {
    Q0: "先弄清意愿和能力，再选办法。",
    Q1: "有特殊原因：找到原因，走完流程。",
    Q2: "想付付不出：帮他增加现金，用计划和担保保住债权。",
    Q3: "能付不想付：让他看清成本，并逐级升级。",
    Q4: "不想也不能：尽早固定证据与保全。",
  },
  factors: {
    1: "占应收总额的比例越大，风险越高。",
    2: "从主动付款到拒绝付款，由经办人评定。",
    3: "逾期越久，风险越高。",
    4: "最近十二张发票的按时付款比例。",
    5: "毛利低于平均水平，越没有理由等。",
    6: "订单下滑，越没有理由等。",
    7: "承诺兑现比例；有不实陈述即为最高。",
    8: "按公司自己的行业表评定，未评时可参考三分。",
    9: "诉讼和拜访成本随距离上升。",
  },
  reasons: {
    RC00: "先礼貌问因，用三问检验，不要急着下结论。",
    RC01: "把免息占用变成有成本，新单停赊。",
    RC02: "不让货款成为谈判筹码，找拍板人对等谈。",
    RC03: "别人拖不等于我也该拖，用固定节奏和对账打破习惯。",
    RC04: "对方经办人有考核压力，帮他向上说明，绝不给个人好处。",
    RC05: "先把争议金额分开，限期处理，其余先付。",
    RC06: "核实交期责任，损失与货款分开算。",
    RC07: "请对方举证，时间和金额都写清。",
    RC08: "先修复情绪，必要时换人对接。",
    RC09: "我们压的货，先帮他消化，再谈付款。",
    RC10: "帮对方理清账目和流程，缺件当天补。",
    RC11: "先改好自己的问题，这段时间不升级。",
    RC12: "补齐证据和书面确认，堵住漏洞。",
    RC13: "用事实核实是否真没钱，再小步先还。",
    RC14: "约定具体时间，找能安排时间的人。",
    RC15: "问清流程在哪一步，跟到付款日。",
    RC16: "用合同和真实成本说话，补足证据。",
    RC17: "帮他增现、展期，换取书面计划。",
    RC18: "看能否承接其应收债权。",
    RC19: "帮他卖货或换货，所得先还旧账。",
    RC20: "停止优惠，固定证据，交律师。",
    RC21: "旧款与新单分开，先清旧账。",
  },
  cards: {
    "talk-climate": {
      idea: "心情好才会说真话，先把气氛放松。",
      line: "您最近忙吧，先不急，咱们聊几句再说正事。",
      question: "现在方便谈十分钟吗？",
      when: "初次接触，或对方语气紧张时",
      avoid: "假装交情、闲聊不断而不说正事",
      frame: "neutral",
    },
    "how-not-why": {
      idea: "问办法，不追问过错。",
      line: "过去的先放一边，我们看看怎样能有这笔钱。",
      question: "需要什么条件，这笔款就能付出来？",
      when: "话题变成争谁对谁错时",
      avoid: "追问过错、翻旧账",
      frame: "gain",
    },
    "default-cost-8": {
      idea: "把拖延的真实成本算给对方看，只用合同和法律给出的数字。",
      line: "按合同，多拖一个月增加 [金额]，现在付清就不产生。",
      question: "这笔成本值得承担吗？",
      when: "对方有钱却把欠款当免息资金时",
      avoid: "夸大后果，或用没有合同、法律依据的数字",
      frame: "loss",
    },
    "time-future": {
      idea: "谈长远：按时付款换来的额度与供货保障。",
      line: "付清之后，我们可以按政策恢复您的账期。",
      question: "半年后您希望双方怎样合作？",
      when: "对方还想继续合作时",
      avoid: "许诺自己无权给出、或没有书面依据的好处",
      frame: "gain",
    },
    "shift-reference": {
      idea: "换个比较对象：与融资成本、缺货损失相比。",
      line: "和您借款的利息相比，这笔拖延并不划算。",
      question: "如果换成银行欠款，您会怎么安排？",
      when: "对方认为拖着更划算时",
      avoid: "编造涨价或断货",
      frame: "loss",
    },
    "person-you": {
      idea: "先看对方在意什么，再谈请求。",
      line: "我理解您也要对上级交代，我们一起找个两边都过得去的办法。",
      question: "您最担心的是哪一点？",
      when: "谈不拢、需要先弄清对方顾虑时",
      avoid: "打听对方的私事或家人",
      frame: "gain",
    },
    "value-rank": {
      idea: "钱之外还有信用和口碑，请对方自己排序。",
      line: "贵司这些年的信誉，比这一笔钱重要。",
      question: "信誉、现金、关系，您怎么排？",
      when: "对方看重信用和行业口碑时",
      avoid: "暗示会把欠款说给别人听",
      frame: "loss",
    },
    "belief-check": {
      idea: "问清“大家都拖”这个看法从何而来。",
      line: "也有不少客户按期付，合作反而更顺。",
      question: "您为什么觉得可以晚付？",
      when: "对方说同行都拖、我们也应当等时",
      avoid: "点名别的客户怎样付款",
      frame: "neutral",
    },
    "mirror-back": {
      idea: "请对方想想自己的客户也这样拖会怎样。",
      line: "如果您的客户也这样对您，您会希望他怎么做？",
      question: "您的应收一般多久能收回？",
      when: "对方自己也在催收应收款时",
      avoid: "讽刺、指责或让对方难堪",
      frame: "loss",
    },
    "person-self": {
      idea: "坦诚说明自己的职责和期限，不卖惨。",
      line: "这笔款由我负责跟进，月底需要给公司一个结果。",
      question: "换成您来跟，您会怎么做？",
      when: "对方经办人愿意帮忙，或是我们内部有过失时",
      avoid: "卖惨、让对方愧疚，或给个人好处",
      frame: "neutral",
    },
    "deferral-criteria-17": {
      idea: "弄清对方按什么给供应商排先后，找到我们可改进的位置。",
      line: "我们想知道怎样配合，才能排进优先付款的名单。",
      question: "贵司按什么顺序安排付款？",
      when: "对方按名单排付款先后时",
      avoid: "用好处换取优先",
      frame: "neutral",
    },
    "own-responsibility-q3": {
      idea: "从追责转到担责：原因、条件、办法。",
      line: "我们先把自己这边该做的做好。",
      question: "什么条件具备了，这件事就能解决？",
      when: "有质量、交期争议，或货是我们压的时",
      avoid: "不承认自己的问题，或把货款与损失混算",
      frame: "gain",
    },
    "proof-facts-6": {
      idea: "用事实、数据和已完成的案例说话，隐去名称。",
      line: "这是双方签过的验收单和对账单。",
      question: "这些记录哪一处与您的不同？",
      when: "对方否认金额，或合同有漏洞时",
      avoid: "出示不全的、改动过的材料，或透露其他客户名称",
      frame: "neutral",
    },
    "proof-counter": {
      idea: "难以直接证明时，举一个反例。",
      line: "同一批货另一张发票您已正常付款。",
      question: "两张单的区别在哪里？",
      when: "对方对一张单据提出说不清的异议时",
      avoid: "借一次差异指责对方不诚实",
      frame: "neutral",
    },
    "accept-motive": {
      idea: "承认对方有他的道理，再谈事情。",
      line: "您这样考虑有您的道理，换我也会谨慎。",
      question: "怎样做能让您放心付款？",
      when: "对方有情绪、觉得不被尊重时",
      avoid: "嘴上赞同，转头又施压",
      frame: "gain",
    },
    "emotion-golden-3": {
      idea: "接纳情绪，重建价值，落到一个日期。",
      line: "先听您说完，我们再一起定下一步。",
      question: "我们先定哪一天、做哪件事？",
      when: "争吵之后，或对方失望抱怨时",
      avoid: "在对方气头上谈金额、抢话",
      frame: "gain",
    },
    "drill-questions": {
      idea: "从模糊问到具体：差多少、怎么办、何时有效果。",
      line: "我们把数字写下来看看差口有多大。",
      question: "还差多少？用什么办法？多久见效？",
      when: "回答含糊：在走流程、账没理清、没有钱",
      avoid: "连珠炮似地盘问",
      frame: "neutral",
    },
    "debtor-finance-questions": {
      idea: "了解对方应收、应付和销售，判断能力。",
      line: "了解一下您的回款周期，方便我们定合适的期限。",
      question: "上个月回款多少？现金还能支撑多久？",
      when: "对方说没有钱，需要判断是否属实时",
      avoid: "打听非公开的财务资料，或去查个人账户",
      frame: "neutral",
    },
    "context-angle": {
      idea: "换一个情景，付款就多一个理由。",
      line: "趁这次对账，把这笔一起办了，月底就清爽了。",
      question: "在什么情况下您会马上付？",
      when: "对方说太忙、总也排不上时",
      avoid: "编造一个不存在的截止日",
      frame: "gain",
    },
    "lateral-questions": {
      idea: "横向了解：还有哪些要付、按什么规则。",
      line: "想了解贵司本月的付款安排，我们好配合。",
      question: "除了我们，还有哪些款要付？",
      when: "对方说在走付款流程时",
      avoid: "打听对方其他供应商的商业秘密",
      frame: "neutral",
    },
    "cash-advice-9": {
      idea: "一起找现金：促销、去库存、加快收款、压支出等。",
      line: "这里有九个办法，您看哪两个可行？",
      question: "每个办法能带来多少现金、哪天到？",
      when: "对方愿付而现金不足时",
      avoid: "劝对方借高利贷，或让亲友垫付",
      frame: "gain",
    },
    "outcome-check": {
      idea: "付款的后果往往没有想象的可怕，算给对方看。",
      line: "付了这一笔，账上还能撑多少天，我们算一下。",
      question: "如果这周付，最坏会怎样？",
      when: "对方担心付了这笔就周转不开时",
      avoid: "替对方保证不会有问题",
      frame: "gain",
    },
    "space-angle": {
      idea: "放大看全局，平移看同类，细化看环节。",
      line: "整个链条里，这一笔能让上下游都转起来。",
      question: "最卡的是哪一个环节？",
      when: "对方的下家也欠着它，债权可以转让时",
      avoid: "未经同意联系对方的客户",
      frame: "neutral",
    },
    "no-deal-before-paid": {
      idea: "旧账未清不谈新单，前后一致。",
      line: "新订单很欢迎，按政策需要先把旧款理清。",
      question: "旧款哪天清，我们就从那天排产。",
      when: "旧款未清又来谈新单时",
      avoid: "对合同已约定的供货不经通知就停",
      frame: "loss",
    },
  },
};
