import { newDraft } from '../features/new-draft/index';
import { draftQuestions } from '../features/new-draft/questions';
import { citable } from '../features/citing/citable';
import { insertCitation } from '../features/citing/index';
import { toggleLeadEmphasis } from '../features/lead-emphasis';
import { paragraphRanges } from '../features/paragraph';
import { notOpen } from '../features/undone';
import { guarded } from './guard';
import { isPosition, isText } from './parameters';
import { CitableRequest, InsertCitationRequest, NewDraftQuestionsRequest, NewDraftRequest, ParagraphRequest, ToggleLeadEmphasisRequest } from './requests';
import type { Session } from './session';

const noDraft = { problems: [], text: '', snippet: '' };
const nothingCitable = { refusal: null, organs: [], resolutions: [] };
const noQuestions = { organs: [], languages: [], committees: [] };

/** What concerns writing: new drafts, citations, leads. */
export function answerWriting(session: Session): void {
  const { connection } = session;
  connection.onRequest(NewDraftQuestionsRequest, (p, token) => guarded(connection, token, noQuestions, async () => draftQuestions(p.today, await session.messageLanguage())));
  connection.onRequest(NewDraftRequest, (p, token) => guarded(connection, token, noDraft, async () => newDraft(p, await session.messageLanguage())));
  connection.onRequest(CitableRequest, (p, token) => session.answer(p, token, { ...nothingCitable, refusal: notOpen(session.editor.language) }, (it) => citable(it, p.position)));
  connection.onRequest(InsertCitationRequest, (p, token) => session.command(p, token, { position: isPosition, organ: isText, number: isText }, (it) => insertCitation(it, it.document.offsetAt(p.position), p)));
  connection.onRequest(ToggleLeadEmphasisRequest, (p, token) => session.command(p, token, { position: isPosition }, (it) => toggleLeadEmphasis(it, it.document.offsetAt(p.position))));
  connection.onRequest(ParagraphRequest, (p, token) => session.answer(p, token, [], (it) => paragraphRanges(it, it.document.offsetAt(p.position))));
}
