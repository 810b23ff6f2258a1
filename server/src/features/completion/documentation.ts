import { MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import type { LanguageId } from '../../language/pack';
import { translate } from '../../rules/messages';
import type { Editor } from '../settings';

/** What is kept with the item of a lead until its documentation is asked for. */
export interface LeadData {
  readonly documents: number;
  /** A paragraph that begins so. */
  readonly example: string;
  readonly language: LanguageId;
}

/** What is kept with any other item: what it is, and what it looks like in a draft. */
export interface ExampleData {
  readonly about: About;
  readonly example: string;
  readonly language: LanguageId;
}

/** What an item of the list is, told in its documentation. */
export type About = keyof typeof sentences;

const sentences = {
  organ: (it: LanguageId) =>
    translate('server/about-organ', 'The organ that is to adopt the text, as the masthead names it.', it),
  organLine: (it: LanguageId) =>
    translate('server/about-organ-line', 'The line that opens the text: the organ speaks in all that follows.', it),
  symbol: (it: LanguageId) =>
    translate('server/about-symbol', 'The symbol by which the document is found; a draft is given its number when it is submitted.', it),
  distribution: (it: LanguageId) =>
    translate('server/about-distribution', 'Drafts are in limited distribution until they are adopted; those of the Security Council are in general distribution.', it),
  language: (it: LanguageId) =>
    translate('server/about-language', 'The language of this version of the text.', it),
  original: (it: LanguageId) =>
    translate('server/about-original', 'The language in which the draft is submitted.', it),
  session: (it: LanguageId) =>
    translate('server/about-session', 'The session of the organ, as the masthead prints it.', it),
  committee: (it: LanguageId) =>
    translate('server/about-committee', 'The Main Committee to which the item is allocated.', it),
  agenda: (it: LanguageId) =>
    translate('server/about-agenda', 'The agenda item under which the draft is submitted; the letter is that of a sub-item.', it),
  sponsor: (it: LanguageId) =>
    translate('server/about-sponsor', 'A State by its name among sponsors; it takes its place in alphabetical order.', it),
  kind: (it: LanguageId) =>
    translate('server/about-kind', 'What the sponsors submit; the last name is joined to the others.', it),
  date: (it: LanguageId) =>
    translate('server/about-date', 'The day on which the resolution was adopted, given where it is first named.', it),
  dateLine: (it: LanguageId) =>
    translate('server/about-date-line', 'The day of the draft, as the masthead prints it.', it),
  month: (it: LanguageId) =>
    translate('server/about-month', 'A month, as dates name it.', it),
  behalf: (it: LanguageId) =>
    translate('server/about-behalf', 'A group on behalf of whose members a State submits the draft; an asterisk behind the last sponsor leads to the note.', it),
  ibid: (it: LanguageId) =>
    translate('server/about-ibid', 'Stands for the one source of the note before.', it),
  source: (it: LanguageId) =>
    translate('server/about-source', 'A source, worded as issued texts word their notes.', it),
} as const;

/** The item with its documentation. */
export function resolveCompletion(item: CompletionItem, editor: Editor): CompletionItem {
  const value = explained(item.data) ?? used(item.data);
  return value === null ? item : { ...item, documentation: { kind: editor.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value } };

  function explained(data: Partial<ExampleData> | undefined): string | null {
    if (!data?.about || !Object.hasOwn(sentences, data.about) || typeof data.example !== 'string') return null;
    const sentence = sentences[data.about](data.language ?? 'en');
    return `${sentence}\n\n${editor.markdown ? `\`\`\`\n${data.example}\n\`\`\`` : data.example}`;
  }

  function used(data: Partial<LeadData> | undefined): string | null {
    if (typeof data?.documents !== 'number' || typeof data.example !== 'string') return null;
    const met = translate('server/used-in', 'Official texts that use it: {count}.', data.language ?? 'en', { count: data.documents });
    // What it means in English is the item's detail, which is shown and read beside this.
    return [data.documents > 0 && met, editor.markdown ? `> ${data.example}` : data.example].filter(Boolean).join('\n\n');
  }
}
