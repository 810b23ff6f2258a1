import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build, cli } from '../support/built';

const run = promisify(execFile);

/** What is done in every editor: a draft with faults, with characters before them that are two units of UTF-16 and four bytes. */
export const draft = `# **Les orgues de Barbarie**

*L’Assemblée générale*,

*Rappelant* 🎶🎶 la Convention sur la musique des rues<sup>1</sup>;

*Conscient* que les rouleaux perforés s’usent,

1. *Affirme* son attachement aux orgues de Barbarie;

2. *Prie*  le Secrétaire général de lui faire rapport.

---

<sup>1</sup> Nations Unies, *Recueil des Traités*, vol. 3131, n<sup>o</sup> 54021.
`;

/** The draft, mended, with one paragraph more, and its note under another number. */
export const mended = draft
  .replace('</sup>;', '</sup>,')
  .replace('*Conscient*', '*Consciente*')
  .replace('s’usent,\n', 's’usent,\n\n*Soulignant* le talent des noteurs,\n')
  .replace('*Prie*  le', '*Prie* le')
  .replaceAll('<sup>1</sup>', '<sup>7</sup>');

/** A team's settings: without them double spaces are no matter for an error. */
const teamSettings = '{ "rules": { "double-space": "error" } }\n';

/** A folder with the draft and a team's settings in it, and the command `resolute` on the path. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'resolute-editor-'));
  readonly path = join(this.folder, 'drafts/orgues.resolution.md');
  readonly environment: NodeJS.ProcessEnv;
  private editor: ChildProcess | undefined;
  private said = '';

  constructor(text = draft) {
    build();
    mkdirSync(join(this.folder, 'drafts'));
    mkdirSync(join(this.folder, 'bin'));
    writeFileSync(this.path, text);
    writeFileSync(join(this.folder, 'drafts/.resolute.json'), teamSettings);
    const command = join(this.folder, 'bin/resolute');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
    chmodSync(command, 0o755);
    this.environment = {
      ...process.env, HOME: this.folder, XDG_CONFIG_HOME: join(this.folder, '.config'), XDG_RUNTIME_DIR: this.folder, LC_ALL: 'C.UTF-8', TERM: 'dumb',
      PATH: `${join(this.folder, 'bin')}${delimiter}${process.env['PATH']}`,
    };
  }

  /** The draft on the disk. */
  get saved(): string {
    return readFileSync(this.path, 'utf8');
  }

  /** Puts a set-up of `examples/editors` where an editor looks for it, as a person is told to. */
  setUp(example: string, place: string): void {
    mkdirSync(dirname(join(this.folder, place)), { recursive: true });
    copyFileSync(join(import.meta.dirname, '../../examples/editors', example), join(this.folder, place));
  }

  start(program: string, args: readonly string[]): void {
    this.editor = spawn(program, args, { cwd: join(this.folder, 'drafts'), env: this.environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (data: Buffer): void => void (this.said += data.toString());
    this.editor.stdout?.on('data', hear);
    this.editor.stderr?.on('data', hear);
    this.editor.on('exit', (code, signal) => void (this.said += `(it ended with ${code ?? signal})`));
  }

  /** What a program says, such as one that speaks with the editor. */
  async ask(program: string, ...args: string[]): Promise<string> {
    const { stdout, stderr } = await run(program, args, { env: this.environment, cwd: this.folder, timeout: 20_000 });
    return stdout || stderr;
  }

  /** Asks until the answer is as wanted. Throws with the last answer and all that the editor said where it does not come. */
  async until<T>(what: string, ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
    const end = Date.now() + 15_000;
    for (;;) {
      const answer = await ask().catch((error: unknown) => String(error) as T);
      if (isWanted(answer)) return answer;
      if (Date.now() > end) throw new Error(`${what} did not come; the last answer: ${JSON.stringify(answer)}\n${this.said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  clear(): void {
    this.editor?.kill('SIGKILL');
    // A process that is dying may still write.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** Whether a program is there. */
export function has(program: string, ...args: string[]): boolean {
  return spawnSync(program, args.length > 0 ? args : ['--version'], { stdio: 'ignore' }).status === 0;
}
