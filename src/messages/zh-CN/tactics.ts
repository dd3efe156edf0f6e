import type { StageId } from "../../domain/risk/stage-table";
import type { Because } from "../../domain/tactics/apply-rule-book";

const stages: Readonly<Record<StageId, string>> = {
  S0: "到期前",
  S1: "刚到期",
  S2: "一个月内",
  S3: "三个月内",
  S4: "六个月内",
  S5: "六个月至一年",
  S6: "一年及以上",
};

/** Names of stages, tiers and tactics, and why the rule book advises a tactic. */
export const tactics = {
  tactics: {
    T01: "提前确认付款计划",
    T02: "付款提醒函",
    T03: "到期日对接",
    T04: "礼貌问因",
    T05: "逾期催款函",
    T06: "法律催款函",
    T07: "时间固化",
    T08: "上门催款",
    T09: "争议处理",
    T10: "无争议先付",
    T11: "借口三问",
    T12: "对账签章",
    T13: "书面还款计划",
    T14: "展期宽限分期",
    T15: "自愿担保",
    T16: "增现建议",
    T17: "助销助收",
    T18: "债权转让",
    T19: "协议抵债置换",
    T20: "授权让利",
    T21: "失信成本说明",
    T22: "找拍板人",
    T23: "相关人协同",
    T24: "新单停赊",
    T25: "大额拆分",
    T26: "小额简流程",
    T27: "小步先还",
    T28: "偿债调查",
    T29: "诉前保全",
    T30: "诉讼仲裁支付令",
    T31: "股东与保证人追偿",
    T32: "欺诈线索移交律师",
    T33: "核销评估",
    T34: "关系修复",
    T35: "情绪疏导开场",
    T36: "赞美与面子",
    T37: "证据固定",
    T38: "跟付款流程",
    T39: "我方整改",
    T40: "跨层级升级",
    T41: "见证或监管账户",
    T42: "付款触发权益",
    T43: "时效中断行动",
    T44: "诉前调解",
    T45: "暂停供货",
    T46: "破产债权申报",
    T47: "承诺监控",
  },
  gates: { ok: "", flag: "先核对适用条件", legal: "须法务或管理层批准" },
  stages,
  reasonMark: "；",
  tiers: { R1: "低", R2: "中", R3: "高", R4: "很高" },
  noDays: "—",
  why: {
    "nothing-owed": "已无欠款，适合维护关系。",
    "credits-cover-debt": "贷项已够抵欠款，先对账并核销，再谈催收。",
    "no-due-date": "欠款没有到期日，先对账并补齐到期日。",
    "limitation-may-have-run":
      "到期已满三年，诉讼时效可能届满；请先查中断记录并咨询法务，争取新的书面确认。",
    "fully-disputed": "欠款全部有争议，先定期限处理争议，再谈付款。",
    "partly-disputed": "部分欠款有争议，无争议部分先付，争议另行处理。",
    "partly-disputed-before-due": "部分欠款有争议，其余尚未到期，先定期限处理争议。",
    "small-limitation-near": "金额小，但距三年诉讼时效不足半年，先用可举证的方式书面催告。",
    "small-just-due": "金额小且刚到期，用自动函件，控制催收成本。",
    "small-one-month": "金额小，用自动函件，同时问清原因。",
    "small-three-months": "金额小，用自动函件，并核实对方说法。",
    "small-six-months": "金额小但拖延已久，函件之外先拿到签章对账单。",
    "small-one-year": "金额小但逾期过半年，备齐对账单再考虑法律函件或调解。",
    "small-over-a-year": "金额小且逾期过一年，函件之外注意时效，可考虑调解。",
    "large-before-due": "金额大，到期前确认付款安排，并查公开信息了解偿付能力。",
    "before-due": "尚未到期，提前确认付款安排最省力。",
    "due-now": "今天或昨天到期，先礼貌联系，问清款项进度。",
    "just-due": "刚刚逾期，先礼貌问因，再发催款函。",
    "one-month": "逾期半个月以上，问清真实原因，找到拍板人。",
    "three-months": "逾期超过一个月，先核实理由真假，再上门面谈。",
    "six-months": "逾期超过三个月，先拿到签章对账单，固定证据。",
    "one-year": "逾期超过半年，先查偿债能力，再决定法律途径。",
    "over-a-year": "逾期超过一年，先中断诉讼时效，再做调解或诉讼准备。",
  },
  because: ({ condition, found }: Because): string => {
    switch (condition.fact) {
      case "daysPastDue":
        if (found === null) return "逾期天数未知";
        if (found === 0) return "今天到期";
        return Number(found) > 0
          ? `逾期 ${String(found)} 天`
          : `距到期 ${String(-Number(found))} 天`;
      case "stage":
        return `阶段：${stages[found as StageId]}`;
      case "amountClass":
        return found === "small" ? "小额" : found === "large" ? "大额" : "一般金额";
      case "dispute":
        return found === "full" ? "全部有争议" : found === "partial" ? "部分有争议" : "无争议";
      case "owesNothing":
        return found === true ? "抵减贷项后无欠款" : "抵减贷项后仍有欠款";
      case "hasOwedItems":
        return found === true ? "有欠款项目" : "没有欠款项目";
    }
  },
};
