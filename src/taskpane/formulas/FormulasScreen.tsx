import { Spinner } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { FormulaFunction, FormulaPorts } from "../../application/formulas/formula-ports";
import { formulasMessagesIn } from "../../messages/formulas-messages";
import { Notice } from "../frame/Notice";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane } from "../pane-context";
import { FormulaHelper } from "./FormulaHelper";

interface Loaded {
  readonly ports: FormulaPorts;
  readonly functions: readonly FormulaFunction[];
}

/** Worksheet functions: choose one, fill in its arguments, see the result, insert it; or a sheet of examples of all. */
export function FormulasScreen(): ReactElement {
  const { loadFormulas, messages } = usePane();
  const { language } = messages;
  const words = formulasMessagesIn(language);
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  useEffect(() => {
    let isGone = false;
    void loadFormulas()
      .then(async (ports) => ({ ports, functions: await ports.functions(language) }))
      .then((found) => {
        if (!isGone) setLoaded(found);
      });
    return () => {
      isGone = true;
    };
  }, [loadFormulas, language]);
  if (loaded !== undefined && loaded.ports.support() !== "none")
    return <FormulaHelper key={language} {...loaded} />;
  return (
    <Screen>
      <ScreenTitle>{words.title}</ScreenTitle>
      {loaded === undefined ? (
        <Spinner size="small" label={words.loading} />
      ) : (
        <Notice intent="warning">{words.noFunctions}</Notice>
      )}
    </Screen>
  );
}
