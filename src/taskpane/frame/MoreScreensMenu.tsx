import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MoreScreensButton } from "./MoreScreensButton";

interface Entry {
  /** Under which the tab is known to the overflow around it. */
  readonly id: string;
  readonly name: string;
  readonly open: () => void;
}

/** The screens whose tabs do not fit, as a menu. */
export function MoreScreensMenu(props: {
  readonly name: string;
  readonly entries: readonly Entry[];
}): ReactElement {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MoreScreensButton name={props.name} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {props.entries.map((entry) => (
            <HiddenScreen key={entry.id} {...entry} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenScreen({ id, name, open }: Entry): ReactElement | null {
  return useIsOverflowItemVisible(id) ? null : <MenuItem onClick={open}>{name}</MenuItem>;
}
