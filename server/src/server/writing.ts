import type { LanguageId } from '../language/pack';
import { newDraft } from '../features/new-draft/index';
import { draftQuestions } from '../features/new-draft/questions';
import { guarded } from './guard';
import { NewDraftQuestionsRequest, NewDraftRequest } from './requests';
import type { Session } from './session';

const noDraft = { problems: [], text: '', snippet: '' };
const noQuestions = { organs: [], languages: [], committees: [] };

/** What concerns writing: new drafts, citations, leads. */
export function answerWriting(session: Session): void {
  const { connection } = session;
  connection.onRequest(NewDraftQuestionsRequest, (p, token) => guarded(connection, token, noQuestions, async () => draftQuestions(p.today, await messageLanguage(session))));
  connection.onRequest(NewDraftRequest, (p, token) => guarded(connection, token, noDraft, async () => newDraft(p, await messageLanguage(session))));
}

/** The language of what is said where there is no draft yet. */
async function messageLanguage({ settings, editor }: Session): Promise<LanguageId> {
  const { messages } = await settings.of('untitled:draft');
  return messages === 'interface' || messages === 'draft' ? editor.language : messages;
}
