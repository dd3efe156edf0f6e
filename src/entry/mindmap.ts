import { runMindMap } from "../headless/run-mind-map";
import { runCommand } from "./run-command";

void runCommand(runMindMap);
