import { spawn } from "node:child_process";

/** Opens the default browser. Nothing happens where there is none: the address is on the screen anyway. */
export function openBrowser(address: string): void {
  const [command, ...before]: [string, ...string[]] =
    process.platform === "win32"
      ? ["rundll32", "url.dll,FileProtocolHandler"]
      : [process.platform === "darwin" ? "open" : "xdg-open"];
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
