// What `npm run excel` says, Chinese first and English below, as `npm start` does.
const both = (chinese: string, english: string): string => `  ${chinese}\n  ${english}\n`;

export const sideloadWords = {
  noDesktopExcel: both(
    "桌面版 Excel 只有 Windows 和 macOS 版本。请运行 npm start，在浏览器工作台中使用。",
    "Excel for the desktop exists for Windows and macOS only. Run npm start to use the workbench in a browser.",
  ),
  willAskForTrust: both(
    "Excel 只加载受信任的 https 地址：请同意安装仅用于本机 localhost 的开发证书。",
    "Excel loads add-ins over trusted https only: please accept the development certificate for localhost.",
  ),
  untrusted: both(
    "没有受信任的证书，Excel 会拒绝加载项。请运行 npx office-addin-dev-certs install 安装证书后再试。",
    "Without a trusted certificate Excel refuses the add-in. Run npx office-addin-dev-certs install, then try again.",
  ),
  building: both("正在构建加载项……", "Building the add-in …"),
  portTaken: (port: number): string =>
    both(
      `端口 ${port} 已被占用，而清单里写的就是它。请关闭占用它的程序（也许是 npm start）后再试。`,
      `Port ${port} is taken, and the manifest names it. Close what uses it (perhaps npm start), then try again.`,
    ),
  loaded: both(
    "加载项已装入 Excel，请查看“回款”选项卡。按 Ctrl+C 卸载并停止。",
    "Excel has the add-in: look for the tab 回款 / Huikuan. Press Ctrl+C to take it out and stop.",
  ),
};
