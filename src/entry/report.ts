import { runReport } from "../headless/run-report";
import { runCommand } from "./run-command";

void runCommand(runReport);
