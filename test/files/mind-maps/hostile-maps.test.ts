import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { MapFailure } from "../../../src/files/mind-maps/map-failure";
import { readMindMap } from "../../../src/files/mind-maps/read-mind-map";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const zip = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
const mm = (inner: string): Uint8Array => text(`<map version="1.0.1">${inner}</map>`);

function outcome(bytes: Uint8Array, name = "x.mm"): string {
  try {
    return readMindMap(bytes, name).format;
  } catch (error) {
    if (error instanceof MapFailure) return error.code;
    throw error;
  }
}

/** An archive whose directory claims another size for its first part. */
function lyingSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}

const deepJson = (depth: number): string =>
  `[{"id":"s","title":"x","rootTopic":${'{"id":"a","title":"t","children":{"attached":['.repeat(depth)}${"]}}".repeat(depth)}}]`;

describe("a stranger's file that is refused", () => {
  test.each([
    ["no bytes", new Uint8Array(0), "empty"],
    ["only blanks", text(" \n\t\n"), "empty"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 0, 0, 0, 13), "not-a-mind-map"],
    ["an archive of something else", zip({ "word/document.xml": "<w/>" }), "not-a-mind-map"],
    ["a web page", text("<!DOCTYPE html><html><body>x</body></html>"), "not-a-mind-map"],
    ["some XML", text('<?xml version="1.0"?><a><b/></a>'), "not-a-mind-map"],
    ["a cut archive", zip({ "content.json": deepJson(3) }).subarray(0, 60), "damaged"],
    ["a cut map", text('<map><node TEXT="a"><node'), "damaged"],
    ["JSON that is cut", zip({ "content.json": '[{"id":' }), "damaged"],
    ["a map without a topic", mm(""), "empty"],
    ["an outline without outlines", text("<opml><head/><body/></opml>"), "empty"],
    [
      "a password in the new way",
      zip({
        "content.json": "\u0001\u0002",
        "manifest.json": '{"file-entries":{"content.json":{"encryption-data":{}}}}',
      }),
      "encrypted",
    ],
    [
      "a password, said only by the content",
      zip({ "content.json": "\u0001\u0002\u0003" }),
      "encrypted",
    ],
    [
      "a password in the old way",
      zip({
        "content.xml": "\u0001\u0002",
        "META-INF/manifest.xml": "<manifest><file-entry><encryption-data/></file-entry></manifest>",
      }),
      "encrypted",
    ],
    [
      "an external entity",
      text('<!DOCTYPE map [<!ENTITY x SYSTEM "file:///etc/passwd">]><map><node TEXT="&x;"/></map>'),
      "document-type",
    ],
    [
      "an external document type",
      text('<!DOCTYPE map SYSTEM "http://127.0.0.1/x.dtd"><map><node TEXT="a"/></map>'),
      "document-type",
    ],
    [
      "growing entities in an outline",
      text(
        '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><opml><body><outline text="&b;"/></body></opml>',
      ),
      "document-type",
    ],
    [
      "growing entities in an archive",
      zip({
        "content.xml":
          '<!DOCTYPE x [<!ENTITY a "aaaa">]><xmap-content><sheet><topic/></sheet></xmap-content>',
      }),
      "document-type",
    ],
    [
      "a parameter entity",
      text(
        '<!DOCTYPE map [<!ENTITY % x SYSTEM "http://127.0.0.1/x"> %x;]><map><node TEXT="a"/></map>',
      ),
      "document-type",
    ],
    [
      "one long entity used over and over",
      text(
        `<!DOCTYPE map [<!ENTITY a "${"a".repeat(9000)}">]><map><node TEXT="${"&a;".repeat(20_000)}"/></map>`,
      ),
      "document-type",
    ],
    [
      "a document type behind a comment",
      text('<!-- x --><!DOCTYPE map [<!ENTITY a "b">]><map><node TEXT="&a;"/></map>'),
      "document-type",
    ],
    ["a second document type", text(`<opml>${"<!DOCTYPE ".repeat(100_000)}`), "document-type"],
    [
      "an attribute of 5 million characters",
      mm(`<node TEXT="${"长".repeat(5_000_000)}"/>`),
      "too-large",
    ],
    [
      "a hundred thousand attributes",
      mm(`<node ${Array.from({ length: 100_000 }, (_, at) => `a${at} = "1"`).join(" ")}/>`),
      "too-large",
    ],
    ["an attribute that would change our own objects", mm('<node __proto__="x"/>'), "damaged"],
    ["a million lines", text("# a\n".repeat(1_000_000)), "too-large"],
    [
      "150 levels of lists",
      text(Array.from({ length: 150 }, (_, at) => `${" ".repeat(at)}- x`).join("\n")),
      "too-deep",
    ],
    [
      "150 levels of outlines",
      text(
        `<opml><body>${'<outline text="a">'.repeat(150)}${"</outline>".repeat(150)}</body></opml>`,
      ),
      "too-deep",
    ],
    [
      "paths out of the archive",
      zip({ "../content.json": deepJson(2), "/etc/passwd": "x" }),
      "not-a-mind-map",
    ],
    ["120 levels of XML", mm('<node TEXT="a">'.repeat(120) + "</node>".repeat(120)), "too-deep"],
    [
      "50,000 levels of XML",
      mm('<node TEXT="a">'.repeat(50_000) + "</node>".repeat(50_000)),
      "too-deep",
    ],
    ["150 levels of JSON", zip({ "content.json": deepJson(150) }), "too-deep"],
    [
      "too many topics",
      mm(`<node TEXT="r">${'<node TEXT="a"/>'.repeat(20_001)}</node>`),
      "too-large",
    ],
    [
      "too many parts",
      zip(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`p${at}`, ""]))),
      "too-large",
    ],
    [
      "a part that claims more than it can hold",
      lyingSize(zip({ "content.json": "[".padEnd(200_000) }), 31 * 1024 * 1024),
      "damaged",
    ],
    [
      "a part larger than it says",
      lyingSize(zip({ "content.json": deepJson(2).padEnd(3000) }), 100),
      "damaged",
    ],
  ])("%s", (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test("31 MB of blanks in 30 KB are not unpacked", () => {
    const bomb = zipSync({ "content.json": new Uint8Array(31 * 1024 * 1024).fill(0x20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(outcome(bomb)).toBe("too-large");
  });

  test("whatever the bytes are, there is a map or one of our refusals", () => {
    const starts = ["", "<map>", "<opml>", "PK\u0003\u0004", "[{", "# ", "<xmap-content>"];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        expect(typeof outcome(Uint8Array.from([...text(start), ...rest]))).toBe("string");
      }),
    );
  });

  test("a changed byte gives a map or one of our refusals", () => {
    const whole = zip({ "content.json": deepJson(3), "metadata.json": "{}" });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const broken = whole.slice();
        broken[at] = byte;
        expect(typeof outcome(broken)).toBe("string");
      }),
    );
  });
});

