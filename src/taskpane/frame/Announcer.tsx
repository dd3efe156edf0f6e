import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks results to those who do not see them. The element stays while its text changes: that is what is read aloud. */
export function Announcer({ children }: { readonly children: string }): ReactElement {
  return (
    <div role="status" className={useStyles().hidden}>
      {children}
    </div>
  );
}
