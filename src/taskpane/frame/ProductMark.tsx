import { tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Bars that shrink towards a returning arrow: open items becoming cash. Decorative: the name stands in words. */
export function ProductMark(): ReactElement {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="18" height="18" rx="4.5" fill={tokens.colorBrandBackground} />
      <path
        d="M5 6.2h10M5 10h6.4M5 13.8h3.2"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeWidth="1.8"
        strokeLinecap="round"
      />
      <path
        d="M15 9.6v4.2h-4m1.9-1.9L11 13.8l1.9 1.9"
        fill="none"
        stroke={tokens.colorNeutralForegroundOnBrand}
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
