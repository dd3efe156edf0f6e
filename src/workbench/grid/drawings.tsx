// Charts and pictures of the book: the models are kept here, Univer keeps the boxes, React draws inside them.
import { useSyncExternalStore } from "react";
import type { EChartsCoreOption } from "echarts/core";
import { generateRandomId } from "@univerjs/core";
import { ComponentManager } from "@univerjs/ui";
import { readValues } from "./cell-matrix";
import { chartData } from "./chart-data";
import { chartOption } from "./chart-option";
import { ChartView, ImageView } from "./chart-view";
import { boxOfFloating, putFloating, removeFloating } from "./floating";
import type { ChartModel, Grid, GridEvent, ImageModel } from "./grid";
import { movedArea } from "./moved-area";
import { readTexts } from "./texts";
import { overlap } from "./univer-book";
import type { UniverBook } from "./univer-book";

const CHART = "WorkbenchChart";
const IMAGE = "WorkbenchImage";

/** Models by id, and a version that grows whenever something must be drawn again. */
interface DrawingStore {
  readonly charts: Map<string, ChartModel>;
  readonly images: Map<string, ImageModel>;
  readonly subscribe: (listener: () => void) => () => void;
  readonly version: () => number;
  readonly redraw: () => void;
}

function drawingStore(): DrawingStore {
  const listeners = new Set<() => void>();
  let version = 0;
  return {
    charts: new Map(),
    images: new Map(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    redraw: () => {
      version++;
      for (const listener of listeners) listener();
    },
  };
}

interface FloatingProps {
  readonly data?: { readonly id?: string };
}

/** Remembers what it made until the next version: Univer renders the boxes at every scroll. */
function chartPainter(book: UniverBook, store: DrawingStore, seriesWord: () => string) {
  const made = new Map<string, { readonly version: number; readonly option: EChartsCoreOption }>();
  return (model: ChartModel): EChartsCoreOption => {
    const known = made.get(model.id);
    if (known?.version === store.version()) return known.option;
    const cells = {
      values: readValues(book, model.source),
      texts: readTexts(book, model.source),
    };
    const option = chartOption(model, chartData(model, cells, seriesWord()));
    made.set(model.id, { version: store.version(), option });
    return option;
  };
}

/** Univer mounts these by key and hands them what the drawing carries. */
function registerViews(book: UniverBook, store: DrawingStore, seriesWord: () => string): void {
  const paint = chartPainter(book, store, seriesWord);
  function FloatingChart({ data }: FloatingProps) {
    useSyncExternalStore(store.subscribe, store.version);
    const model = store.charts.get(data?.id ?? "");
    return model ? <ChartView option={paint(model)} title={model.title} /> : null;
  }
  function FloatingImage({ data }: FloatingProps) {
    useSyncExternalStore(store.subscribe, store.version);
    const model = store.images.get(data?.id ?? "");
    return model ? <ImageView source={imageSource(model.base64)} text={model.altText} /> : null;
  }
  const components = book.injector.get(ComponentManager);
  components.register(CHART, FloatingChart);
  components.register(IMAGE, FloatingImage);
}

/** A data address for bare base64; the first bytes tell the format. */
export function imageSource(base64: string): string {
  if (base64.startsWith("data:")) return base64;
  const type = base64.startsWith("/9j/")
    ? "jpeg"
    : base64.startsWith("R0lG")
      ? "gif"
      : base64.startsWith("PHN2") || base64.startsWith("PD94")
        ? "svg+xml"
        : "png";
  return `data:image/${type};base64,${base64}`;
}

export interface Drawings {
  readonly members: Pick<
    Grid,
    "charts" | "putChart" | "deleteChart" | "images" | "putImage" | "deleteImage"
  >;
  /** Keeps charts in step with their cells. */
  readonly follow: (event: GridEvent) => void;
}

export function openDrawings(book: UniverBook, seriesWord: () => string): Drawings {
  const store = drawingStore();
  registerViews(book, store, seriesWord);

  /** Those the user has not deleted, where the user has moved them. */
  const present = <Model extends ChartModel | ImageModel>(models: Map<string, Model>): Model[] =>
    [...models.values()].flatMap((model) => {
      const box = boxOfFloating(book, model);
      return box ? [{ ...model, ...box }] : [];
    });
  const put = <Model extends ChartModel | ImageModel>(
    models: Map<string, Model>,
    model: Model,
    view: string,
  ) => {
    const id = model.id || generateRandomId();
    const before = models.get(id);
    if (before && before.sheetId !== model.sheetId) removeFloating(book, before);
    models.set(id, { ...model, id });
    putFloating(book, { ...model, id }, view);
    store.redraw();
  };
  const remove = (models: Map<string, ChartModel | ImageModel>, id: string) => {
    const model = models.get(id);
    if (model) removeFloating(book, model);
  };
  const moveSources = (event: Extract<GridEvent, { type: "rows-changed" }>) => {
    for (const [id, chart] of store.charts) {
      const source = movedArea(chart.source, event);
      if (source) store.charts.set(id, { ...chart, source });
    }
    store.redraw();
  };

  return {
    members: {
      charts: () => present(store.charts),
      putChart: (chart) => {
        put(store.charts, chart, CHART);
      },
      deleteChart: (id) => {
        remove(store.charts, id);
      },
      images: () => present(store.images),
      putImage: (image) => {
        put(store.images, image, IMAGE);
      },
      deleteImage: (id) => {
        remove(store.images, id);
      },
    },
    follow: (event) => {
      if (event.type === "rows-changed") moveSources(event);
      if (event.type !== "cells-changed") return;
      const { area } = event;
      if ([...store.charts.values()].some(({ source }) => overlap(source, area))) store.redraw();
    },
  };
}
