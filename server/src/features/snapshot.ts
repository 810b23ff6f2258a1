import type { LanguageId } from '../language/pack';
import type { Judgement } from '../rules/judgement';
import { judge } from '../rules/run';
import { readFile } from '../syntax/file';
import type { ResolutionFile } from '../syntax/model';
import type { BlockDocument } from '../text/document';
import type { Editor, Settings } from './settings';

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
    return (this.readFileOnce ??= readFile(this.document.blocks, { language: this.settings.language ?? undefined, organ: this.settings.organ ?? undefined }));
  }

  get judgement(): Judgement {
    return (this.judgedOnce ??= judge(this.file, this.settings.rules));
  }

  /** The language in which this drafter reads messages about this file. */
  get messageLanguage(): LanguageId {
    const { messages } = this.settings;
    if (messages === 'interface') return this.editor.language;
    return messages === 'draft' ? this.file.pack?.id ?? this.editor.language : messages;
  }
}
