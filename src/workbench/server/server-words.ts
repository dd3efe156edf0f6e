// What `npm start` says, Chinese first and English below: who reads it is not known yet.
import type { BadArgument } from "./start-arguments";

const both = (chinese: string, english: string): string => `  ${chinese}\n  ${english}\n`;

export const serverWords = {
  building: (what: "add-in" | "workbench"): string =>
    what === "add-in"
      ? both(
          "正在构建加载项（首次约一分钟）……",
          "Building the add-in (about a minute the first time) …",
        )
      : both("正在构建工作台……", "Building the workbench …"),

  buildFailed: (output: string): string =>
    `${both("构建失败，原因如下：", "The build failed. It said:")}\n${output}\n`,

  ready: (address: string): string =>
    `\n${both("回款工作台已就绪，请在浏览器中打开：", "The Huikuan workbench is ready. Open it in a browser:")}\n    ${address}\n\n${both("按 Ctrl+C 停止。", "Press Ctrl+C to stop.")}`,

  portTaken: (wanted: number, used: number): string =>
    both(
      `端口 ${wanted} 已被占用，改用 ${used}。`,
      `Port ${wanted} is taken by another program; using ${used}.`,
    ),

  willAskForTrust: both(
    "系统将询问是否信任一张仅用于本机 localhost 的开发证书。选择“否”也能使用，只是浏览器会先显示警告。",
    "Your system will ask whether to trust a development certificate for localhost only. If you decline, " +
      "everything still works after a browser warning.",
  ),

  untrusted: both(
    "浏览器会提示“您的连接不是私密连接”：证书是本机刚生成的，服务只监听本机，数据不离开这台电脑。点“高级”→“继续前往 localhost”。",
    'The browser will say "Your connection is not private": the certificate was made on this computer, and the ' +
      'server answers this computer only, so nothing leaves it. Choose "Advanced", then "Proceed to localhost".',
  ),

  notKept: both(
    "证书无法保存到缓存文件夹，下次启动浏览器会再次提示。",
    "The certificate could not be kept in the cache folder, so the browser will ask again next time.",
  ),

  stopped: both("工作台已停止。", "The workbench has stopped."),

  badArgument: ({ problem, about }: BadArgument): string => {
    const usage = "npm start -- [FILE.xlsx | .xls | .csv] [--port 3000] [--no-open]";
    const sentences = {
      unknown: ["无法识别的参数", "Unknown option"],
      port: ["端口必须是 0 到 65535 的整数", "The port must be a whole number from 0 to 65535"],
      "file-missing": ["找不到文件", "There is no such file"],
      "file-kind": [
        "只能打开 .xlsx、.xls 或 .csv 文件",
        "Only .xlsx, .xls and .csv files can be opened",
      ],
      "too-many": [
        "一次只能打开一个文件，多余的是",
        "Only one file can be opened at a time; left over",
      ],
    } as const;
    const [chinese, english] = sentences[problem];
    return `${both(`${chinese}：${about}`, `${english}: ${about}`)}\n    ${usage}\n`;
  },
};
