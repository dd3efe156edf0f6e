import type { CourseMap } from "../../../src/domain/course/course-map";
import { outlineRows, type OutlineRow } from "../../../src/domain/course/outline-rows";
import { readOutlineCells } from "../../../src/domain/course/read-outline-cells";
import { reconcileOutline } from "../../../src/domain/course/reconcile-outline";

const node = (id: string, title: string, ...children: CourseMap["root"][]): CourseMap["root"] => ({
  ...{ id, title, children },
});
const course = (): CourseMap => ({
  root: node(
    "r",
    "课程",
    node("a", "事前", node("a1", "客户档案"), node("a2", "授信额度")),
    node("b", "事中", node("b1", "账龄"), node("b2", "对账")),
    node("c", "事后"),
  ),
  ...{ floating: [], summaries: [], relationships: [] },
  links: [{ nodeId: "a2", name: "Huikuan_Map_1", lastAddress: "表1!B3" }],
});
const rows = (): OutlineRow[] => outlineRows(course()).map(({ row }) => row);
const levels = (level: number, title: string): string[] =>
  Array.from({ length: 4 }, (_, at) => (at === level - 1 ? title : ""));
const typed = (level: number, title: string): OutlineRow => ({
  ...{ id: "", levels: levels(level, title), note: "", sequence: 0 },
});
const spliced = (
  all: OutlineRow[],
  at: number,
  count: number,
  ...more: OutlineRow[]
): OutlineRow[] => [...all.slice(0, at), ...more, ...all.slice(at + count)];
/** A row changed in place. */
const put = (all: OutlineRow[], at: number, change: Partial<OutlineRow>): OutlineRow[] =>
  all.map((row, index) => (index === at ? { ...row, ...change } : row));
const copy = (all: OutlineRow[], from: number, to: number): OutlineRow[] =>
  all[from] === undefined ? all : spliced(all, to, 0, all[from]);
const move = (all: OutlineRow[], from: number, to: number): OutlineRow[] => {
  const [row] = all.slice(from, from + 1);
  return row === undefined ? all : spliced(spliced(all, from, 1), to, 0, row);
};

function told(given: readonly OutlineRow[]): string {
  let made = 0;
  const { changes, problems, isSorted, isGuessed } = reconcileOutline(
    course(),
    given,
    () => `new${++made}`,
  );
  const lines = changes.map((change) => {
    const id = change.kind === "reordered" ? change.parentId : change.id;
    const extra =
      (change.kind === "deleted" && change.needsYes) || (change.kind === "added" && change.isCopy)
        ? "!"
        : "";
    return `${change.kind} ${id}${extra}`;
  });
  return [
    ...lines,
    ...problems.map(({ kind, row }) => `(${kind} ${row})`),
    ...(isSorted ? ["sorted"] : []),
    ...(isGuessed ? ["guessed"] : []),
  ].join(", ");
}

describe("rows of the outline sheet against the map", () => {
  test.each<[string, (all: OutlineRow[]) => OutlineRow[], string]>([
    ["nothing changed", (all) => all, ""],
    ["a title typed over", (all) => put(all, 2, { levels: levels(2, "授信测算") }), "renamed a2"],
    [
      "a title that another node has",
      (all) => put(all, 2, { levels: levels(2, "对账") }),
      "renamed a2",
    ],
    ["a row cut and pasted elsewhere", (all) => move(all, 2, 4), "moved a2"],
    ["a row indented", (all) => put(all, 6, { levels: levels(2, "事后") }), "moved c"],
    ["two rows exchanged", (all) => move(all, 4, 5), "reordered b"],
    ["a row typed in", (all) => spliced(all, 3, 0, typed(2, "合同检查")), "added new1"],
    ["a row copied with its hidden id", (all) => copy(all, 2, 6), "added new1!, (copied-row 6)"],
    [
      "a row copied and the first renamed",
      (all) => put(copy(all, 2, 6), 2, { levels: levels(2, "新名") }),
      "renamed a2, added new1!, (copied-row 6)",
    ],
    [
      "a copy above the first",
      (all) => put(copy(all, 2, 0), 0, { levels: levels(1, "授信额度") }),
      "added new1!, (copied-row 0)",
    ],
    [
      "ids filled down over new rows",
      (all) =>
        spliced(all, 3, 0, ...["x", "y", "z"].map((title) => ({ ...typed(2, title), id: "a2" }))),
      "added new1!, added new2!, added new3!, (copied-row 3), (copied-row 4), (copied-row 5)",
    ],
    ["a linked row deleted", (all) => spliced(all, 2, 1), "deleted a2!"],
    ["a row without links deleted", (all) => spliced(all, 6, 1), "deleted c"],
    [
      "a parent's row deleted, its children left",
      (all) => spliced(all, 3, 1),
      "moved b1, moved b2, deleted b!",
    ],
    [
      "a level left out",
      (all) => spliced(all, 1, 0, typed(4, "跳级")),
      "added new1, (level-jump 1)",
    ],
    ["a blank row", (all) => spliced(all, 3, 0, typed(1, "")), ""],
    [
      "a title cleared",
      (all) => put(all, 2, { levels: levels(1, "") }),
      "deleted a2!, (title-cleared 2)",
    ],
    [
      "a row of another workbook",
      (all) => spliced(all, 3, 0, { ...typed(2, "外来"), id: "zzz" }),
      "added new1, (unknown-id 3)",
    ],
    ["a note typed", (all) => put(all, 1, { note: "表1-1" }), "described a1"],
    [
      "two levels filled",
      (all) => put(all, 1, { levels: ["事前", "客户档案", "", ""] }),
      "(several-levels 1)",
    ],
    ["the column of ids deleted", (all) => all.map((row) => ({ ...row, id: "" })), "guessed"],
  ])("%s", (_, change, expected) => {
    expect(told(change(rows()))).toBe(expected);
  });

  test("a sorted table is told as sorted, so that it can be put back", () => {
    const sorted = [...rows()].sort((a, b) => (a.levels.join("") < b.levels.join("") ? -1 : 1));
    expect(told(sorted)).toContain("sorted");
  });

  test("the user's copy has no links, the first keeps them", () => {
    let made = 0;
    const { map } = reconcileOutline(course(), copy(rows(), 2, 6), () => `new${++made}`);
    expect(map.links.map(({ nodeId }) => nodeId)).toEqual(["a2"]);
  });

  test("every row gets the id to write back", () => {
    const { ids } = reconcileOutline(course(), spliced(rows(), 3, 0, typed(2, "新")), () => "n1");
    expect([...ids.values()]).toEqual(["a", "a1", "a2", "n1", "b", "b1", "b2", "c"]);
  });
});

