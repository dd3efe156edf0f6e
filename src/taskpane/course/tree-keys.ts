// What the keys of the tree do. Tab leaves the tree, as everywhere in the pane.
import type { CourseSession } from "../../application/course/course-session";
import type { TreeRow } from "./visible-rows";

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

type Command = (
  session: CourseSession,
  edit: (focus: "title" | "add") => void,
  newTitle: string,
) => void;

/** The command of a key on the current row; undefined for keys that are none of the tree's. */
export function treeCommand(
  key: Key,
  rows: readonly TreeRow[],
  currentId: string | undefined,
): Command | undefined {
  const at = rows.findIndex(({ node }) => node.id === currentId);
  const row = rows[at];
  if (row === undefined) return undefined;
  if (key.ctrlKey || key.metaKey) return undoCommand(key);
  if (key.altKey) return moveCommand(key.key, row);
  const goTo = (target: TreeRow | undefined): Command | undefined =>
    target &&
    ((session) => {
      session.goTo(target.node.id);
    });
  switch (key.key) {
    case "ArrowDown":
      return goTo(rows[at + 1]);
    case "ArrowUp":
      return goTo(rows[at - 1]);
    case "Home":
      return goTo(rows[0]);
    case "End":
      return goTo(rows.at(-1));
    case "ArrowRight":
      if (!row.hasChildren) return undefined;
      return row.isOpen ? goTo(rows[at + 1]) : fold(row, false);
    case "ArrowLeft":
      if (row.hasChildren && row.isOpen && row.level > 1) return fold(row, true);
      return goTo(rows.find(({ node }) => node.id === row.parentId));
    case "Enter":
    case " ":
      return (session) => {
        const link = session.getState().map.links.find(({ nodeId }) => nodeId === row.node.id);
        if (link === undefined) session.goTo(row.node.id);
        else void session.selectLink(link.name);
      };
    case "F2":
      return (_session, edit) => {
        edit("title");
      };
    case "Insert":
      return (session, edit, title) => {
        addBelow(session, row.node.id, title);
        edit("title");
      };
    case "Delete":
      return (session) => {
        session.change({ kind: "delete", id: row.node.id });
      };
    default:
      return undefined;
  }
}

function fold(row: TreeRow, isFolded: boolean): Command {
  return (session) => {
    session.setFolded(row.node.id, isFolded);
  };
}

function undoCommand({ key, shiftKey }: Key): Command | undefined {
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shiftKey))
    return (session) => {
      session.redo();
    };
  if (letter === "z")
    return (session) => {
      session.undo();
    };
  return undefined;
}

/** Adds a topic as the last one below a node, and goes there. */
export function addBelow(session: CourseSession, parentId: string, title: string): void {
  const node = session.newNode(title);
  // Beyond the last one is the end.
  const index = Number.MAX_SAFE_INTEGER;
  if (session.change({ kind: "add", parentId, index, node })) {
    session.setFolded(parentId, false);
    session.goTo(node.id);
  }
}

export type Move = "up" | "down" | "left" | "right";

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function moveCommand(key: string, row: TreeRow): Command | undefined {
  const move = MOVES[key];
  return (
    move &&
    ((session) => {
      moveNode(session, row.node.id, move);
    })
  );
}

/** Moves a node among its siblings, out of its parent, or below the sibling above it. */
export function moveNode(session: CourseSession, id: string, move: Move): void {
  const { map } = session.getState();
  const find = (
    node: typeof map.root,
    parents: readonly (typeof map.root)[],
  ): readonly (typeof map.root)[] | undefined => {
    if (node.id === id) return parents;
    for (const child of node.children) {
      const found = find(child, [node, ...parents]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const [parent, grandparent] = find(map.root, []) ?? [];
  if (parent === undefined) return;
  const index = parent.children.findIndex((child) => child.id === id);
  const above = parent.children[index - 1];
  if (move === "up" && index > 0)
    session.change({ kind: "move", id, parentId: parent.id, index: index - 1 });
  if (move === "down" && index < parent.children.length - 1)
    session.change({ kind: "move", id, parentId: parent.id, index: index + 1 });
  if (move === "left" && grandparent !== undefined) {
    const after = grandparent.children.findIndex((child) => child.id === parent.id) + 1;
    session.change({ kind: "move", id, parentId: grandparent.id, index: after });
  }
  if (move === "right" && above !== undefined) {
    const end = above.children.length;
    if (session.change({ kind: "move", id, parentId: above.id, index: end }))
      session.setFolded(above.id, false);
  }
}
