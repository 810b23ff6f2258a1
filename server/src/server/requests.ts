import {
  NotificationType, RequestType, type Range, type TextDocumentIdentifier, type TextDocumentPositionParams, type TextEdit, type WorkDoneProgressParams, type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { Checked } from '../features/checked';
import type { Citable } from '../features/citing/citable';
import type { CitedNumber } from '../features/citing/index';
import type { Clauses } from '../features/clauses';
import type { DraftAnswers } from '../features/new-draft/answers';
import type { NewDraft } from '../features/new-draft/index';
import type { DraftQuestions } from '../features/new-draft/questions';
import type { Outcome } from '../features/outcome';
import type { DraftStatus } from '../features/status';
import type { BegunLine, Continuation } from '../features/typing/index';
import type { LanguageId } from '../language/pack';

/** Requests beside those of the protocol; the client of this repository and any other editor may use them. */

export interface DocumentParams {
  /** With the version that an editor sees, a command refuses to work on another. */
  readonly textDocument: TextDocumentIdentifier & { readonly version?: number };
}

/**
 * The clauses that may stand at a position, with their insertions, in the language of the draft; where there are none, one sentence that says why.
 * An editor that has clauses of its own may name their language.
 */
export const ClausesRequest = new RequestType<TextDocumentPositionParams & { readonly language?: LanguageId }, Clauses, void>('resolute/clauses');

/** Edits that apply every safe fix. */
export const FixAllRequest = new RequestType<DocumentParams, readonly TextEdit[], void>('resolute/fixAll');

/** Edits that apply every fix of one rule, suggestions too. */
export const FixRuleRequest = new RequestType<DocumentParams & { readonly rule: string }, Outcome, void>('resolute/fixRule');

export interface FixedWorkspace {
  /** Null where nothing changes. */
  readonly edit: WorkspaceEdit | null;
  readonly messages: readonly string[];
}

/** An edit that applies every fix of one rule in all drafts of the workspace. */
export const FixRuleInWorkspaceRequest = new RequestType<WorkDoneProgressParams & { readonly rule: string }, FixedWorkspace, void>('resolute/fixRuleInWorkspace');

/** What was found, and how it is told. */
export type CheckedWorkspace = Checked & { readonly message: string };

/** Looks at all drafts of the workspace. The findings in those that are not open are sent as diagnostics, and kept true from then on. */
export const CheckWorkspaceRequest = new RequestType<WorkDoneProgressParams, CheckedWorkspace, void>('resolute/checkWorkspace');

/** Told by an editor that asks for findings of what it shows only: these drafts are no longer shown, though they may still be open. */
export const HiddenNotification = new NotificationType<{ readonly uris: readonly string[] }>('resolute/hidden');

/** Language, organ and findings of a draft; null where it is not open. */
export const StatusRequest = new RequestType<DocumentParams, DraftStatus | null, void>('resolute/status');

/** Whether a text holds an organ line. */
export const RecogniseRequest = new RequestType<{ readonly text: string }, boolean, void>('resolute/recognise');

/** Gives paragraphs, subparagraphs, sections or notes consecutive numbers; all of them where none is named. */
export const RenumberRequest = new RequestType<DocumentParams & { readonly series?: ('operative' | 'subparagraphs' | 'sections' | 'notes')[] }, Outcome, void>('resolute/renumber');

/** Lets the paragraph at a position change places with its neighbour. */
export const MoveParagraphRequest = new RequestType<TextDocumentPositionParams & { readonly direction: 'up' | 'down' }, Outcome, void>('resolute/moveParagraph');

/** Sets a note at a position; the cursor then goes to its text. */
export const InsertNoteRequest = new RequestType<TextDocumentPositionParams, Outcome, void>('resolute/insertNote');

/** Writes all notes as `<sup>1</sup>` or as `[^1]`. */
export const ConvertNotesRequest = new RequestType<DocumentParams & { readonly to: 'sup' | 'bracket' }, Outcome, void>('resolute/convertNotes');

/** Puts the sponsors in alphabetical order. */
export const SortSponsorsRequest = new RequestType<DocumentParams, Outcome, void>('resolute/sortSponsors');

/** What follows Enter, for which the editor has begun a line already; null where nothing does. */
export const NewParagraphRequest = new RequestType<DocumentParams & BegunLine, Continuation | null, void>('resolute/newParagraph');

/** What may be answered for a new draft; today is an ISO date. */
export const NewDraftQuestionsRequest = new RequestType<{ readonly today: string }, DraftQuestions, void>('resolute/newDraftQuestions');

/** Writes a new draft, or says which answers cannot be used: an editor may ask after each of them. */
export const NewDraftRequest = new RequestType<DraftAnswers, NewDraft, void>('resolute/newDraft');

/** What may be cited at a position. */
export const CitableRequest = new RequestType<TextDocumentPositionParams, Citable, void>('resolute/citable');

/** Writes a citation at a position; an outcome without edits says why the number cannot be cited, so that an editor may ask while it is typed. */
export const InsertCitationRequest = new RequestType<TextDocumentPositionParams & CitedNumber, Outcome, void>('resolute/insertCitation');

/** Sets the lead of the paragraph at a position in its emphasis, or takes it off. */
export const ToggleLeadEmphasisRequest = new RequestType<TextDocumentPositionParams, Outcome, void>('resolute/toggleLeadEmphasis');

/** The ranges of the paragraph at a position: several where pages cut it or items hang on it, none between paragraphs. */
export const ParagraphRequest = new RequestType<TextDocumentPositionParams, readonly Range[], void>('resolute/paragraph');

/** Asked of the client where it says that it reads files: the text of a file of at most so many bytes; null where there is none. */
export const ReadFileRequest = new RequestType<{ readonly uri: string; readonly most: number }, string | null, void>('resolute/readFile');

/** Asked of the client likewise: the names in a folder, those of folders with a slash at their end; null where there is no such folder. */
export const ListFolderRequest = new RequestType<{ readonly uri: string }, readonly string[] | null, void>('resolute/listFolder');
