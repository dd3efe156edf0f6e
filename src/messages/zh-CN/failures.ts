/** A sentence for every way a workbook can refuse: what happened, and what to do next. */
export const failures = {
  "sheet-not-found": (about: string) =>
    `找不到工作表“${about}”。它可能已被删除或改名，请重新识别台账。`,
  "sheet-protected": (about: string) =>
    `工作表“${about}”受保护，无法写入。请先撤销工作表保护，再试一次。`,
  "workbook-protected": () =>
    "工作簿的结构受保护，不能新建、复制或删除工作表。请在“审阅”选项卡中撤销工作簿保护，再试一次。",
  "cell-being-edited": () => "有单元格正在编辑。请按 Enter 完成或按 Esc 取消编辑，再试一次。",
  "too-large": () => "数据太大，Excel 一次传不完。请缩小选区，或关闭其他加载项后再试。",
  "session-lost": () => "与 Excel 的连接已断开。请保存并重新打开工作簿，再打开本窗格。",
  "host-too-old": (about: string) =>
    `这个版本的 Excel 不支持该功能（${about}）。请更新 Excel 后再试。`,
  cancelled: () => "已取消，工作簿没有改动。",
  "setting-not-kept": (about: string) =>
    `设置“${about}”没有保存成功。请检查工作簿是否只读，再试一次。`,
  "nothing-selected": () => "没有选中单元格。请先在表中点一个单元格，再试一次。",
  "selection-too-small": (about: string) =>
    `选中的 ${about} 太小。请选中整块明细，包括标题行，再试一次。`,
  "table-not-kept": (about: string) =>
    `写入 ${about} 后读回的内容不一致，没有保存成功。请检查工作簿是否只读或正与他人共同编辑，再试一次。`,
  "no-room-below-table": (about: string) =>
    `工作表“${about}”的表格下方还有内容，无法追加行。请把下方内容移到别处，再试一次。`,
  "no-room-beside": (about: string) =>
    `工作表“${about}”右侧没有空列可写。请删去右侧不用的列，或改为写到单独的工作表。`,
  "host-refused": (about: string) => `Excel 拒绝了这次操作（${about}）。请撤销上一步后再试。`,
};