/** Marks that begin and never end: a pattern that looks for their end from each of them would take hours. */
const MANY = 200_000;
describe("a stranger's file that is meant to keep the reader busy", () => {
  test.each([
    ...["*", "_a ", "**a ", "`", "`a``", "[", "![", "[x](a", "![x](a", "<a ", "<http://", "<!-- "],
    ...["\\", " #", "#", "~~a", "|", "- ", "<br", "&", " "],
  ])("a line of many %j is read in one go", (mark) => {
    for (const start of ["# a", "- a", "a"])
      expect(outcome(text(`# t\n${start}${mark.repeat(MANY)}b`), "x.md")).toBe("md");
  });

  test.each([
    ["comments before something else", `${"<!-- a -->".repeat(MANY)}<x>`, "empty"],
    ["comments that do not end", `${"<!--".repeat(MANY)}<map>`, "empty"],
    ["comments within a map", `<map>${"<!-- a -->".repeat(20_000)}<node TEXT="a"/></map>`, "mm"],
    ["ampersands", `<map><node TEXT="${"&".repeat(MANY)}"/></map>`, "mm"],
    ["tags that do not end", `<map>${"<node".repeat(20_000)}`, "damaged"],
    ["HTML in a title", `<map><node TEXT="&lt;html${"&lt;a ".repeat(20_000)}"/></map>`, "mm"],
    [
      "HTML in an outline",
      `<opml><body><outline text="${"&lt;br ".repeat(20_000)}"/></body></opml>`,
      "opml",
    ],
    ["a row of a table that is all blanks", `# a\n|${" ".repeat(MANY)}x|\n- b`, "md"],
    ["references that lead nowhere", `# ${"[a][".repeat(MANY)}`, "md"],
    ["numbers without end", `${"1.".repeat(MANY)}\n一、a\n二、b`, "md"],
    ["JSON that does not end", `{"root":${"[".repeat(MANY)}`, "damaged"],
    ["a declaration that does not end", `<?xml${" ".repeat(MANY)}x`, "not-a-mind-map"],
  ])("%s", (_, content, expected) => {
    expect(outcome(text(content))).toBe(expected);
  });
});

