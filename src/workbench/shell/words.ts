// Every word of the workbench page, in both languages.

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (name: unknown): name is Language =>
  (LANGUAGES as readonly unknown[]).includes(name);

/** As Office names the language of its interface. */
export const officeLocale = (language: Language): string =>
  language === "zh-CN" ? "zh-CN" : "en-US";

const chinese = {
  workbench: "回款工作台",
  userName: "工作台用户",
  untitled: "未命名.xlsx",
  changed: "未保存",
  open: "打开",
  openHint: "打开 .xlsx、.xls 或 .csv 文件，也可以把文件拖到窗口里",
  save: "保存",
  saveHint: "把工作簿存为 .xlsx 文件",
  dismiss: "关闭此消息",
  language: "语言",
  languageNames: { "zh-CN": "中文", en: "English" },
  theme: "主题",
  themeNames: { light: "浅色", dark: "深色", "high-contrast": "高对比度" },
  ribbon: "功能区",
  cellMenu: "单元格右键菜单",
  sheet: "工作表",
  opening: (name: string) => `正在打开 ${name}……`,
  saving: "正在保存……",
  starting: "正在启动工作台……",
  dropHere: "松开鼠标即可打开文件",
  pane: {
    region: (title: string) => `任务窗格：${title}`,
    close: "关闭任务窗格",
    width: "任务窗格宽度",
    widthValue: (pixels: number) => `${pixels} 像素`,
    widthHint: "拖动或按左右方向键调整宽度",
  },
  guard: {
    title: "尚未保存",
    question: (name: string) => `“${name}”有未保存的修改。打开另一个文件会丢失这些修改。`,
    save: "先保存",
    discard: "不保存，直接打开",
    cancel: "取消",
  },
  dialog: {
    title: (addIn: string) => `${addIn}：对话框`,
    close: "关闭对话框",
  },
  faults: {
    title: "故障模拟",
    hint: "模拟真实 Excel 的限制和故障，立即生效",
    close: "关闭",
    active: (count: number) => `${count} 项故障已开启`,
    latency: "每次应答的延迟（毫秒）",
    payload: "请求与应答大小上限（字节，0 为不限）",
    cells: "一次读取的单元格上限（0 为不限）",
    editing: "正在编辑单元格",
    sessionLost: "会话已断开",
    protected: "受保护的工作表（用逗号分隔）",
    failBatch: "第几批操作失败（空为不失败）",
    failCode: "失败代码",
    reset: "恢复真实 Excel 的限制",
  },
  notices: {
    title: "消息",
    none: "没有消息。",
    clear: "清除消息",
    button: (count: number) => (count === 0 ? "消息" : `消息（${count}）`),
    unknownCall: (member: string, count: number) =>
      `加载项调用了工作台不支持的 ${member}（${count} 次）。该调用已得到一个指明此成员的错误。`,
    violation: (what: string, blocked: string) => `内容安全策略阻止了 ${blocked}（${what}）。`,
    commandFailed: (label: string, reason: string) => `功能区命令“${label}”没有完成：${reason}`,
    controlNotShown: (control: string) => `清单中的控件 ${control} 不是按钮，工作台不显示它。`,
    saved: (name: string) => `已把工作簿存为 ${name}。`,
  },
  fileFailures: {
    "not-a-workbook": (name: string) =>
      `无法打开“${name}”：它不是 .xlsx、.xls 或 .csv 工作簿。请选择表格文件。`,
    encrypted: (name: string) =>
      `无法打开“${name}”：文件设有密码。请在 Excel 中取消密码、另存后再打开。`,
    "too-large": (name: string) => `无法打开“${name}”：文件太大。请拆分成较小的文件后再打开。`,
    damaged: (name: string) =>
      `无法打开“${name}”：文件已损坏。请在 Excel 中打开并另存为 .xlsx 后再试。`,
    empty: (name: string) => `无法打开“${name}”：文件是空的。请选择有内容的文件。`,
    "unsupported-format": (name: string) =>
      `无法打开“${name}”：不支持这种格式。请在 Excel 中另存为 .xlsx 后再打开。`,
    other: (name: string, reason: string) =>
      `无法打开“${name}”：${reason}。请在 Excel 中另存为 .xlsx 后再试。`,
  },
  saveFailed: (reason: string) => `无法保存工作簿：${reason}`,
  startFailed: (reason: string) =>
    `工作台无法启动：${reason}。请在终端中停止并重新运行 npm start，然后刷新本页。`,
};

