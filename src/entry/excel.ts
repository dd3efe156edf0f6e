import { sideload } from "../workbench/server/sideload";

// npm runs its scripts in the project's folder.
void sideload(process.cwd()).then((exitCode) => {
  process.exitCode = exitCode;
});
