import { buildOptions } from "../../src/packaging/build-options";
import { contentSecurityPolicy } from "../../src/packaging/content-security-policy";

describe("build address", () => {
  test.each([
    { base: "https://addins.example.com", gives: "https://addins.example.com" },
    { base: "https://addins.example.com/", gives: "https://addins.example.com" },
    { base: "https://intranet.example/ar/huikuan//", gives: "https://intranet.example/ar/huikuan" },
    { base: "https://localhost:3000", gives: "https://localhost:3000" },
    { base: "https://例子.example/回款", gives: "https://xn--fsqu00a.example/%E5%9B%9E%E6%AC%BE" },
  ])("$base becomes $gives", ({ base, gives }) => {
    expect(buildOptions({ base }, "production").base).toBe(gives);
  });

  test.each([
    { base: undefined, says: "needs the address", because: "none is given" },
    { base: true, says: "needs the address", because: "--env base has no value" },
    { base: "", says: "needs the address", because: "it is empty" },
    { base: "addins", says: "not a web address", because: "it is a word" },
    { base: "http://addins.example.com", says: "https only", because: "Excel refuses http" },
    { base: "file:///c:/addin", says: "https only", because: "a file is no address" },
    { base: "https://a.example/x?y=1", says: "a host and a path only", because: "it has a query" },
    {
      base: "https://me:pw@a.example",
      says: "a host and a path only",
      because: "it has a password",
    },
    {
      base: "https://a.example/my addin",
      says: "a host and a path only",
      because: "it has a blank",
    },
  ])("is refused in one sentence when $because", ({ base, says }) => {
    const build = (): unknown => buildOptions({ base }, "production");
    expect(build).toThrow(says);
    expect(build).toThrow(/npm run build -- --env base=https:/);
  });

  test("is the local one in development, where none is given", () => {
    expect(buildOptions({}, "development").base).toBe("https://localhost:3000");
  });
});

describe("office.js", () => {
  const base = "https://addins.example.com";

  test("comes from Microsoft in production and from the copy in development", () => {
    expect(buildOptions({ base }, "production").officeJs).toBe("microsoft");
    expect(buildOptions({}, "development").officeJs).toBe("local");
  });

  test("can come from elsewhere, but not from anywhere", () => {
    expect(buildOptions({ base, cdn: "21vianet" }, "production").officeJs).toBe("21vianet");
    expect(() => buildOptions({ base, cdn: "toString" }, "production")).toThrow(
      "office.js can come",
    );
  });

  test("is the only stranger that the page's policy lets in", () => {
    const hosts = (["microsoft", "21vianet", "local"] as const).map((officeJs) =>
      [...new Set(contentSecurityPolicy(officeJs).match(/https:[^ ;]+/g))].join(),
    );
    expect(hosts).toEqual([
      "https://appsforoffice.microsoft.com",
      "https://appsforoffice.cdn.partner.office365.cn",
      "",
    ]);
    expect(contentSecurityPolicy("microsoft")).not.toContain("unsafe");
  });
});