describe("a stranger's file that is read", () => {
  test("beside paths that lead out of the archive", () => {
    const bytes = zip({ "../../evil": "x", "/content.json": "x", "content.json": deepJson(2) });
    expect(outcome(bytes)).toBe("xmind");
  });

  test("with names of a program's own objects as attributes and ids", () => {
    const topics = ["__proto__", "constructor", "toString"].map(
      (id) => `<node ID="${id}" TEXT="${id}"/>`,
    );
    const { sheets } = readMindMap(
      mm(`<node TEXT="r" valueOf="x">${topics.join("")}</node>`),
      "x.mm",
    );
    expect(sheets[0]?.map.root.children.map(({ id }) => id)).toEqual([
      ...["__proto__", "constructor", "toString"],
    ]);
  });

  test("with one id for several topics, which get ids of their own", () => {
    const { sheets } = readMindMap(
      mm('<node TEXT="r" ID="a"><node TEXT="b" ID="a"/><node TEXT="c" ID="a" LINK="#a"/></node>'),
      "x.mm",
    );
    const { root } = sheets[0]?.map ?? { root: undefined };
    const ids = [root, ...(root?.children ?? [])].map((topic) => topic?.id);
    expect(new Set(ids).size).toBe(3);
    expect(root?.children[1]?.href).toBe("#a");
  });

  test("with references to characters that there are not", () => {
    const { sheets } = readMindMap(mm('<node TEXT="a&#x0;b&#1;c&#x110000;d"/>'), "x.mm");
    expect(sheets[0]?.map.root.title).toBe("abc&#x110000;d");
  });

  test.each([
    ["x.md", "# r\n- [a](javascript:alert(1))\n- [b](data:text/html,x)"],
    [
      "x.opml",
      '<opml><body><outline text="r"><outline text="a" url="javascript:x"/><outline text="b" type="link" url=" jAvascript:x"/></outline></body></opml>',
    ],
    [
      "x.xmind",
      '<xmap-content xmlns:xlink="x"><sheet><topic><title>r</title><children><topics type="attached"><topic xlink:href="javascript:x"><title>a</title></topic><topic xlink:href="file:///x"><title>b</title></topic></topics></children></topic></sheet></xmap-content>',
    ],
    [
      "y.xmind",
      '[{"rootTopic":{"title":"r","children":{"attached":[{"title":"a","href":"javascript:x"},{"title":"b","href":"vbscript:x"}]}}}]',
    ],
  ])("without the links in %s that could run", (name, content) => {
    const { root } = readMindMap(text(content), name).sheets[0]?.map ?? {};
    expect(root?.children.map(({ title, href }) => [title, href])).toEqual([
      ...[
        ["a", undefined],
        ["b", undefined],
      ],
    ]);
  });

  const linksOf = (links: readonly string[]): (string | undefined)[] => {
    const nodes = links.map((link) => `<node TEXT="a" LINK="${link}"/>`).join("");
    const { sheets } = readMindMap(mm(`<node TEXT="r" ID="r">${nodes}</node>`), "x.mm");
    return sheets[0]?.map.root.children.map(({ href }) => href) ?? [];
  };

  test("keeps only links that cannot run", () => {
    expect(
      linksOf([
        ...["https://example.com/", "HTTP://EXAMPLE.COM", "mailto:a@example.com", "#r"],
        ...[
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java&#10;script:alert(1)",
          " data:text/html,x",
        ],
        ...["file:///c:/x", "vbscript:x", "#gone", "other.mm", "xap:resources/x"],
      ]),
    ).toEqual([
      ...["https://example.com/", "HTTP://EXAMPLE.COM", "mailto:a@example.com", "#r"],
      ...[undefined, undefined, undefined, undefined],
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
  });

  test("keeps HTML in a title as the text it is", () => {
    const { sheets } = readMindMap(
      zip({
        "content.json": '[{"title":"s","rootTopic":{"title":"<img src=x onerror=alert(1)>"}}]',
      }),
      "x.xmind",
    );
    expect(sheets[0]?.map.root.title).toBe("<img src=x onerror=alert(1)>");
  });

  test("never reads what an outline includes, and says so", () => {
    const { sheets } = readMindMap(
      text(
        '<opml><body><outline text="a"><outline type="include" text="b" url="https://example.com/x.opml"/></outline></body></opml>',
      ),
      "x.opml",
    );
    expect(sheets[0]?.map.root.children[0]?.href).toBe("https://example.com/x.opml");
    expect(sheets[0]?.map.warnings).toEqual([{ code: "included-file-not-read", count: 1 }]);
  });
});
