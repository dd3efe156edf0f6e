// What the schemas of add-in manifests (MS-OWEMXML: OfficeApp 1.1, TaskPaneAppVersionOverrides 1.0) say about the
// elements we use: which children, in which order, "!" for those that must be there, "+" for one or more.
// An element that is not in this table may have no children: add it from the schema first.

/** By element; "Parent/Element" where the same name means different things. */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts!",
    "Requirements",
    "DefaultSettings!",
    "Permissions!",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  DisplayName: ["Override+"],
  Description: ["Override+"],
  AppDomains: ["AppDomain+"],
  "OfficeApp/Hosts": ["Host+"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation!", "RequestedWidth", "RequestedHeight"],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts!",
    "Resources!",
    "VersionOverrides",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  "VersionOverrides/Hosts": ["Host+"],
  "Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor", "MobileFormFactor"],
  Runtimes: ["Runtime+"],
  AllFormFactors: ["ExtensionPoint+"],
  "AllFormFactors/ExtensionPoint": ["Script!", "Page!", "Metadata!", "Namespace"],
  Script: ["SourceLocation!"],
  Page: ["SourceLocation!"],
  Metadata: ["SourceLocation!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint+"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  "DesktopFormFactor/ExtensionPoint": ["OfficeTab+", "CustomTab+", "OfficeMenu+"],
  OfficeMenu: ["Control+"],
  CustomTab: ["Group+", "Label!", "InsertAfter", "InsertBefore"],
  Group: ["OverriddenByRibbonApi", "Label!", "Icon!", "Control+"],
  Icon: ["bt:Image+"],
  Control: [
    "OverriddenByRibbonApi",
    "Label!",
    "ToolTip",
    "Supertip!",
    "Icon!",
    "Action!",
    "Enabled",
  ],
  Supertip: ["Title!", "Description!"],
  // A shared runtime forbids TaskpaneId here: it has one pane.
  Action: ["SourceLocation", "Title", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image+"],
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:Image": ["bt:Override+"],
  "bt:Url": ["bt:Override+"],
  "bt:String": ["bt:Override+"],
};

/** In which list of <Resources> a `resid` is looked up, by the element that has it. */
export const RESOURCE_LISTS: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
};

/** Longest values in characters. */
export const LIMITS = {
  resourceId: 32,
  elementId: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
} as const;

export const REQUIRED_ICON_SIZES = [16, 32, 80];
export const POSSIBLE_ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