type Words = typeof chinese;

const english: Words = {
  workbench: "Huikuan workbench",
  userName: "Workbench user",
  untitled: "Untitled.xlsx",
  changed: "Unsaved",
  open: "Open",
  openHint: "Open an .xlsx, .xls or .csv file, or drop one on the window",
  save: "Save",
  saveHint: "Save the workbook as an .xlsx file",
  dismiss: "Dismiss this message",
  language: "Language",
  languageNames: { "zh-CN": "中文", en: "English" },
  theme: "Theme",
  themeNames: { light: "Light", dark: "Dark", "high-contrast": "High contrast" },
  ribbon: "Ribbon",
  cellMenu: "Menu of a cell",
  sheet: "Sheet",
  opening: (name) => `Opening ${name} …`,
  saving: "Saving …",
  starting: "Starting the workbench …",
  dropHere: "Drop the file to open it",
  pane: {
    region: (title) => `Task pane: ${title}`,
    close: "Close the task pane",
    width: "Width of the task pane",
    widthValue: (pixels) => `${pixels} pixels`,
    widthHint: "Drag, or press the left and right arrow keys, to change the width",
  },
  guard: {
    title: "Unsaved changes",
    question: (name) => `"${name}" has unsaved changes. Opening another file will lose them.`,
    save: "Save first",
    discard: "Open without saving",
    cancel: "Cancel",
  },
  dialog: {
    title: (addIn) => `${addIn}: dialog`,
    close: "Close the dialog",
  },
  faults: {
    title: "Faults",
    hint: "Limits and faults of a real Excel, effective at once",
    close: "Close",
    active: (count) => (count === 1 ? "1 fault is on" : `${count} faults are on`),
    latency: "Delay of every answer (milliseconds)",
    payload: "Largest request or response (bytes, 0 for no limit)",
    cells: "Cells in one read (0 for no limit)",
    editing: "A cell is being edited",
    sessionLost: "The session is lost",
    protected: "Protected sheets (separated by commas)",
    failBatch: "Which batch fails (empty for none)",
    failCode: "Error code",
    reset: "Back to the limits of a real Excel",
  },
  notices: {
    title: "Messages",
    none: "No messages.",
    clear: "Clear messages",
    button: (count) => (count === 0 ? "Messages" : `Messages (${count})`),
    unknownCall: (member, count) =>
      `The add-in called ${member}, which the workbench does not support (${count}×). ` +
      "The call was answered with an error that names it.",
    violation: (what, blocked) => `The content security policy blocked ${blocked} (${what}).`,
    commandFailed: (label, reason) => `The ribbon command "${label}" did not complete: ${reason}`,
    controlNotShown: (control) =>
      `The manifest's control ${control} is not a button; the workbench does not show it.`,
    saved: (name) => `Saved the workbook as ${name}.`,
  },
  fileFailures: {
    "not-a-workbook": (name) =>
      `"${name}" could not be opened: it is no .xlsx, .xls or .csv workbook. Choose a spreadsheet.`,
    encrypted: (name) =>
      `"${name}" could not be opened: it has a password. Remove the password in Excel, save, and open it again.`,
    "too-large": (name) =>
      `"${name}" could not be opened: it is too large. Split it into smaller files.`,
    damaged: (name) =>
      `"${name}" could not be opened: it is damaged. Open it in Excel, save it as .xlsx, and try again.`,
    empty: (name) => `"${name}" could not be opened: it is empty. Choose a file with content.`,
    "unsupported-format": (name) =>
      `"${name}" could not be opened: this format is not supported. Save it as .xlsx in Excel first.`,
    other: (name, reason) =>
      `"${name}" could not be opened: ${reason}. Save it as .xlsx in Excel and try again.`,
  },
  saveFailed: (reason) => `The workbook could not be saved: ${reason}`,
  startFailed: (reason) =>
    `The workbench could not start: ${reason}. Stop and run npm start again in the terminal, then reload this page.`,
};

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": chinese, en: english };

export const wordsIn = (language: Language): Words => WORDS[language];
export type { Words };
