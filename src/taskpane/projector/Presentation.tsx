import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { ProjectedMap, ProjectedWords } from "../../application/course/projector-messages";
import type { MapNode } from "../../domain/course/course-map";
import { slideOf, type Slide } from "../../domain/course/present-map";
import type { ProjectorMessages } from "../../messages/projector-messages";
import { besideLines } from "./beside-lines";
import { TopicSigns } from "./BoxDetails";
import { projectorColours, type ProjectorColours } from "./projector-colours";
import type { ProjectorState, ProjectorStore } from "./projector-store";
import { fittedSize, useFitted } from "./use-fitted";

// Sizes go by the height of the window: what the last row can read is a share of the picture, not a number of pixels.
const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateRows: "auto auto 1fr auto",
    rowGap: "2vh",
    padding: "2.4vh 4vw",
    outlineStyle: "none",
  },
  path: { fontSize: "2.5vh", minHeight: "3.4vh" },
  heading: {
    margin: 0,
    fontSize: "7vh",
    lineHeight: 1.3,
    fontWeight: 700,
    overflowWrap: "anywhere",
  },
  body: {
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 11fr) minmax(0, 9fr)",
    columnGap: "3vw",
  },
  alone: { gridTemplateColumns: "minmax(0, 1fr)" },
  list: { margin: 0, padding: "1vh", overflowY: "auto", listStyleType: "none", display: "grid" },
  topic: {
    display: "flex",
    alignItems: "baseline",
    gap: "1vw",
    padding: "0.7vh 1.2vw",
    borderRadius: "1vh",
    borderInlineStartWidth: "0.7vw",
    borderInlineStartStyle: "solid",
    lineHeight: 1.25,
    cursor: "pointer",
  },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { flexShrink: 0, fontSize: fittedSize("2.6vh") },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: "2vh",
    overflowY: "auto",
    fontSize: fittedSize("3.6vh"),
    lineHeight: 1.45,
    padding: "1vh 1.5vw",
    borderRadius: "1vh",
  },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  name: { margin: 0, fontSize: fittedSize("4.4vh"), fontWeight: 700, lineHeight: 1.25 },
  live: { margin: 0, fontWeight: 700 },
  foot: { display: "flex", alignItems: "center", gap: "1.5vw" },
  track: { flexGrow: 1, height: "0.7vh", borderRadius: "0.35vh", overflow: "hidden" },
  done: { height: "100%" },
  place: { fontSize: "2.5vh", fontVariantNumeric: "tabular-nums" },
});

/** How large the topics of a branch can be, by how many share the height. */
function topicSize(count: number): { readonly fontSize: string; readonly columns: number } {
  if (count <= 6) return { fontSize: "4.8vh", columns: 1 };
  if (count <= 9) return { fontSize: "3.9vh", columns: 1 };
  return { fontSize: "3.5vh", columns: count > 10 ? 2 : 1 };
}

/** One branch on the whole screen, its topics one after the other. */
export function Presentation(props: {
  readonly store: ProjectorStore;
  readonly state: ProjectorState;
  readonly map: ProjectedMap;
  readonly words: ProjectorMessages;
}): ReactElement {
  const styles = useStyles();
  const { store, state, map, words } = props;
  const colours = projectorColours(state.isLight);
  const slide = slideOf(map, state.currentId);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    page.current?.focus();
  }, []);
  const { branch, current, path, number, count } = slide;
  const said = map.words[current.id] ?? {};
  const beside = besideLines(current, map, words);
  const hasWords = Object.keys(said).length + beside.length > 0 || current.note !== undefined;
  const isAlone = branch.children.length === 0 || !hasWords;
  const titleOf = ({ title }: MapNode): string => (title === "" ? words.untitled : title);
  return (
    <section ref={page} tabIndex={-1} aria-label={words.slide} className={styles.page}>
      <nav aria-label={words.path} className={styles.path} style={{ color: colours.dimInk }}>
        {path.map(titleOf).join(" › ")}
      </nav>
      <h2
        className={styles.heading}
        style={current.id === branch.id ? { color: colours.mark } : {}}
        aria-current={current.id === branch.id ? "step" : undefined}
      >
        {titleOf(branch)}
      </h2>
      <div className={mergeClasses(styles.body, isAlone && styles.alone)}>
        {branch.children.length === 0 ? null : (
          <Topics {...{ slide, store, map, words, colours }} />
        )}
        {hasWords ? <Said {...{ slide, said, beside, colours, words }} /> : null}
      </div>
      <footer className={styles.foot}>
        <Button
          size="large"
          onClick={() => {
            store.step(-1);
          }}
        >
          {words.previous}
        </Button>
        <div className={styles.track} style={{ background: colours.edge }}>
          <div
            className={styles.done}
            style={{ width: `${(100 * number) / count}%`, background: colours.mark }}
          />
        </div>
        <span className={styles.place} role="status">
          {words.place(number, count)}
        </span>
        <Button
          size="large"
          appearance="primary"
          onClick={() => {
            store.step(1);
          }}
        >
          {words.next}
        </Button>
      </footer>
    </section>
  );
}

