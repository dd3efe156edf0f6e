import { runMindMap } from "../headless/run-mind-map";

// npm runs its scripts in the project's folder and names the one the user is in.
const folder = process.env["INIT_CWD"] ?? process.cwd();

void runMindMap(process.argv.slice(2), folder).then(
  ({ exitCode, output, errors }) => {
    if (output !== "") process.stdout.write(`${output}\n`);
    if (errors !== "") process.stderr.write(`${errors}\n`);
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
