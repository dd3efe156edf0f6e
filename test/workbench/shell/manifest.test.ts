/** @jest-environment @happy-dom/jest-environment */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/shell/manifest";

const controls = `
  <Control xsi:type="Button" id="Write">
    <Label resid="Write.Label" />
    <Supertip><Title resid="Write.Label" /><Description resid="Write.Tip" /></Supertip>
    <Icon><bt:Image size="32" resid="Icon.32" /><bt:Image size="80" resid="Icon.80" /></Icon>
    <Action xsi:type="ExecuteFunction"><FunctionName>WriteAging</FunctionName></Action>
  </Control>
  <Control xsi:type="Button" id="Open">
    <Label resid="Open.Label" />
    <Supertip><Title resid="Open.Label" /><Description resid="Write.Tip" /></Supertip>
    <Icon><bt:Image size="32" resid="Icon.32" /></Icon>
    <Action xsi:type="ShowTaskpane"><SourceLocation resid="Page" /></Action>
  </Control>
  <Control xsi:type="Menu" id="More"><Label resid="Open.Label" /></Control>`;

const manifest = (inside = controls): string => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="回款"><Override Locale="en-US" Value="Huikuan" /></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://a.test/old.html" /></DefaultSettings>
  <VersionOverrides>
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Page" lifetime="long" /></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Metadata><SourceLocation resid="Functions" /></Metadata><Namespace resid="Namespace" />
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
        <CustomTab id="Tab"><Group id="Reports"><Label resid="Reports.Label" />${inside}</Group>
        <Label resid="Tab.Label" /></CustomTab>
      </ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.32" DefaultValue="https://a.test/32.png" />
        <bt:Image id="Icon.80" DefaultValue="https://a.test/80.png" />
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Page" DefaultValue="https://a.test/pane.html" />
        <bt:Url id="Functions" DefaultValue="https://a.test/zh.json">
          <bt:Override Locale="en-US" Value="https://a.test/en.json" />
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Tab.Label" DefaultValue="回款" />
        <bt:String id="Reports.Label" DefaultValue="报告"><bt:Override Locale="en-US" Value="Reports" /></bt:String>
        <bt:String id="Write.Label" DefaultValue="生成账龄表"><bt:Override Locale="en-US" Value="Write aging sheet" /></bt:String>
        <bt:String id="Open.Label" DefaultValue="打开窗格" />
        <bt:String id="Namespace" DefaultValue="AR" />
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Write.Tip" DefaultValue="写到新工作表。" /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

describe("the ribbon that a manifest describes", () => {
  test("has the add-in's tab with groups, buttons, tips, icons and what they do", () => {
    const { name, tabs, pageUrl, functions } = readManifest(manifest(), "zh-CN");
    expect({ name, pageUrl, functions }).toEqual({
      name: "回款",
      pageUrl: "https://a.test/pane.html",
      functions: { metadataUrl: "https://a.test/zh.json", namespace: "AR" },
    });
    const [write, open] = tabs[0]?.groups[0]?.buttons ?? [];
    expect(write).toEqual({
      id: "Write",
      label: "生成账龄表",
      tip: { title: "生成账龄表", text: "写到新工作表。" },
      icons: new Map([
        [32, "https://a.test/32.png"],
        [80, "https://a.test/80.png"],
      ]),
      action: { kind: "command", functionName: "WriteAging" },
    });
    expect(open?.action).toEqual({ kind: "pane", url: "https://a.test/pane.html", title: "" });
  });

  test("speaks the language asked for, and the default where there is no override", () => {
    const { name, tabs, functions } = readManifest(manifest(), "en-US");
    expect(name).toBe("Huikuan");
    expect(functions?.metadataUrl).toBe("https://a.test/en.json");
    expect(tabs[0]?.label).toBe("回款");
    expect(tabs[0]?.groups[0]?.label).toBe("Reports");
  });

  test("lists the controls it does not show", () => {
    expect(readManifest(manifest(), "zh-CN").notShown).toEqual(["Menu More"]);
  });

  test("is refused when a resource is missing, as Excel would not load such an add-in", () => {
    const broken = manifest(
      '<Control xsi:type="Button" id="X"><Label resid="No.Such" /><Action /></Control>',
    );
    expect(() => readManifest(broken, "zh-CN")).toThrow('The manifest has no resource "No.Such".');
  });

  test("is refused when the text is no manifest", () => {
    expect(() => readManifest("<html><body>Not found</body></html>", "zh-CN")).toThrow(
      "manifest.xml",
    );
  });

  test("of this add-in has a tab of three groups, every control shown", () => {
    const ours = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
    const { tabs, notShown } = readManifest(ours, "en-US");
    expect(tabs.map(({ groups }) => groups.map(({ label }) => label))).toEqual([
      ["Ledger", "Reports", "Course"],
    ]);
    expect(notShown).toEqual([]);
  });
});
