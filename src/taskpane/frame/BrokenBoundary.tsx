import { Component, type ReactNode } from "react";
import type { Messages } from "../../messages/messages";
import { BrokenNotice } from "./BrokenNotice";

interface BoundaryProps {
  readonly words: Messages["pane"]["frame"];
  readonly version: string;
  /** Brings whatever broke back to its beginning before the screens are drawn again. */
  readonly restart: () => void;
  readonly children: ReactNode;
}

/** Catches our own errors while drawing, says so plainly, and offers the details to pass on. */
export class BrokenBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private readonly restart = (): void => {
    this.props.restart();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { words, version } = this.props;
    return <BrokenNotice {...{ error, words, version }} restart={this.restart} />;
  }
}
