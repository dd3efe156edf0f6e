import type { RecordLanguages, RecordWords } from "../../application/collection/record-tables";
import { collectionMessagesIn, type CollectionMessages } from "../../messages/collection-messages";
import { messagesIn, type Language, type Messages } from "../../messages/messages";

/** Words of the record tables, the user's language first and the other understood. */
export function recordLanguages(language: Language): RecordLanguages {
  const own = recordWords(messagesIn(language), collectionMessagesIn(language));
  const other: Language = language === "en" ? "zh-CN" : "en";
  return [own, recordWords(messagesIn(other), collectionMessagesIn(other))];
}

function recordWords({ plan, kept }: Messages, { records }: CollectionMessages): RecordWords {
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
