import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { Citable } from '../../server/src/features/citing/citable';
import type { CitedNumber } from '../../server/src/features/citing/index';
import type { Outcome } from '../../server/src/features/outcome';
import { CitableRequest, InsertCitationRequest } from '../../server/src/server/requests';
import { isStill, makeChanges } from './notes';
import { draftLanguage, type Server } from './server';

interface Choice extends QuickPickItem {
  /** Null for a separator. */
  readonly cited: Partial<CitedNumber> | null;
}

/** Writes a citation at the cursor: of a resolution that the team's index holds, or of one whose number is typed. */
export async function insertCitation(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== draftLanguage) return void window.showInformationMessage(l10n.t('Open a draft resolution first.'));
  const { document, selection } = editor;
  const client = await server.ready();
  const place = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    position: client.code2ProtocolConverter.asPosition(selection.active),
  };
  const { version } = document;
  const citable = await client.sendRequest(CitableRequest, place);
  if (citable.refusal !== null) return void window.showInformationMessage(citable.refusal);
  const title = l10n.t('Insert a citation');
  const numbered = (cited: CitedNumber): Promise<Outcome> => client.sendRequest(InsertCitationRequest, { ...place, ...cited });
  const { typed: value, cited } = await choose(citable, title, numbered);
  const organ = cited?.organ;
  if (!organ) return;
  const number = cited.number ?? await window.showInputBox({
    // Whoever looks the number up elsewhere finds the question still open.
    title, value, ignoreFocusOut: true, prompt: l10n.t('Number of the resolution, such as {0}', citable.organs.find((it) => it.organ === organ)?.example ?? ''),
    validateInput: async (typed) => {
      if (typed.trim() === '') return undefined;
      const { edits, messages } = await numbered({ organ, number: typed });
      return edits.length === 0 ? messages[0] : undefined;
    },
  });
  if (!number) return;
  const outcome = await numbered({ organ, number });
  if (!isStill(document, version)) return;
  await makeChanges(await window.showTextDocument(document, { viewColumn: editor.viewColumn }), outcome);
}

/** A list that also takes a number: it is offered for each organ that has such numbers. The typed text is given where it holds a figure. */
function choose(
  citable: Citable, title: string, numbered: (cited: CitedNumber) => Promise<Outcome>,
): Promise<{ readonly typed?: string; readonly cited?: Choice['cited'] }> {
  const list = window.createQuickPick<Choice>();
  const usual = choices(citable);
  const numberIn = (text: string): string | undefined => (/[0-9]/.test(text) ? text.trim() : undefined);
  list.title = title;
  list.placeholder = l10n.t('Choose an organ, or type a number or words of a title');
  list.matchOnDescription = list.matchOnDetail = true;
  list.items = usual;
  list.onDidChangeValue(async (value) => {
    const number = numberIn(value);
    if (number === undefined) return void (list.items = usual);
    const outcomes = await Promise.all(citable.organs.map(({ organ }) => numbered({ organ, number })));
    if (list.value !== value) return;
    const typed = citable.organs.filter((_, i) => outcomes[i]!.edits.length > 0)
      .map(({ organ, name }): Choice => ({ label: number, description: name, alwaysShow: true, cited: { organ, number } }));
    const known = usual.filter(({ cited }) => cited?.number === undefined || !typed.some((it) => it.cited?.organ === cited.organ && it.label === cited.number));
    list.items = [...typed, ...known.map((it) => ({ ...it, alwaysShow: typed.length === 0 && it.cited?.number === undefined && it.cited !== null }))];
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve({ typed: numberIn(list.value), cited: list.selectedItems[0]?.cited });
      list.hide();
    });
    list.onDidHide(() => {
      resolve({});
      list.dispose();
    });
    list.show();
  });
}

/** The organs, to type a number of; then the resolutions that the team knows. */
function choices({ organs, resolutions }: Citable): Choice[] {
  const typed = organs.map(({ organ, name, example }): Choice => ({ label: name, description: l10n.t('type a number: {0}', example), cited: { organ } }));
  if (resolutions.length === 0) return typed;
  const known = resolutions.map(({ organ, number, organName, title, date }): Choice => ({
    label: number, description: [organName, date].filter(Boolean).join(' · '), detail: title, cited: { organ, number },
  }));
  return [...typed, { label: l10n.t('Resolutions of the index'), kind: QuickPickItemKind.Separator, cited: null }, ...known];
}
