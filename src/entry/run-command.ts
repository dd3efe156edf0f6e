// What the commands of this project have in common: the user's folder, the two outputs, the exit code.

export interface CommandRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command with the arguments of this process; a failure of our own ends with its stack and exit code 1. */
export async function runCommand(
  run: (args: readonly string[], folder: string) => Promise<CommandRun>,
): Promise<void> {
  // npm runs its scripts in the project's folder and names the one the user is in.
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  try {
    const { exitCode, output, errors } = await run(process.argv.slice(2), folder);
    if (output !== "") process.stdout.write(`${output}\n`);
    if (errors !== "") process.stderr.write(`${errors}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
