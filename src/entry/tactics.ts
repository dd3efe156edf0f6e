import { calendarDateOf } from "../domain/calendar/calendar-date";
import { runTactics } from "../headless/run-tactics";

// npm runs its scripts in the project's folder and names the one the user is in.
const folder = process.env["INIT_CWD"] ?? process.cwd();

const now = new Date();
const today = calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === undefined) throw new Error("The clock of this machine shows no day of the calendar.");

void runTactics(process.argv.slice(2), folder, today).then(
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
