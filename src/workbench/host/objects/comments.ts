// Threaded comments. The text of a comment also shows as a note of its cell, since the grid draws notes.
import { areaOf, flagOf, textAt, textOf } from "../arguments";
import { ExcelError } from "../excel-error";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import type { CommentState } from "../workbook-state";
import type { Selves } from "./selves";

type Comment = Selves["Comment"];
type Comments = Selves["CommentCollection"];

function commentsOf({ sheetId }: Comments, model: ExcelModel): readonly CommentState[] {
  const all = model.state.save().comments;
  return sheetId === undefined ? all : all.filter((comment) => comment.sheetId === sheetId);
}

function stateOf({ commentId }: Comment, model: ExcelModel): CommentState {
  const comment = commentsOf({ sheetId: undefined }, model).find(({ id }) => id === commentId);
  if (!comment) throw new ExcelError("ItemNotFound");
  return comment;
}

function change(self: Comment, work: (comment: CommentState) => void, model: ExcelModel): void {
  model.state.change((state) => {
    const comment = state.comments.find(({ id }) => id === self.commentId);
    if (comment) work(comment);
  });
}

function showNote(comment: CommentState, model: ExcelModel): void {
  const { sheetId, row, column, content, authorName } = comment;
  model.grid.putNote({ sheetId, row, column, text: content, author: authorName });
}

function add(self: Comments, args: readonly unknown[], model: ExcelModel): HostObject {
  const area = areaOf(args[0], model, typeof args[0] === "string" ? self.sheetId : undefined);
  if (area.rowCount !== 1 || area.columnCount !== 1) throw new ExcelError("InvalidArgument");
  const { sheetId, row, column } = area;
  const isTaken = commentsOf({ sheetId }, model).some(
    (comment) => comment.row === row && comment.column === column,
  );
  if (isTaken) throw new ExcelError("ItemAlreadyExists");
  const comment: CommentState = {
    id: model.newId(),
    sheetId,
    row,
    column,
    content: textAt(args, 1),
    authorName: model.userName(),
    createdAt: model.now().toISOString(),
    resolved: false,
    replies: [],
  };
  model.state.change((state) => {
    state.comments.push(comment);
  });
  showNote(comment, model);
  return model.make("Comment", { commentId: comment.id });
}

const objectOf = (model: ExcelModel, comment: CommentState | undefined): HostObject | undefined =>
  comment && model.make("Comment", { commentId: comment.id });

export const commentCollection: ClassTable<Comments> = {
  items: (self, model) =>
    commentsOf(self, model).map(({ id }) => model.make("Comment", { commentId: id })),
  item: (self, key, model) =>
    objectOf(
      model,
      commentsOf(self, model).find(({ id }) => id === key),
    ),
  methods: {
    Add: add,
    GetItemByCell: (self, args, model) => {
      const cell = areaOf(args[0], model, typeof args[0] === "string" ? self.sheetId : undefined);
      return objectOf(
        model,
        commentsOf(self, model).find(
          ({ sheetId, row, column }) =>
            sheetId === cell.sheetId && row === cell.row && column === cell.column,
        ),
      );
    },
  },
};

export const comment: ClassTable<Comment> = {
  identity: ({ commentId }) => ({ Id: commentId }),
  properties: {
    Id: { get: ({ commentId }) => commentId },
    Content: {
      get: (self, model) => stateOf(self, model).content,
      set: (self, value, model) => {
        const content = textOf(value);
        change(self, (state) => void (state.content = content), model);
        showNote(stateOf(self, model), model);
      },
    },
    ContentType: { get: () => "Plain" },
    AuthorName: { get: (self, model) => stateOf(self, model).authorName },
    AuthorEmail: { get: () => "" },
    CreationDate: { get: (self, model) => stateOf(self, model).createdAt },
    Resolved: {
      get: (self, model) => stateOf(self, model).resolved,
      set: (self, value, model) => {
        const resolved = flagOf(value);
        change(self, (state) => void (state.resolved = resolved), model);
      },
    },
  },
  parts: { Replies: (self, model) => model.make("CommentReplyCollection", self) },
  methods: {
    Delete: (self, _, model) => {
      const { sheetId, row, column } = stateOf(self, model);
      model.state.change((state) => {
        state.comments = state.comments.filter(({ id }) => id !== self.commentId);
      });
      model.grid.deleteNote(sheetId, row, column);
    },
    GetLocation: (self, _, model) => {
      const { sheetId, row, column } = stateOf(self, model);
      return model.make("Range", { area: { sheetId, row, column, rowCount: 1, columnCount: 1 } });
    },
  },
};

export const commentReplyCollection: ClassTable<Selves["CommentReplyCollection"]> = {
  items: (self, model) =>
    stateOf(self, model).replies.map(({ id }) =>
      model.make("CommentReply", { ...self, replyId: id }),
    ),
  item: (self, key, model) =>
    stateOf(self, model).replies.some(({ id }) => id === key)
      ? model.make("CommentReply", { ...self, replyId: textOf(key) })
      : undefined,
  methods: {
    Add: (self, args, model) => {
      const reply = {
        id: model.newId(),
        content: textAt(args, 0),
        authorName: model.userName(),
        createdAt: model.now().toISOString(),
      };
      change(self, (state) => void state.replies.push(reply), model);
      return model.make("CommentReply", { ...self, replyId: reply.id });
    },
  },
};

type Reply = Selves["CommentReply"];

function replyOf(self: Reply, model: ExcelModel) {
  const reply = stateOf(self, model).replies.find(({ id }) => id === self.replyId);
  if (!reply) throw new ExcelError("ItemNotFound");
  return reply;
}

export const commentReply: ClassTable<Reply> = {
  identity: ({ replyId }) => ({ Id: replyId }),
  properties: {
    Id: { get: ({ replyId }) => replyId },
    Content: {
      get: (self, model) => replyOf(self, model).content,
      set: (self, value, model) => {
        const content = textOf(value);
        change(
          self,
          (state) => {
            const reply = state.replies.find(({ id }) => id === self.replyId);
            if (reply) reply.content = content;
          },
          model,
        );
      },
    },
    AuthorName: { get: (self, model) => replyOf(self, model).authorName },
    CreationDate: { get: (self, model) => replyOf(self, model).createdAt },
  },
  methods: {
    Delete: (self, _, model) => {
      change(
        self,
        (state) => {
          state.replies = state.replies.filter(({ id }) => id !== self.replyId);
        },
        model,
      );
    },
  },
};
