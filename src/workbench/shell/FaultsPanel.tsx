import {
  Button,
  Field,
  Input,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Select,
  Switch,
} from "@fluentui/react-components";
import { BugRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";
import { realLimits, type Faults } from "../host/faults";
import { useWords, useWorkbench, useWorkbenchState } from "./use-workbench";

const CODES = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperation",
  "ItemNotFound",
  "ServiceNotAvailable",
  "RequestAborted",
] as const;

/** How many of a real Excel's limits and manners have been changed. */
function activeCount(faults: Faults): number {
  const real = realLimits();
  return [
    faults.latencyMs !== real.latencyMs,
    faults.payloadLimitBytes !== real.payloadLimitBytes,
    faults.readLimitCells !== real.readLimitCells,
    faults.cellEditMode,
    faults.sessionLost,
    faults.protectedSheets.length > 0,
    faults.failBatch !== undefined,
  ].filter(Boolean).length;
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, onChange }: NumberFieldProps): ReactElement {
  return (
    <Field label={label}>
      <Input
        type="number"
        min={0}
        value={String(value)}
        onChange={(_event, data) => {
          const next = Number(data.value);
          if (Number.isFinite(next) && next >= 0) onChange(next);
        }}
      />
    </Field>
  );
}

function BatchFields({ faults }: { readonly faults: Faults }): ReactElement {
  const session = useWorkbench();
  const words = useWords().faults;
  const { failBatch } = faults;
  return (
    <div className="faults-row">
      <Field label={words.failBatch}>
        <Input
          type="number"
          min={1}
          value={failBatch === undefined ? "" : String(failBatch.after + 1)}
          onChange={(_event, { value }) => {
            const nth = Math.trunc(Number(value));
            session.setFaults({
              failBatch:
                nth >= 1
                  ? { after: nth - 1, code: failBatch?.code ?? "GeneralException" }
                  : undefined,
            });
          }}
        />
      </Field>
      <Field label={words.failCode}>
        <Select
          value={failBatch?.code ?? CODES[0]}
          disabled={failBatch === undefined}
          onChange={(_event, { value }) => {
            session.setFaults({ failBatch: { after: failBatch?.after ?? 0, code: value } });
          }}
        >
          {CODES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function FaultFields(): ReactElement {
  const session = useWorkbench();
  const { faults } = useWorkbenchState();
  const words = useWords().faults;
  // The names as they are being typed: a comma at the end must not vanish.
  const [protectedNames, setProtectedNames] = useState(faults.protectedSheets.join(", "));
  const set = session.setFaults;
  return (
    <div className="faults">
      <p className="faults-hint">{words.hint}</p>
      <NumberField
        label={words.latency}
        value={faults.latencyMs}
        onChange={(latencyMs) => {
          set({ latencyMs });
        }}
      />
      <NumberField
        label={words.payload}
        value={faults.payloadLimitBytes}
        onChange={(payloadLimitBytes) => {
          set({ payloadLimitBytes });
        }}
      />
      <NumberField
        label={words.cells}
        value={faults.readLimitCells}
        onChange={(readLimitCells) => {
          set({ readLimitCells });
        }}
      />
      <BatchFields faults={faults} />
      <Field label={words.protected}>
        <Input
          value={protectedNames}
          onChange={(_event, { value }) => {
            setProtectedNames(value);
            const names = value.split(/[,，、]/).map((name) => name.trim());
            set({ protectedSheets: names.filter((name) => name !== "") });
          }}
        />
      </Field>
      <Switch
        label={words.editing}
        checked={faults.cellEditMode}
        onChange={(_event, { checked }) => {
          set({ cellEditMode: checked });
        }}
      />
      <Switch
        label={words.sessionLost}
        checked={faults.sessionLost}
        onChange={(_event, { checked }) => {
          set({ sessionLost: checked });
        }}
      />
      <Button
        onClick={() => {
          setProtectedNames("");
          set(realLimits());
        }}
      >
        {words.reset}
      </Button>
    </div>
  );
}

export function FaultsPanel(): ReactElement {
  const { faults } = useWorkbenchState();
  const words = useWords().faults;
  const count = activeCount(faults);
  return (
    <Popover trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button appearance="transparent" icon={<BugRegular />}>
          {count === 0 ? words.title : words.active(count)}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.title}>
        <FaultFields />
      </PopoverSurface>
    </Popover>
  );
}
