import { outlineOf, type Outline } from '../../features/outline';
import { choiceOf } from '../../features/settings';
import { readFile } from '../../syntax/file';
import { Failure } from './failure';
import { eachInput } from './files';
import { checked, parsed, type Console } from './options';
import { TeamSettings } from './team';

/** `resolute outline`: 0, or 2 where a file could not be read or settings are wrong. */
export async function outline(args: readonly string[], console: Console): Promise<number> {
  const { values, positionals } = parsed(args, { format: { type: 'string', default: 'text' } });
  const format = checked('--format', values.format, ['text', 'json'] as const);
  if (positionals.length === 0) throw new Failure('outline needs a file, a folder or - for standard input');
  const team = new TeamSettings(console);
  const files: (Outline & { readonly path: string })[] = [];
  const { notes, failures } = await eachInput(positionals, team, async ({ path, document }) => {
    const choice = choiceOf(await team.settingsFor(path));
    files.push({ path, ...outlineOf(readFile(document.blocks, choice)) });
  });
  console.out(format === 'json' ? `${JSON.stringify({ files }, null, 2)}\n` : files.map(asText).join('\n'));
  for (const line of [...notes, ...failures]) console.error(line);
  return failures.length > 0 || team.hasProblems ? 2 : 0;
}

/** The facts of the masthead in one line, then one line per block: line (1-based), kind, number, lead. */
function asText({ path, blocks, ...facts }: Outline & { readonly path: string }): string {
  const said = Object.entries(facts)
    .filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}\n`);
  const lines = blocks.map(({ kind, line, num, lead, depth }) => {
    const words = [num, lead].filter((part) => part !== undefined).join(' ');
    return `${String(line + 1).padStart(6)}  ${'  '.repeat(depth ?? 0)}${kind}${words && ` ${words}`}\n`;
  });
  return `${path}\n${said.join('')}${lines.join('')}`;
}
