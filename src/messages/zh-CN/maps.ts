/** Words about mind-map files, in the pane and in a terminal (`npm run mindmap`). */
export const maps = {
  untitled: "（无标题）",
  failures: {
    "not-a-mind-map":
      "这个文件不是思维导图。支持 .xmind、.mm、.opml、.km、Markdown（.md）和带缩进或编号的文本；其他软件的文件请先在原软件里导出为其中一种。",
    encrypted: "这个导图文件有密码。请在 XMind 中去掉密码并另存，再导入。",
    "too-large": "这个导图太大（最多 20,000 个主题、60 MB）。请拆成几个文件后再导入。",
    "too-deep": "这个导图层级太深（最多 100 层）。请把深处的分支提上来，或拆成几个导图。",
    damaged: "这个导图文件已损坏，无法读全。请用原来的软件打开并另存后再导入。",
    empty: "这个文件里没有主题。",
    "document-type":
      "这个文件含有文档类型声明（DOCTYPE 或 ENTITY），出于安全不予读取。请用原来的软件另存一份。",
  },
  warnings: {
    "image-left-out": (count: number) => `${count} 张图片未导入，只保留文字。`,
    "attachment-left-out": (count: number) => `${count} 个附件或本机文件链接未导入。`,
    "link-left-out": (count: number) => `${count} 个链接未导入：只保留网页、邮件和图内链接。`,
    "comment-left-out": (count: number) => `${count} 条批注未导入。`,
    "boundary-left-out": (count: number) => `${count} 个外框找不到框住的主题，未导入。`,
    "numbering-left-out": (count: number) => `${count} 个主题的自动编号未导入，标题都在。`,
    "encrypted-topic": (count: number) => `${count} 个主题已加密，只导入了标题。`,
    "text-shortened": (count: number) => `${count} 处文字超过 32,767 字，已截短。`,
    "other-sheets": (count: number) => `文件里还有 ${count} 张画布，可以另外导入。`,
    "summary-lifted": (count: number) => `${count} 个概要已作为普通主题导入。`,
    "included-file-not-read": (count: number) => `${count} 个外部引用没有读取，只保留链接。`,
    "relationship-without-end": (count: number) => `${count} 条联系线缺少一端，未导入。`,
  },
  terminal: {
    written: (file: string, topics: number) => `已写入 ${file}（${topics} 个主题）`,
    noSuchFile: (file: string) => `找不到文件 ${file}。请检查路径和文件名。`,
    noSuchSheet: (sheet: string, sheets: string) => `没有名为“${sheet}”的画布。现有：${sheets}。`,
    noOutline: (file: string) =>
      `${file} 里没有大纲。请按一级、二级…分列，或用“层级”和“标题”两列写标题。`,
    isFolder: (file: string) => `${file} 是文件夹。请写出里面的导图文件名。`,
    notAllowed: (file: string) => `没有权限读取 ${file}。请检查文件的权限，或复制到别处再试。`,
    cannotWrite: {
      ENOENT: (file: string) => `无法写入 ${file}：文件夹不存在，请先建好文件夹。`,
      EISDIR: (file: string) => `无法写入 ${file}：这是文件夹，请在 --out 里写文件名。`,
      EACCES: (file: string) => `无法写入 ${file}：没有权限，或文件正被别的程序打开。请换个位置。`,
      ENOSPC: (file: string) => `无法写入 ${file}：磁盘已满。`,
    },
    cannotWriteOtherwise: (file: string, why: string) =>
      `无法写入 ${file}（${why}）。请换个位置再试。`,
    problem: {
      "file-missing": () => "缺少要转换的导图文件，请写在最前面。",
      "too-many": (about: string) => `多余的参数：${about}。`,
      unknown: (about: string) => `无法理解的参数：${about}。`,
      to: (about: string) => (about === "" ? "缺少 --to（输出格式）。" : `--to 不认识“${about}”。`),
      lang: (about: string) => `--lang 只能是 zh-CN 或 en，不能是 ${about}。`,
      out: (about: string) =>
        about === ""
          ? "这种格式要用 --out 指定文件。"
          : `--out 必须是另一个文件，不能是 ${about}。`,
    },
    help: (formats: string) => `用法：npm run mindmap -- 文件 --to 格式 [选项]

  文件              .xmind（新旧两种）、.mm、.opml、.md，或含大纲表的 .xlsx、.xls、.csv
  --to 格式         ${formats}
  --sheet 名称      读取这张画布或工作表，默认是保存时打开的画布，或第一张有大纲的工作表
  --out 文件        写到这个文件；文本格式不写时直接显示
  --lang zh-CN|en   语言，默认 zh-CN

退出码：0 完成；2 文件无法读取或写入；64 参数有误；1 程序错误`,
  },
};
