import { createRoot } from "react-dom/client";
import "../workbench/shell/workbench.css";
import { offerAutomation } from "../workbench/shell/automation";
import { launchOptions } from "../workbench/shell/launch-options";
import { WorkbenchContext } from "../workbench/shell/use-workbench";
import { Workbench } from "../workbench/shell/Workbench";
import { WorkbenchSession } from "../workbench/shell/workbench-session";

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no #root.");
const session = new WorkbenchSession(launchOptions(location.search, navigator.language));
offerAutomation(session);
createRoot(root).render(
  <WorkbenchContext value={session}>
    <Workbench />
  </WorkbenchContext>,
);
