import { env, l10n, SnippetString, window, workspace, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftAnswers, Question } from '../../server/src/features/new-draft/answers';
import type { DraftQuestions, OrganChoice } from '../../server/src/features/new-draft/questions';
import { NewDraftQuestionsRequest, NewDraftRequest } from '../../server/src/server/requests';
import { draftLanguage, type Server } from './server';

type Answers = { -readonly [Name in keyof DraftAnswers]?: DraftAnswers[Name] };

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks a few questions and opens a new draft that begins with their answers. Whoever leaves a question leaves nothing behind. */
export async function newDraft(server: Server): Promise<void> {
  const client = await server.ready();
  const today = isoDay(new Date());
  const questions = await client.sendRequest(NewDraftQuestionsRequest, { today });
  const answers = await new Asking(client, questions, today).answers();
  if (!answers) return;
  const { snippet } = await client.sendRequest(NewDraftRequest, answers);
  if (snippet === '') return;
  const document = await workspace.openTextDocument({ language: draftLanguage, content: '' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** The questions one after the other, each with its place in the row. */
class Asking {
  private readonly given: Answers;
  private step = 0;
  private steps = 7;

  constructor(private readonly client: BaseLanguageClient, private readonly questions: DraftQuestions, today: string) {
    this.given = { today };
  }

  /** Null where the drafter has left. */
  async answers(): Promise<DraftAnswers | null> {
    const { given } = this;
    const organ = await this.organ();
    if (!organ) return null;
    given.organ = organ.choice.organ;
    this.steps = organ.choice.hasTitle ? (organ.inCommittee ? 7 : 6) : 4;
    const language = await this.pick(l10n.t('Language of the draft'), this.questions.languages.map(({ id, name }) => ({ label: name, description: inInterface(id, name), value: id })));
    if (!language) return null;
    given.language = language;
    const session = await this.type('session', organ.choice.counts === 'years' ? l10n.t('Year') : l10n.t('Number of the session'), organ.choice.usual);
    if (session === undefined) return null;
    if (organ.inCommittee) {
      const committee = await this.pick(l10n.t('Main Committee'), this.questions.committees.map((name, i) => ({ label: name, value: i + 1 })));
      if (!committee) return null;
      given.committee = committee;
    }
    if (organ.choice.hasTitle) {
      if (await this.type('agendaItem', l10n.t('Agenda item, such as 18 or 18 (c); leave it empty if you do not know it yet')) === undefined) return null;
      if (await this.type('title', l10n.t('Title of the draft')) === undefined) return null;
    }
    if (await this.type('sponsors', l10n.t('Sponsors, with commas between them; leave it empty if you do not know them yet')) === undefined) return null;
    return { ...given, organ: organ.choice.organ, language, session };
  }

  private organ(): Promise<{ readonly choice: OrganChoice; readonly inCommittee: boolean } | undefined> {
    const items = this.questions.organs.flatMap((choice) => {
      const plain = { label: choice.name, value: { choice, inCommittee: false } };
      return choice.hasCommittees ? [plain, { label: l10n.t('{0}, in a Main Committee', choice.name), value: { choice, inCommittee: true } }] : [plain];
    });
    return this.pick(l10n.t('Organ that is to adopt the resolution'), items);
  }

  private async pick<T>(placeHolder: string, items: readonly Choice<T>[]): Promise<T | undefined> {
    const chosen = await window.showQuickPick(items, { title: this.title(), placeHolder, matchOnDescription: true, ignoreFocusOut: true });
    return chosen?.value;
  }

  /** Asks for a text; the server says at once whether it can be used. */
  private async type(question: Question, prompt: string, value = ''): Promise<string | undefined> {
    const { given, client } = this;
    const answer = await window.showInputBox({
      title: this.title(), prompt, value, ignoreFocusOut: true,
      validateInput: async (typed) => {
        // Titles and names come last: what has not been asked yet cannot be wrong.
        const asked = { title: '–', ...given, [question]: typed } as DraftAnswers;
        const { problems } = await client.sendRequest(NewDraftRequest, asked);
        return problems.find((problem) => problem.question === question)?.message;
      },
    });
    if (answer !== undefined) given[question] = answer;
    return answer;
  }

  private title(): string {
    return l10n.t('New draft resolution ({0} of {1})', ++this.step, this.steps);
  }
}

function isoDay(day: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** What the language of the interface calls a language, for keyboards and voices that have no other letters; none where that is the same. */
function inInterface(id: string, name: string): string | undefined {
  const known = new Intl.DisplayNames([env.language, 'en'], { type: 'language' }).of(id);
  return known === undefined || known.localeCompare(name, undefined, { sensitivity: 'base' }) === 0 ? undefined : known;
}
