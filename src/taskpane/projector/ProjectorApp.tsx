import { Button, FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useState, useSyncExternalStore, type ReactElement } from "react";
import type { Language } from "../../messages/messages";
import { projectorMessagesIn, type ProjectorMessages } from "../../messages/projector-messages";
import { fluentThemeOf } from "../pane-theme";
import { ClassBand } from "./ClassBand";
import { LogicMap } from "./LogicMap";
import type { PanZoom } from "./pan-zoom";
import { presentKey } from "./present-keys";
import { Presentation } from "./Presentation";
import { projectorColours, type ProjectorColours } from "./projector-colours";
import type { ProjectorState, ProjectorStore } from "./projector-store";
import { MAP_FONT } from "../frame/text-width";

const useStyles = makeStyles({
  page: { height: "100%" },
  wall: { height: "100%", display: "flex", flexDirection: "column", fontFamily: MAP_FONT },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
  },
  name: { flexGrow: 1, margin: 0, fontSize: "20px", fontWeight: 600 },
  short: { minWidth: "auto" },
  group: { display: "flex", gap: "4px" },
  keys: { padding: "4px 16px 6px", fontSize: "13px" },
  caption: {
    padding: "8px 16px",
    fontSize: "max(20px, 3vh)",
    lineHeight: 1.4,
    borderTopWidth: "1px",
    borderTopStyle: "solid",
  },
  blank: { position: "fixed", inset: 0, zIndex: 10, background: "#000000", color: "#000000" },
});

/** The window for the class: the whole map, or one branch of it at a time. */
export function ProjectorApp(props: {
  readonly store: ProjectorStore;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const { store, language } = props;
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const words = projectorMessagesIn(language);
  const colours = projectorColours(state.isLight);
  const [panZoom, setPanZoom] = useState<PanZoom | undefined>(undefined);
  const take = useCallback((one: PanZoom) => {
    setPanZoom(one);
  }, []);
  usePresenterKeys(store);
  return (
    <FluentProvider
      className={styles.page}
      theme={fluentThemeOf(state.isLight ? "light" : "dark", language)}
      lang={language}
    >
      <main className={styles.wall} style={{ background: colours.wall, color: colours.ink }}>
        {state.map === undefined ? (
          <Spinner label={words.waiting} />
        ) : (
          <>
            <Bar {...{ store, state, words, colours, panZoom }} />
            {state.step === undefined ? null : (
              <ClassBand {...{ words, colours }} step={state.step} />
            )}
            {state.isPresenting ? (
              <Presentation {...{ store, state, words }} map={state.map} />
            ) : (
              <>
                <LogicMap {...{ store, state, words }} onPanZoom={take} />
                <Caption {...{ state, colours }} />
              </>
            )}
            <div className={styles.keys} style={{ color: colours.dimInk }}>
              {state.isPresenting ? words.keysPresent : words.keysMap}
            </div>
          </>
        )}
        {state.isBlank ? (
          <div className={styles.blank} role="status">
            {words.blank}
          </div>
        ) : null}
      </main>
    </FluentProvider>
  );
}

/** While presenting, keys work wherever the focus is, except where a button takes them. */
function usePresenterKeys(store: ProjectorStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (!store.getState().isPresenting) return;
      const isOnButton = event.target instanceof Element && event.target.closest("button") !== null;
      if (isOnButton && (event.key === " " || event.key === "Enter")) return;
      if (!presentKey(event.key, store)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before anything on the page hears it: the key that begins presenting is not its first step, and the one that ends it
    // is nobody else's.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [store]);
}

function Bar(props: {
  readonly store: ProjectorStore;
  readonly state: ProjectorState;
  readonly words: ProjectorMessages;
  readonly colours: ProjectorColours;
  readonly panZoom: PanZoom | undefined;
}): ReactElement {
  const styles = useStyles();
  const { store, state, words, colours, panZoom } = props;
  return (
    <header className={styles.bar} style={{ borderBottomColor: colours.edge }}>
      <h1 className={styles.name}>{state.map?.name}</h1>
      <div className={styles.group} role="group" aria-label={words.mode}>
        {([false, true] as const).map((isPresenting) => (
          <Button
            key={String(isPresenting)}
            appearance={state.isPresenting === isPresenting ? "primary" : "secondary"}
            aria-pressed={state.isPresenting === isPresenting}
            onClick={() => {
              store.put({ isPresenting });
            }}
          >
            {isPresenting ? words.present : words.map}
          </Button>
        ))}
      </div>
      {state.isPresenting ? null : (
        <div className={styles.group}>
          <Button onClick={() => panZoom?.fit()}>{words.fit}</Button>
          <Button
            className={styles.short}
            aria-label={words.zoomOut}
            onClick={() => panZoom?.zoomBy(0.8)}
          >
            −
          </Button>
          <Button
            className={styles.short}
            aria-label={words.zoomIn}
            onClick={() => panZoom?.zoomBy(1.25)}
          >
            +
          </Button>
          <Button
            onClick={() => {
              store.foldBelow(undefined);
            }}
          >
            {words.unfoldAll}
          </Button>
          <Button
            onClick={() => {
              store.foldBelow(1);
              panZoom?.fit();
            }}
          >
            {words.foldAll}
          </Button>
        </div>
      )}
      <Button
        appearance="subtle"
        onClick={() => {
          store.put({ isLight: !state.isLight });
        }}
      >
        {state.isLight ? words.dark : words.light}
      </Button>
      {document.fullscreenEnabled ? (
        <Button
          appearance="subtle"
          onClick={() => {
            void (document.fullscreenElement === null
              ? document.documentElement.requestFullscreen()
              : document.exitFullscreen());
          }}
        >
          {words.fullScreen}
        </Button>
      ) : null}
    </header>
  );
}

/** What the current topic means, below the map. */
function Caption(props: {
  readonly state: ProjectorState;
  readonly colours: ProjectorColours;
}): ReactElement | null {
  const styles = useStyles();
  const { state, colours } = props;
  const { text, live } = state.map?.words[state.currentId] ?? {};
  if (text === undefined && live === undefined) return null;
  return (
    <div className={styles.caption} role="status" style={{ borderTopColor: colours.edge }}>
      {text} {live === undefined ? null : <strong style={{ color: colours.mark }}>{live}</strong>}
    </div>
  );
}
