import { join } from "node:path";
import { fileOfPath, mediaType } from "../../../src/workbench/server/static-files";

const mounts = [
  { prefix: "/workbench/", folder: "/srv/dist/workbench" },
  { prefix: "/", folder: "/srv/dist/addin" },
];

describe("the file behind an address", () => {
  test.each([
    ["/taskpane.html", join("/srv/dist/addin", "taskpane.html")],
    ["/assets/icon-16.png", join("/srv/dist/addin", "assets", "icon-16.png")],
    ["/workbench/workbench.js", join("/srv/dist/workbench", "workbench.js")],
    ["/a/../taskpane.html", join("/srv/dist/addin", "taskpane.html")],
    ["/%E5%9B%9E%E6%AC%BE.html", join("/srv/dist/addin", "回款.html")],
  ])("%s is %s", (path, file) => {
    expect(fileOfPath(path, mounts)).toBe(file);
  });

  test.each([
    ["/../secret.txt", "climbs out of the folder"],
    ["/workbench/../../secret.txt", "climbs out through a mount"],
    ["/%2e%2e/secret.txt", "climbs out in disguise"],
    ["/..%2fsecret.txt", "hides the slash"],
    ["/..%5csecret.txt", "uses Windows' separator"],
    ["/taskpane.html%00.png", "smuggles in the end of a C string"],
    ["/%zz", "is no valid encoding"],
    ["/workbench/", "is a folder"],
    ["//etc/passwd", "names an absolute path"],
  ])("%s is refused: it %s", (path) => {
    expect(fileOfPath(path, mounts)).toBeUndefined();
  });

  test("a file of unknown kind is bytes, which no browser runs", () => {
    expect(mediaType("notes.exe")).toBe("application/octet-stream");
    expect(mediaType("PANE.HTML")).toBe("text/html; charset=utf-8");
  });
});
