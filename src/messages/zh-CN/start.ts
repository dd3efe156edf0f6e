/** What the page says when the pane cannot start. The build writes both languages into taskpane.html. */
export const start = {
  title: "回款",
  waiting: "正在连接 Excel……",
  officeMissing:
    "没有连上 Excel：10 秒内没有加载到微软的 office.js，或 Excel 没有应答。请检查网络，关闭本窗格后重新打开；如果公司网络不能访问外网，请联系管理员改用内网版本。",
  outsideExcel:
    "这个页面是 Excel 加载项的一部分，不能单独使用。请在 Excel 的“回款”选项卡中打开它。",
  browserTooOld:
    "这台电脑上的网页组件太旧，无法运行回款。请更新 Excel 或操作系统（Windows 请安装 WebView2），然后重新打开。",
  excelTooOld: "这个版本的 Excel 太旧，无法运行回款。请更新到 Excel 2021、Microsoft 365 或网页版。",
  filesMissing:
    "回款的程序文件没有加载完整。请检查网络，关闭本窗格后重新打开；如果仍然如此，请联系管理员。",
  support: {
    start:
      "回款在 Excel 里运行：打开工作簿，在“回款”选项卡中点“打开窗格”。窗格里的“帮助”有完整的步骤。",
    troubleTitle: "遇到问题时",
    troubles: [
      "窗格空白或一直在连接：关闭窗格重新打开；仍然如此，请检查网络或联系管理员。",
      "公式显示 #NAME?：先打开一次回款窗格，再按 Ctrl+Alt+F9 重新计算。",
      "公式显示 #VALUE!：把鼠标移到单元格旁的感叹号上，可以看到原因。",
      "公式显示 #SPILL!：结果要占用的单元格里已有内容，清空它们即可。",
      "向管理员反映时，请说明 Excel 的版本和本页顶部的版本号；不需要发送台账。",
    ],
  },
};
