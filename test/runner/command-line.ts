/** A command with options. */
interface Command<Options> {
  readonly help: string;
  /** Throws where they make no sense, and says why. */
  readonly parse: (args: readonly string[]) => Options;
  /** Whether all was well. */
  readonly run: (options: Options) => Promise<boolean>;
}

/** Runs a command with what was typed behind it; the exit code. */
export async function commandLine<Options>(args: readonly string[], command: Command<Options>): Promise<number> {
  const { help, parse, run } = command;
  if (args.includes('--help')) {
    console.log(help);
    return 0;
  }
  let options: Options;
  try {
    options = parse(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 1;
  }
  return (await run(options)) ? 0 : 1;
}
