import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { placedNodes, subtreeOf, type MapNode } from "../../domain/course/course-map";
import { useCourse, useCourseState } from "./course-context";
import { markerWord } from "./marker-words";

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What a topic says beside its title: note, markers, labels, links, remarks, brackets and lines to other topics. */
export function NodeExtras({ node }: { readonly node: MapNode }): ReactElement {
  const styles = useStyles();
  const { messages } = useCourse();
  const { words } = messages;
  const { note, href, markers = [], labels = [], callouts = [] } = node;
  return (
    <>
      {markers.length + labels.length === 0 ? null : (
        <div className={styles.line}>
          {markers.map((marker) => (
            <Badge key={marker} appearance="outline" title={words.markers}>
              {markerWord(marker, words)}
            </Badge>
          ))}
          {labels.map((label) => (
            <Badge key={label} appearance="tint" color="informative" title={words.editing.labels}>
              {label}
            </Badge>
          ))}
        </div>
      )}
      {note === undefined ? null : <p className={styles.text}>{note}</p>}
      {href === undefined || href.startsWith("#") ? null : (
        <a href={href} target="_blank" rel="noreferrer noopener">
          {href}
        </a>
      )}
      {callouts.map((callout) => (
        <p key={callout.id} className={styles.text}>
          {words.callout}：{callout.title}
        </p>
      ))}
      <Brackets node={node} />
      <Ways node={node} />
    </>
  );
}

function Brackets({ node }: { readonly node: MapNode }): ReactElement | null {
  const styles = useStyles();
  const { messages } = useCourse();
  const { words } = messages;
  const { map } = useCourseState();
  const isOwn = ({ parentId }: { readonly parentId: string }): boolean => parentId === node.id;
  const own = map.summaries.filter(isOwn);
  const frames = (map.boundaries ?? []).filter(isOwn);
  if (own.length + frames.length === 0) return null;
  return (
    <ul className={styles.list}>
      {own.map(({ first, last, topic }) => {
        const [from, to] = [node.children[first], node.children[last]];
        return (
          <li key={topic.id}>
            {words.summaryOf(from?.title ?? "", (to ?? from)?.title ?? "")}
            {subtreeOf(topic)
              .map(({ title }) => title)
              .join(" · ")}
          </li>
        );
      })}
      {frames.map(({ first, last, title = "" }) => {
        const [from, to] = [node.children[first], node.children[last]];
        return (
          <li key={`${first} ${last}`}>
            {words.frameOf(from?.title ?? "", (to ?? from)?.title ?? "")}
            {title}
          </li>
        );
      })}
    </ul>
  );
}

/** Buttons to the topics that a link or a line leads to, or comes from. */
function Ways({ node }: { readonly node: MapNode }): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = useCourse();
  const { map } = useCourseState();
  const { words } = messages;
  const target = node.href?.startsWith("#") === true ? node.href.slice(1) : undefined;
  const lines = map.relationships.filter(({ fromId, toId }) => [fromId, toId].includes(node.id));
  if (target === undefined && lines.length === 0) return null;
  const nodes = placedNodes(map);
  const way = (id: string, text: (title: string) => string, key: string): ReactElement | null => {
    const found = nodes.get(id)?.node;
    if (found === undefined) return null;
    return (
      <Button
        key={key}
        size="small"
        onClick={() => {
          session.goTo(id);
        }}
      >
        {text(found.title === "" ? words.untitled : found.title)}
      </Button>
    );
  };
  return (
    <div className={styles.line} role="group" aria-label={words.ways}>
      {target === undefined ? null : way(target, words.toTopic, "link")}
      {lines.map(({ fromId, toId, title = "" }, at) =>
        fromId === node.id
          ? way(toId, (other) => words.lineTo(other, title), String(at))
          : way(fromId, (other) => words.lineFrom(other, title), String(at)),
      )}
    </div>
  );
}