describe("an outline on any sheet", () => {
  const read = (cells: string[][]): string => {
    let made = 0;
    const found = readOutlineCells(cells, () => `${++made}`);
    if (found === undefined) return "none";
    const text = ({ title, note, children }: CourseMap["root"]): string =>
      `${title}${note === undefined ? "" : `<${note}>`}${children.length === 0 ? "" : `(${children.map(text).join(",")})`}`;
    return `${found.layout}: ${found.nodes.map(text).join(",")}${found.jumps.length === 0 ? "" : ` jumps ${found.jumps.join()}`}`;
  };
  test.each<[string, string[][], string]>([
    [
      "levels by Chinese headers",
      [
        ["编号", "一级", "二级", "备注"],
        ["1", "事前", "", ""],
        ["1.1", "", "档案", "表1"],
        ["2", "事后", "", ""],
      ],
      "levels: 事前(档案<表1>),事后",
    ],
    [
      "levels as iThoughts writes them",
      [
        ["level0", "level1", "level2"],
        ["a", "", ""],
        ["", "b", ""],
        ["", "", "c"],
      ],
      "levels: a(b(c))",
    ],
    [
      "a level number and a title",
      [
        ["层级", "标题", "说明"],
        ["1", "事前", "x"],
        ["2", "档案", ""],
        ["1", "事后", ""],
      ],
      "numbered: 事前<x>(档案),事后",
    ],
    [
      "levels counted from 0",
      [
        ["Level", "Title"],
        ["0", "a"],
        ["1", "b"],
      ],
      "numbered: a(b)",
    ],
    [
      "staggered without headers",
      [
        ["事前", ""],
        ["", "档案"],
        ["", "授信"],
        ["事后", ""],
      ],
      "levels: 事前(档案,授信),事后",
    ],
    [
      "paths with merged parents",
      [
        ["事前", "档案", "工商"],
        ["", "", "税务"],
        ["", "授信", "额度"],
        ["事后", "复盘", ""],
      ],
      "paths: 事前(档案(工商,税务),授信(额度)),事后(复盘)",
    ],
    [
      "paths with parents written again",
      [
        ["事前", "档案"],
        ["事前", "授信"],
        ["事后", "复盘"],
      ],
      "paths: 事前(档案,授信),事后(复盘)",
    ],
    [
      "one column with blanks",
      [["事前"], ["  档案"], ["    工商"], ["事后"]],
      "indented: 事前(档案(工商)),事后",
    ],
    ["one column with full-width blanks", [["事前"], ["　档案"]], "indented: 事前(档案)"],
    [
      "one column with numbers",
      [["1 事前"], ["1.1 档案"], ["1.1.1 工商"], ["2 事后"]],
      "indented: 事前(档案(工商)),事后",
    ],
    [
      "a level left out",
      [
        ["一级", "二级", "三级"],
        ["a", "", ""],
        ["", "", "c"],
      ],
      "levels: a(c) jumps 2",
    ],
    [
      "nothing",
      [
        ["", ""],
        ["", ""],
      ],
      "none",
    ],
  ])("with %s", (_, cells, expected) => {
    expect(read(cells)).toBe(expected);
  });
});
