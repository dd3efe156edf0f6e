import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** The mark of the icons on the ribbon: 回, what went out comes back. Decorative: the name stands in words. */
export function ProductMark(): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill={tokens.colorBrandBackground} />
      <rect
        {...{ x: 7, y: 7, width: 18, height: 18, rx: 1.5 }}
        fill="none"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeWidth="2.6"
      />
      <rect {...{ x: 12, y: 12, width: 8, height: 8, rx: 1.5 }} fill="#ffd27a" />
    </svg>
  );
}
