import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Customer } from "../../domain/ledger/ledger";
import { Disclosure } from "../frame/Disclosure";
import { MoreButton, useShownPart } from "../frame/MoreButton";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";

/** Shown at a time. */
const PAGE = 5;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  offer: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  evidence: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Look-alike customers with the evidence: the user says whether they are one. Nothing is joined silently. */
export function JoinOffers(): ReactElement | null {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { joinOffers, decisions } = useSessionState();
  const part = useShownPart(joinOffers, PAGE);
  const words = messages.dataScreen.joins;
  const { accepted } = decisions.joins;
  if (joinOffers.length === 0 && accepted.length === 0) return null;
  const nameOf = ({ name, id }: Customer): string => (id === "" ? name : words.numbered(name, id));
  return (
    <Section title={words.title(figures.count(joinOffers.length))}>
      <ul className={styles.list}>
        {part.shown.map((offer) => {
          const names = offer.customers.map(nameOf);
          return (
            <li key={`${offer.evidence}/${names.join("/")}`} className={styles.offer}>
              <ul className={styles.names}>
                {names.map((name, index) => (
                  <li key={index}>{name}</li>
                ))}
              </ul>
              <p className={styles.evidence}>{messages.ledger.joinEvidence[offer.evidence]}</p>
              <div className={styles.actions}>
                <Button size="small" onClick={() => void session.joinCustomers(offer)}>
                  {words.join}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  onClick={() => void session.keepApart(offer)}
                >
                  {words.apart}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <MoreButton part={part} label={(count) => words.more(figures.count(count))} />
      {accepted.length === 0 ? null : (
        <Disclosure summary={words.joined(figures.count(accepted.length))}>
          <ul className={styles.names}>
            {accepted.map((group) => (
              <li key={group.join("/")}>
                {group.map((key) => key.slice(key.indexOf(":") + 1)).join(" + ")}{" "}
                <Link as="button" onClick={() => void session.separate(group)}>
                  {words.separate}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}
