// Reads the add-in's manifest as Excel does: the ribbon it adds, the page it runs in, the functions it brings, in the
// language of the interface.

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Icon addresses by their size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    | { readonly kind: "command"; readonly functionName: string }
    | { readonly kind: "pane"; readonly url: string; readonly title: string };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddInManifest {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** Commands that Excel puts into the menu of a cell. */
  readonly cellMenu: readonly RibbonButton[];
  /** Page of the shared runtime. */
  readonly pageUrl: string;
  /** Undefined for an add-in without worksheet functions. */
  readonly functions: { readonly metadataUrl: string; readonly namespace: string } | undefined;
  /** Controls that Excel would show and this ribbon does not, such as "Menu More". */
  readonly notShown: readonly string[];
}

type Lookup = (resourceId: string | null) => string;

const childrenNamed = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);

const childNamed = (parent: Element | undefined, name: string): Element | undefined =>
  parent === undefined ? undefined : childrenNamed(parent, name)[0];

const allNamed = (root: ParentNode, name: string): Element[] =>
  [...root.querySelectorAll("*")].filter((element) => element.localName === name);

/** Every manifest binds the prefix of the schema's instance namespace to "xsi". */
const typeOf = (element: Element): string => element.getAttribute("xsi:type") ?? "";

/** A value in the locale asked for; Excel compares locales as a whole, so "en-US" never stands in for "en-GB". */
function localized(element: Element, locale: string): string {
  const override = childrenNamed(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale") === locale,
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function resourceLookup(manifest: Document, locale: string): Lookup {
  const texts = new Map<string, string>();
  for (const resources of allNamed(manifest, "Resources")) {
    for (const group of [...resources.children]) {
      for (const resource of [...group.children]) {
        texts.set(resource.getAttribute("id") ?? "", localized(resource, locale));
      }
    }
  }
  return (resourceId) => {
    const text = texts.get(resourceId ?? "");
    if (text === undefined) throw new Error(`The manifest has no resource "${resourceId ?? ""}".`);
    return text;
  };
}

const resourceOf = (parent: Element | undefined, name: string, look: Lookup): string => {
  const element = childNamed(parent, name);
  return element === undefined ? "" : look(element.getAttribute("resid"));
};

function readButton(control: Element, look: Lookup): RibbonButton | undefined {
  const action = childNamed(control, "Action");
  if (typeOf(control) !== "Button" || action === undefined) return undefined;
  const supertip = childNamed(control, "Supertip");
  const label = resourceOf(control, "Label", look);
  const icons = allNamed(childNamed(control, "Icon") ?? control, "Image").map(
    (image) => [Number(image.getAttribute("size")), look(image.getAttribute("resid"))] as const,
  );
  return {
    id: control.getAttribute("id") ?? "",
    label,
    tip: {
      title: resourceOf(supertip, "Title", look),
      text: resourceOf(supertip, "Description", look),
    },
    icons: new Map(icons),
    action:
      typeOf(action) === "ShowTaskpane"
        ? {
            kind: "pane",
            url: resourceOf(action, "SourceLocation", look),
            title: resourceOf(action, "Title", look),
          }
        : {
            kind: "command",
            functionName: childNamed(action, "FunctionName")?.textContent.trim() ?? "",
          },
  };
}

function readTab(tab: Element, look: Lookup, notShown: string[]): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: resourceOf(tab, "Label", look),
    groups: childrenNamed(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resourceOf(group, "Label", look),
      buttons: childrenNamed(group, "Control").flatMap((control) => {
        const button = readButton(control, look);
        if (button !== undefined) return [button];
        notShown.push(`${typeOf(control)} ${control.getAttribute("id") ?? ""}`);
        return [];
      }),
    })),
  };
}

function readFunctions(manifest: Document, look: Lookup): AddInManifest["functions"] {
  const point = allNamed(manifest, "ExtensionPoint").find(
    (candidate) => typeOf(candidate) === "CustomFunctions",
  );
  if (point === undefined) return undefined;
  return {
    metadataUrl: resourceOf(childNamed(point, "Metadata"), "SourceLocation", look),
    namespace: resourceOf(point, "Namespace", look),
  };
}

/** Throws when the text is no manifest, or names a resource that it does not hold. */
export function readManifest(text: string, locale: string): AddInManifest {
  const manifest = new DOMParser().parseFromString(text, "text/xml");
  if (manifest.documentElement.localName !== "OfficeApp") {
    throw new Error("manifest.xml is not the manifest of an Office add-in.");
  }
  const look = resourceLookup(manifest, locale);
  const displayName = childNamed(manifest.documentElement, "DisplayName");
  const notShown: string[] = [];
  const tabs = allNamed(manifest, "CustomTab").map((tab) => readTab(tab, look, notShown));
  const cellMenu = allNamed(manifest, "OfficeMenu")
    .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
    .flatMap((menu) => childrenNamed(menu, "Control"))
    .flatMap((control) => readButton(control, look) ?? []);
  const settings = childNamed(manifest.documentElement, "DefaultSettings");
  const runtime = allNamed(manifest, "Runtime")[0];
  return {
    name: displayName === undefined ? "" : localized(displayName, locale),
    tabs,
    cellMenu,
    pageUrl:
      runtime === undefined
        ? (childNamed(settings, "SourceLocation")?.getAttribute("DefaultValue") ?? "")
        : look(runtime.getAttribute("resid")),
    functions: readFunctions(manifest, look),
    notShown,
  };
}
