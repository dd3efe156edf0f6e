/** What a line of the collection log records. */
export const logKinds = {
  contact: "联系",
  done: "完成",
  postponed: "推迟",
  note: "备注",
  letter1: "第一封函",
  letter2: "第二封函",
  letter3: "第三封函",
  "part-payment": "部分付款",
  acknowledgement: "确认债务",
  suit: "起诉或仲裁",
  "suit-ended": "诉讼或仲裁终结",
  obstacle: "时效障碍开始",
  "obstacle-ended": "时效障碍消除",
  "no-contact-request": "要求停止联系",
  condition: "合规条件",
  void: "作废",
};
