import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { classMessagesIn } from "../../messages/class-messages";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane } from "../pane-context";
import { ClassContext, useClassState, type Classroom } from "./class-context";
import { ClassView } from "./ClassView";
import { openClass } from "./open-class";

/** The class: what the trainer leads and the groups take part in. */
export function ClassScreen(): ReactElement {
  const { loadClass, messages, session } = usePane();
  const [classroom, setClassroom] = useState<Classroom | undefined>(undefined);
  const { language } = messages;
  useEffect(() => {
    let isGone = false;
    void loadClass().then((ports) => {
      if (isGone) return;
      const opened = openClass(session, ports, language);
      setClassroom(opened);
      // Read anew each time: the tables are the group's to write in.
      void opened.session.load();
    });
    return () => {
      isGone = true;
    };
  }, [loadClass, session, language]);
  const words = classMessagesIn(language);
  return (
    <Screen>
      <ScreenTitle isUnseen>{words.title}</ScreenTitle>
      {classroom === undefined ? (
        <Spinner size="small" label={words.loading} />
      ) : (
        <ClassContext value={classroom}>
          <WhenRead />
        </ClassContext>
      )}
    </Screen>
  );
}

function WhenRead(): ReactElement {
  const { messages } = usePane();
  const { isLoaded } = useClassState();
  if (isLoaded) return <ClassView />;
  return <Spinner size="small" label={classMessagesIn(messages.language).loading} />;
}
