import { useEffect, useState, type ReactElement } from "react";
import { REPORT_PARTS, type ReportPart } from "../../application/reports/report-parts";
import type { ReportMode } from "../../application/reports/reports-state";
import { CurrencyChoice } from "../aging/CurrencyChoice";
import { useFigures } from "../figures/use-figures";
import { NeedsLedger } from "../frame/NeedsLedger";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane, useSessionState } from "../pane-context";
import { MadeReports } from "./MadeReports";
import { MetricList } from "./MetricList";
import { Overview } from "./Overview";
import { PackChoice } from "./PackChoice";
import { ProvisionInputs } from "./ProvisionInputs";
import { Snapshots } from "./Snapshots";
import { WritePack } from "./WritePack";

/** What a manager looks at, and what goes into the meeting: the overview, the report pack, and what is there already. */
export function ReportsScreen(): ReactElement | null {
  const { session, messages } = usePane();
  const { aging, currency, progress, reports } = useSessionState();
  const [parts, setParts] = useState<ReadonlySet<ReportPart>>(() => new Set(REPORT_PARTS));
  const [mode, setMode] = useState<ReportMode>("values");
  const [company, setCompany] = useState<string>();
  useEffect(() => {
    void session.lookForReports();
  }, [session]);
  useFigures();
  const words = messages.reports;
  const figures = aging?.currencies[currency];
  if (aging === undefined || figures === undefined) {
    if (progress !== undefined) return null;
    return (
      <Screen>
        <ScreenTitle>{words.title}</ScreenTitle>
        <NeedsLedger>{words.needsLedger}</NeedsLedger>
        <MadeReports />
      </Screen>
    );
  }
  const headed = company ?? reports.company;
  return (
    <Screen foot={<WritePack parts={[...parts]} company={headed.trim()} mode={mode} />}>
      <ScreenTitle isUnseen>{words.title}</ScreenTitle>
      {aging.currencies.length > 1 ? <CurrencyChoice report={aging} chosen={currency} /> : null}
      <Overview report={aging} aging={figures} />
      <MetricList report={aging} aging={figures} />
      <Snapshots report={aging} aging={figures} />
      <PackChoice
        {...{ parts, mode, company: headed }}
        chooseMode={setMode}
        choose={(part, isChosen) => {
          const next = new Set(parts);
          if (isChosen) next.add(part);
          else next.delete(part);
          setParts(next);
        }}
        name={setCompany}
      />
      {parts.has("provision") ? <ProvisionInputs report={aging} /> : null}
      <MadeReports company={headed.trim()} />
    </Screen>
  );
}
