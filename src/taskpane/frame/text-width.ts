// Widths of texts as the screen's own font has them, so that a line of Chinese and Latin letters neither spills nor gapes.

export const MAP_FONT =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";

/** Measured at this size: large enough that rounding does not matter. */
const PIXELS = 100;

/** Measures once a text and weight. Undefined where the browser cannot draw text. */
export function measuredWidth(): ((text: string, isBold: boolean) => number) | undefined {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return undefined;
  const known = { true: new Map<string, number>(), false: new Map<string, number>() };
  return (text, isBold) => {
    const widths = known[isBold ? "true" : "false"];
    const measured = widths.get(text);
    if (measured !== undefined) return measured;
    context.font = `${isBold ? 600 : 400} ${PIXELS}px ${MAP_FONT}`;
    const width = context.measureText(text).width / PIXELS;
    widths.set(text, width);
    return width;
  };
}
