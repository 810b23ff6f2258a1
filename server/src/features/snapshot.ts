import type { LanguageId } from '../language/pack';
import type { Judgement } from '../rules/judgement';
import { judge } from '../rules/run';
import { readFile, type Choice } from '../syntax/file';
import type { ResolutionFile } from '../syntax/model';
import type { BlockDocument } from '../text/document';
import { choiceOf, type Editor, type Settings } from './settings';

/** The language id of drafts in an editor. */
export const draftLanguageId = 'un-resolution';

/**
 * One version of a document under given settings: what every feature reads. The model and the findings are made on first use. A snapshot is
 * good until the document's next change, for its blocks move with the document.
 */
export class Snapshot {
  readonly version: number;
  private readFileOnce: ResolutionFile | undefined;
  private judgedOnce: Judgement | undefined;

  constructor(readonly document: BlockDocument, readonly settings: Settings, readonly editor: Editor) {
    this.version = document.version;
  }

  get uri(): string {
    return this.document.uri;
  }

  get file(): ResolutionFile {
    return (this.readFileOnce ??= readFile(this.document.blocks, this.choice));
  }

  /** What the settings say of the draft, over what its text says. */
  get choice(): Choice {
    return choiceOf(this.settings);
  }

  get judgement(): Judgement {
    return (this.judgedOnce ??= this.isDraft ? judge(this.file, this.settings.rules) : []);
  }

  /**
   * Whether the file is to be judged: it is said to be a draft by its name or language, or reads like one. An editor that gives us all its
   * Markdown files is not to see findings in its notes.
   */
  get isDraft(): boolean {
    const { uri, languageId } = this.document;
    return languageId === draftLanguageId || /\.unres$|\.resolution\.md$/i.test(uri) || this.file.isDraft
      || this.file.resolutions.some(({ pack, parts }) => pack !== null && parts.some(({ preamble }) => preamble.length >= 2));
  }

  /** The language in which this drafter reads messages about this file. */
  get messageLanguage(): LanguageId {
    const { messages } = this.settings;
    if (messages === 'interface') return this.editor.language;
    return messages === 'draft' ? this.file.pack?.id ?? this.editor.language : messages;
  }
}
