import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { problemText, type ConfigProblem } from '../../features/config/problems';
import { defaultHabits, settingsOf, type Settings } from '../../features/settings';
import { BlockDocument } from '../../text/document';
import { isSelected } from '../../server/selection';
import { Team, type TeamFile } from '../../server/team';
import { disk } from '../disk';
import { standardInput, type Console } from './options';

/** What teams have settled for the files of one run: the nearest settings file upward from each, and the index that it names. */
export class TeamSettings {
  private readonly team: Team;
  private readonly made = new Map<TeamFile | null, Promise<Settings>>();
  private readonly said = new Set<string>();

  constructor(private readonly console: Console) {
    this.team = new Team(disk, ['file://'], { problems: (uri, text, problems) => this.say(uri, text, problems), changed: () => undefined });
  }

  /** Whether something was wrong in a settings file. */
  get hasProblems(): boolean {
    return this.said.size > 0;
  }

  async settingsFor(path: string): Promise<Settings> {
    const file = await this.team.nearest(addressOf(path));
    let settings = this.made.get(file);
    if (!settings) this.made.set(file, settings = this.make(file));
    return settings;
  }

  /** Whether a file that was found in a folder is to be read. */
  async selects(path: string): Promise<boolean> {
    const uri = addressOf(path);
    return isSelected(uri, await this.team.nearest(uri));
  }

  private async make(file: TeamFile | null): Promise<Settings> {
    const index = file?.index ? await this.team.whole(file.index) : null;
    return settingsOf(file ? [file.values] : [], defaultHabits, index?.resolutions ?? null);
  }

  /** One line for each problem, as compilers say where it stands. */
  private say(uri: string, text: string, problems: readonly ConfigProblem[]): void {
    const document = new BlockDocument('', '', 0, text);
    for (const problem of problems) {
      const { line, character } = document.positionAt(problem.start);
      const path = relative('', fileURLToPath(uri)) || fileURLToPath(uri);
      const said = `${path}:${line + 1}:${character + 1}: ${problemText(problem, 'en')}`;
      if (!this.said.has(said)) this.console.error(said);
      this.said.add(said);
    }
  }
}

function addressOf(path: string): string {
  return pathToFileURL(resolve(path === standardInput ? 'stdin' : path)).href;
}
