import { calendarDateOf } from "../domain/calendar/calendar-date";
import { runTactics } from "../headless/run-tactics";
import { runCommand } from "./run-command";

const now = new Date();
const today = calendarDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === undefined) throw new Error("The clock of this machine shows no day of the calendar.");

void runCommand((args, folder) => runTactics(args, folder, today));
