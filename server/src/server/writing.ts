import { newDraft } from '../features/new-draft/index';
import { draftQuestions } from '../features/new-draft/questions';
import { citable } from '../features/citing/citable';
import { insertCitation } from '../features/citing/index';
import { toggleLeadEmphasis } from '../features/lead-emphasis';
import { paragraphRanges } from '../features/paragraph';
import type { Outcome } from '../features/outcome';
import type { LanguageId } from '../language/pack';
import { guarded } from './guard';
import { CitableRequest, InsertCitationRequest, NewDraftQuestionsRequest, NewDraftRequest, ParagraphRequest, ToggleLeadEmphasisRequest } from './requests';
import type { Session } from './session';

const noDraft = { problems: [], text: '', snippet: '' };
const nothing: Outcome = { edits: [], messages: [] };
const nothingCitable = { refusal: null, organs: [], resolutions: [] };
const noQuestions = { organs: [], languages: [], committees: [] };

/** What concerns writing: new drafts, citations, leads. */
export function answerWriting(session: Session): void {
  const { connection } = session;
  connection.onRequest(NewDraftQuestionsRequest, (p, token) => guarded(connection, token, noQuestions, async () => draftQuestions(p.today, await messageLanguage(session))));
  connection.onRequest(NewDraftRequest, (p, token) => guarded(connection, token, noDraft, async () => newDraft(p, await messageLanguage(session))));
  connection.onRequest(CitableRequest, (p, token) => session.answer(p, token, nothingCitable, (it) => citable(it, p.position)));
  connection.onRequest(InsertCitationRequest, (p, token) => session.answer(p, token, nothing, (it) => insertCitation(it, it.document.offsetAt(p.position), p)));
  connection.onRequest(ToggleLeadEmphasisRequest, (p, token) => session.answer(p, token, nothing, (it) => toggleLeadEmphasis(it, it.document.offsetAt(p.position))));
  connection.onRequest(ParagraphRequest, (p, token) => session.answer(p, token, [], (it) => paragraphRanges(it, it.document.offsetAt(p.position))));
}

/** The language of what is said where there is no draft yet. */
async function messageLanguage({ settings, editor }: Session): Promise<LanguageId> {
  const { messages } = await settings.of('untitled:draft');
  return messages === 'interface' || messages === 'draft' ? editor.language : messages;
}
