import { Button, Select, Tooltip } from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular, TableRegular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";
import { FaultsPanel } from "./FaultsPanel";
import { NoticesPanel } from "./NoticesPanel";
import { THEMES, isThemeName } from "./themes";
import { useWords, useWorkbench, useWorkbenchState } from "./use-workbench";
import { LANGUAGES, isLanguage } from "./words";

const OPENED_KINDS = ".xlsx,.xlsm,.xls,.csv";

function FileButtons(): ReactElement {
  const session = useWorkbench();
  const { activity } = useWorkbenchState();
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = activity !== undefined;
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={OPENED_KINDS}
        hidden
        aria-label={words.openHint}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ""; // The same file may be chosen again.
          if (file !== undefined) void session.openFile(file);
        }}
      />
      <Tooltip content={words.openHint} relationship="description">
        <Button
          appearance="transparent"
          icon={<FolderOpenRegular />}
          disabled={isBusy}
          onClick={() => chooser.current?.click()}
        >
          {words.open}
        </Button>
      </Tooltip>
      <Tooltip content={words.saveHint} relationship="description">
        <Button
          appearance="transparent"
          icon={<SaveRegular />}
          disabled={isBusy}
          onClick={() => void session.download()}
        >
          {words.save}
        </Button>
      </Tooltip>
    </>
  );
}

function Switches(): ReactElement {
  const session = useWorkbench();
  const { language, theme, activity } = useWorkbenchState();
  const words = useWords();
  const isBusy = activity !== undefined;
  return (
    <>
      <Select
        size="small"
        aria-label={words.language}
        value={language}
        disabled={isBusy}
        onChange={(_event, { value }) => {
          if (isLanguage(value)) void session.setLanguage(value);
        }}
      >
        {LANGUAGES.map((name) => (
          <option key={name} value={name} lang={name}>
            {words.languageNames[name]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={words.theme}
        value={theme}
        disabled={isBusy}
        onChange={(_event, { value }) => {
          if (isThemeName(value)) session.setTheme(value);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words.themeNames[name]}
          </option>
        ))}
      </Select>
    </>
  );
}

export function TitleBar(): ReactElement {
  const { fileName, isChanged } = useWorkbenchState();
  const words = useWords();
  return (
    <header className="title-bar">
      <div className="title-bar-start">
        <TableRegular aria-hidden className="title-bar-mark" />
        <span className="title-bar-name">{words.workbench}</span>
        <FileButtons />
      </div>
      <h1 className="title-bar-file">
        <span className="title-bar-file-name">{fileName}</span>
        {isChanged && <span className="title-bar-changed">{words.changed}</span>}
      </h1>
      <div className="title-bar-end">
        <FaultsPanel />
        <NoticesPanel />
        <Switches />
      </div>
    </header>
  );
}
