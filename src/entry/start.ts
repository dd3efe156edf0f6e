import { startWorkbench } from "../workbench/server/start-workbench";

// npm runs its scripts in the project's folder.
void startWorkbench(process.argv.slice(2), process.cwd()).then((exitCode) => {
  process.exitCode = exitCode;
});
