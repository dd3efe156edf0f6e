// What pane and projector window tell each other. Office carries texts of limited length, so a long one goes in pieces.
import type { MapDrawing } from "../../domain/course/course-map";

/** What is said about a topic beside its title, in the user's language. */
export interface ProjectedWords {
  /** What the topic means. */
  readonly text?: string;
  /** What it means for the user's own ledger today. */
  readonly live?: string;
  /** Why it needs care, and the sign for it on the map. */
  readonly care?: { readonly sign: string; readonly text: string; readonly isBlocked: boolean };
  /** How far its cells are filled in. */
  readonly cells?: string;
}

export interface ProjectedMap extends MapDrawing {
  readonly name: string;
  readonly language: string;
  readonly words: Readonly<Record<string, ProjectedWords>>;
}

/** What a class is doing, as of the moment it is told. */
export interface ProjectedStep {
  readonly title: string;
  /** "" where the trainer asks nothing. */
  readonly question: string;
  /** Undefined for a step without a clock; negative when the time is over. */
  readonly secondsLeft?: number | undefined;
  readonly isRunning: boolean;
}

export type ToProjector =
  | { readonly kind: "show"; readonly map: ProjectedMap }
  | { readonly kind: "step"; readonly step: ProjectedStep }
  | { readonly kind: "go"; readonly nodeId: string };

export type FromProjector =
  | { readonly kind: "ready" }
  | { readonly kind: "go"; readonly nodeId: string }
  /** Select the cells of a topic in the workbook. */
  | { readonly kind: "cells"; readonly nodeId: string };

/** Characters a piece may have: Office for Outlook carries 32 KB, the others more. */
const PIECE_LENGTH = 30_000;

/** A message as the texts to send, in order. */
export function piecesOf(message: ToProjector | FromProjector): string[] {
  const text = JSON.stringify(message);
  const count = Math.max(1, Math.ceil(text.length / PIECE_LENGTH));
  return Array.from({ length: count }, (_, at) => {
    const piece = text.slice(at * PIECE_LENGTH, (at + 1) * PIECE_LENGTH);
    return `${at + 1}/${count} ${piece}`;
  });
}

/** Puts pieces together again: the whole text with its last piece, undefined before. */
function createPieceReader(): (piece: string) => string | undefined {
  let gathered: string[] = [];
  return (piece) => {
    const head = /^(\d+)\/(\d+) /.exec(piece);
    if (head === null) return undefined;
    const number = Number(head[1]);
    if (number === 1) gathered = [];
    // A piece without those before it belongs to a message whose start another window had.
    if (gathered.length !== number - 1) return undefined;
    gathered.push(piece.slice(head[0].length));
    return number < Number(head[2]) ? undefined : gathered.join("");
  };
}

/** Hears pieces and passes on whole messages. */
function listener(hear: (message: unknown) => void): (piece: string) => void {
  const read = createPieceReader();
  return (piece) => {
    const text = read(piece);
    if (text !== undefined) hear(JSON.parse(text));
  };
}

/** The pane's ear for what the window sends. */
export function paneListener(hear: (message: FromProjector) => void): (piece: string) => void {
  return listener((message) => {
    hear(message as FromProjector);
  });
}

/** The window's ear for what the pane sends. */
export function projectorListener(hear: (message: ToProjector) => void): (piece: string) => void {
  return listener((message) => {
    hear(message as ToProjector);
  });
}
