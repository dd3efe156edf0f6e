import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A button that is a whole row of a list: it looks like text until it is pointed at or reached by key. */
export const ROW_BUTTON = {
  width: "100%",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
} as const satisfies GriffelStyle;
