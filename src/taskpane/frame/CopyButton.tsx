import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState, type ReactElement } from "react";
import { usePane } from "../pane-context";

/** Copies a text; where the clipboard is forbidden to add-ins `select` marks it for copying by hand. */
export function CopyButton(props: {
  readonly text: string;
  readonly label: string;
  readonly select: () => void;
}): ReactElement {
  const { messages } = usePane();
  const [copied, setCopied] = useState<string | undefined>();
  const isCopied = copied === props.text;
  const copy = (): void => {
    navigator.clipboard.writeText(props.text).then(
      () => {
        setCopied(props.text);
      },
      () => {
        props.select();
      },
    );
  };
  return (
    <Button size="small" icon={<CopyRegular />} onClick={copy}>
      {isCopied ? messages.pane.frame.copied : props.label}
    </Button>
  );
}
