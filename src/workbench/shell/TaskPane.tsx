import { Button, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import {
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type RefObject,
} from "react";
import { PANE_WIDTH } from "./launch-options";
import { useWords, useWorkbench, useWorkbenchState } from "./use-workbench";

const STEP = 10;
const LARGE_STEP = 50;

/** Where a key takes the pane's width; undefined for keys that do not move it. The pane is on the right: left is wider. */
function widthAfterKey(width: number, event: KeyboardEvent): number | undefined {
  const step = event.shiftKey ? LARGE_STEP : STEP;
  switch (event.key) {
    case "ArrowLeft":
      return width + step;
    case "ArrowRight":
      return width - step;
    case "Home":
      return PANE_WIDTH.smallest;
    case "End":
      return PANE_WIDTH.largest;
    default:
      return undefined;
  }
}

function PaneEdge(): ReactElement {
  const session = useWorkbench();
  const { paneWidth } = useWorkbenchState();
  const words = useWords().pane;
  const grabbed = useRef<{ x: number; width: number } | undefined>(undefined);
  const [isDragging, setIsDragging] = useState(false);
  const release = (): void => {
    grabbed.current = undefined;
    setIsDragging(false);
  };
  return (
    <>
      <div
        className="pane-edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={words.width}
        aria-valuemin={PANE_WIDTH.smallest}
        aria-valuemax={PANE_WIDTH.largest}
        aria-valuenow={paneWidth}
        aria-valuetext={words.widthValue(paneWidth)}
        title={words.widthHint}
        onPointerDown={(event: PointerEvent<HTMLElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grabbed.current = { x: event.clientX, width: paneWidth };
          setIsDragging(true);
        }}
        onPointerMove={({ clientX }) => {
          if (grabbed.current === undefined) return;
          session.setPaneWidth(grabbed.current.width + grabbed.current.x - clientX);
        }}
        onPointerUp={release}
        onLostPointerCapture={release}
        onKeyDown={(event) => {
          const width = widthAfterKey(paneWidth, event);
          if (width === undefined) return;
          event.preventDefault();
          session.setPaneWidth(width);
        }}
      />
      {/* While the edge is dragged nothing below it, the add-in's frame least of all, may take the pointer. */}
      {isDragging && <div className="drag-shield" />}
    </>
  );
}

interface TaskPaneProps {
  /** Holds the add-in's frame. It stays in the page while the pane is closed: the runtime lives on, as in Excel. */
  readonly holder: RefObject<HTMLDivElement | null>;
}

export function TaskPane({ holder }: TaskPaneProps): ReactElement {
  const session = useWorkbench();
  const { manifest, isPaneShown, paneWidth } = useWorkbenchState();
  const words = useWords().pane;
  const title = manifest?.name ?? "";
  return (
    <section className="pane-area" hidden={!isPaneShown} aria-label={words.region(title)}>
      <PaneEdge />
      <div className="pane" style={{ width: paneWidth }}>
        <div className="pane-header">
          <h2>{title}</h2>
          <Tooltip content={words.close} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              onClick={() => {
                session.showPane(false);
              }}
            />
          </Tooltip>
        </div>
        <div className="pane-frame" ref={holder} />
      </div>
    </section>
  );
}
