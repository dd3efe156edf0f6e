import { Button, type ButtonProps } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactElement } from "react";

/** Opens the screens that do not fit. A menu gives it what it needs to do so. */
export function MoreScreensButton(props: ButtonProps & { readonly name: string }): ReactElement {
  const { name, ...button } = props;
  return (
    <Button
      {...button}
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={name}
      title={name}
    />
  );
}
