import { Button, Tooltip } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import type { RibbonButton, RibbonGroup, RibbonTab } from "./manifest";
import { useWords, useWorkbench, useWorkbenchState } from "./use-workbench";

const ICON_SIZE = 32;

/** One address a screen density, as Excel asks for 32 px icons on plain and 64 px ones on dense screens. */
function iconSources({ icons }: RibbonButton): { src: string; srcSet: string } {
  const dense = [...icons].filter(([size]) => size >= ICON_SIZE).sort(([a], [b]) => a - b);
  return {
    src: icons.get(ICON_SIZE) ?? dense[0]?.[1] ?? "",
    srcSet: dense.map(([size, url]) => `${url} ${size / ICON_SIZE}x`).join(", "),
  };
}

function RibbonButtonView({ button }: { readonly button: RibbonButton }): ReactElement {
  const session = useWorkbench();
  const { activity } = useWorkbenchState();
  const tip = (
    <>
      <strong>{button.tip.title}</strong>
      <br />
      {button.tip.text}
    </>
  );
  return (
    <Tooltip content={tip} relationship="description" withArrow>
      <Button
        appearance="subtle"
        className="ribbon-button"
        disabled={activity !== undefined}
        icon={<img {...iconSources(button)} width={ICON_SIZE} height={ICON_SIZE} alt="" />}
        onClick={() => void session.press(button)}
      >
        {button.label}
      </Button>
    </Tooltip>
  );
}

function RibbonGroupView({ group }: { readonly group: RibbonGroup }): ReactElement {
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      <div className="ribbon-buttons">
        {group.buttons.map((button) => (
          <RibbonButtonView key={button.id} button={button} />
        ))}
      </div>
      <div className="ribbon-group-label" aria-hidden>
        {group.label}
      </div>
    </div>
  );
}

interface TabStripProps {
  readonly tabs: readonly RibbonTab[];
  readonly selected: RibbonTab;
  readonly onSelect: (tab: RibbonTab) => void;
}

function TabStrip({ tabs, selected, onSelect }: TabStripProps): ReactElement {
  const moveBy = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[(tabs.indexOf(selected) + step + tabs.length) % tabs.length];
    if (step !== 0 && next !== undefined) onSelect(next);
  };
  return (
    <div className="ribbon-tabs" role="tablist" onKeyDown={moveBy}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className="ribbon-tab"
          aria-selected={tab === selected}
          aria-controls="ribbon-panel"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => {
            onSelect(tab);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** The add-in's own tabs, as its manifest describes them. */
export function Ribbon(): ReactElement {
  const { manifest } = useWorkbenchState();
  const words = useWords();
  const [selectedId, setSelectedId] = useState<string>();
  const tabs = manifest?.tabs ?? [];
  const cellMenu = manifest?.cellMenu ?? [];
  const selected = tabs.find(({ id }) => id === selectedId) ?? tabs[0];
  return (
    <nav className="ribbon" aria-label={words.ribbon}>
      {selected !== undefined && (
        <>
          <TabStrip
            tabs={tabs}
            selected={selected}
            onSelect={({ id }) => {
              setSelectedId(id);
            }}
          />
          <div
            className="ribbon-panel"
            id="ribbon-panel"
            role="tabpanel"
            aria-label={selected.label}
          >
            {selected.groups.map((group) => (
              <RibbonGroupView key={group.id} group={group} />
            ))}
            {cellMenu.length === 0 ? null : (
              // Excel has these in the menu of a cell, where the workbench's sheet has a menu of its own.
              <RibbonGroupView
                group={{ id: "cell-menu", label: words.cellMenu, buttons: cellMenu }}
              />
            )}
          </div>
        </>
      )}
    </nav>
  );
}
