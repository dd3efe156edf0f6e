// Words of the record tables in both languages: the user's own first, the other understood when read.
import { collectionMessagesIn, type CollectionMessages } from "./collection-messages";
import { messagesIn, type Language, type Messages } from "./messages";

/** What headers and answers of the record tables are called, the user's language first. */
export function recordLanguages(language: Language) {
  const own = recordWords(messagesIn(language), collectionMessagesIn(language));
  const other: Language = language === "en" ? "zh-CN" : "en";
  return [own, recordWords(messagesIn(other), collectionMessagesIn(other))] as const;
}

function recordWords({ plan, kept }: Messages, { records }: CollectionMessages) {
  const { reasons, classes, behaviours, quadrants, grades } = plan;
  return {
    tables: records.tables,
    // The code stands before the name, so that a choice is known again whatever it is called.
    answers: {
      ...records.answers,
      reasons: coded(reasons),
      classes: coded(classes),
      behaviours: coded(behaviours),
      quadrants: coded(quadrants),
      grades: coded(grades),
    },
    ...{ yes: kept.yes, no: kept.no, refusals: kept.refusals },
    pageFooter: "&P / &N",
  };
}

function coded(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([id, name]) => [id, `${id} ${name}`]));
}