function Topics(props: {
  readonly slide: Slide;
  readonly store: ProjectorStore;
  readonly map: ProjectedMap;
  readonly words: ProjectorMessages;
  readonly colours: ProjectorColours;
}): ReactElement {
  const styles = useStyles();
  const { slide, store, map, words, colours } = props;
  const { branch, current } = slide;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current.id]);
  useFitted(list, branch);
  const { fontSize, columns } = topicSize(branch.children.length);
  return (
    <ul
      ref={list}
      aria-label={words.topics}
      // A list that scrolls can be reached by keyboard.
      tabIndex={0}
      className={styles.list}
      style={{
        fontSize: fittedSize(fontSize),
        alignContent: "start",
        gridTemplateColumns: `repeat(${columns}, 1fr)`,
      }}
    >
      {branch.children.map((topic) => {
        const isCurrent = topic.id === current.id;
        const care = map.words[topic.id]?.care;
        return (
          <li
            key={topic.id}
            {...(isCurrent ? { "aria-current": "step" } : {})}
            className={styles.topic}
            style={{
              borderInlineStartColor: isCurrent ? colours.mark : "transparent",
              background: isCurrent ? colours.paper : "transparent",
              fontWeight: isCurrent ? 700 : 400,
            }}
            onClick={() => {
              store.go(topic.id);
            }}
          >
            <span className={styles.title}>
              <TopicSigns markers={topic.markers ?? []} />
              {topic.title === "" ? words.untitled : topic.title}
            </span>
            {care === undefined ? null : (
              <span style={{ color: care.isBlocked ? colours.blocked : colours.caution }}>
                {care.sign}
              </span>
            )}
            {topic.children.length === 0 ? null : (
              <span className={styles.count} style={{ color: colours.dimInk }}>
                {words.below(topic.children.length)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Said(props: {
  readonly slide: Slide;
  readonly said: ProjectedWords;
  readonly beside: readonly string[];
  readonly colours: ProjectorColours;
  readonly words: ProjectorMessages;
}): ReactElement {
  const styles = useStyles();
  const { said, beside, colours, words } = props;
  const { branch, current } = props.slide;
  const { care } = said;
  const place = useRef<HTMLDivElement>(null);
  useFitted(place, props.slide);
  return (
    <div
      ref={place}
      className={styles.words}
      style={{ background: colours.paper }}
      role="region"
      aria-live="polite"
      aria-label={current.title === "" ? words.untitled : current.title}
      tabIndex={0}
    >
      {current.id === branch.id ? null : <h3 className={styles.name}>{current.title}</h3>}
      {said.text === undefined ? null : <p className={styles.text}>{said.text}</p>}
      {current.note === undefined ? null : <p className={styles.text}>{current.note}</p>}
      {care === undefined ? null : (
        <p
          className={styles.live}
          style={{ color: care.isBlocked ? colours.blocked : colours.caution }}
        >
          {care.text}
        </p>
      )}
      {said.live === undefined ? null : (
        <p className={styles.live} style={{ color: colours.mark }}>
          {said.live}
        </p>
      )}
      {beside.map((line) => (
        <p key={line} className={styles.text} style={{ color: colours.dimInk }}>
          {line}
        </p>
      ))}
      {said.cells === undefined ? null : <p className={styles.text}>{said.cells}</p>}
    </div>
  );
}
