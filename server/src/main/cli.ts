import { Failure } from './cli/failure';
import { asksForHelp, help } from './cli/help';
import { lint } from './cli/lint';
import { outline } from './cli/outline';
import type { Console } from './cli/options';
import { version } from '../../../package.json';

const later = ['render', 'compare', 'concord'];

/** Runs one command. @returns the exit status: 0, 1 for findings, 2 where the work could not be done */
async function run(words: readonly string[], console: Console): Promise<number> {
  if (asksForHelp(words)) return said(help, console);
  const [command, ...args] = words;
  switch (command) {
    case 'lint': return lint(args, console);
    case 'outline': return outline(args, console);
    case 'server': return startServer(args);
    case '--version': case '-V': case '-v': return said(`${version}\n`, console);
    case undefined: throw new Failure('name a command: lint, outline or server (resolute --help says more)');
    default: throw new Failure(`"${command}" is ${later.includes(command) ? 'not there yet' : 'no command (resolute --help names them)'}`);
  }
}

function said(text: string, console: Console): number {
  console.out(text);
  return 0;
}

/** The server lives on after this: the status is set when the client goes. */
async function startServer(args: readonly string[]): Promise<number> {
  if (!args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg))) throw new Failure('server needs --stdio');
  const { serve } = await import('./node');
  serve();
  return new Promise(() => undefined);
}

/** One line where the person can do something about it, the whole stack where the fault is ours. */
function described(error: unknown): string | undefined {
  if (!(error instanceof Error)) return String(error);
  return error instanceof Failure ? error.message : error.stack;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has enough is no fault.
  if (error.code === 'EPIPE') process.exit(0);
});

run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`resolute: ${line}\n`),
}).then((status) => { process.exitCode = status; }, (error: unknown) => {
  process.stderr.write(`resolute: ${described(error)}\n`);
  process.exitCode = 2;
});
