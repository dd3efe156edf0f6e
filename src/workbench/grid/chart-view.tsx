// The inside of a floating chart or picture.
import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import * as echarts from "echarts/core";
import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

echarts.use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

const FRAME = {
  width: "100%",
  height: "100%",
  boxSizing: "border-box",
  background: "#FFFFFF",
  border: "1px solid #D9D9D9",
} as const;

export function ChartView({
  option,
  title,
}: {
  readonly option: EChartsCoreOption;
  readonly title: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const drawn = echarts.init(element);
    chart.current = drawn;
    const observer = new ResizeObserver(() => {
      drawn.resize();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, true);
  }, [option]);
  return <div ref={frame} style={FRAME} role="img" aria-label={title} />;
}

export function ImageView({ source, text }: { readonly source: string; readonly text: string }) {
  return (
    <img src={source} alt={text} draggable={false} style={{ width: "100%", height: "100%" }} />
  );
}
