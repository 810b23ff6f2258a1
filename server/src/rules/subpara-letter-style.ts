import type { Marker } from '../syntax/model';
import { defineRule, type Finding } from './rule';
import { isOwnStyle, listsOf, markerEdit, ownStyle, styleKey, styleOf } from './shared/lists';

export default defineRule({
  id: 'subpara-letter-style',
  severity: 'warning',
  title: 'Subparagraphs are marked as the language marks them',
  messages: {
    item: 'The marker “{found}” is not set like the others of its list; it should be “{expected}”.',
    list: 'This list is marked “{found}”; in this language it begins with “{expected}”.',
    lookAlike: 'The letter in “{found}” is a Cyrillic one that looks like the Latin letter of the list.',
    fix: 'Write “{expected}”',
    fixList: 'Mark the whole list in this way',
    fixLetter: 'Put the Latin letter',
  },
  why: 'English writes (a), French and Spanish a), Russian a) with Latin letters, Chinese (a), Arabic (أ): the marker tells the level, and is cited as it stands.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs; measured on issued texts in six languages',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prie* le Secrétaire général d’établir :\n\na) Une liste des lampes ;\n\n⟦(b)⟧ Une liste des gardiens ;\n\nc) Un calendrier ;\n\n2. *Décide* de rester saisie de la question.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n1. *Prie* le Secrétaire général d’établir :\n\na) Une liste des lampes ;\n\nb) Une liste des gardiens ;\n\nc) Un calendrier ;\n\n2. *Décide* de rester saisie de la question.\n',
    },
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n⟦a)⟧ A list of lamps;\n\nb) A list of keepers;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу по маякам,\n\n1. *просит* представить:\n\n⟦а)⟧ список ламп;\n\nb) список смотрителей;\n\n2. *постановляет* продолжать заниматься этим вопросом.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу по маякам,\n\n1. *просит* представить:\n\na) список ламп;\n\nb) список смотрителей;\n\n2. *постановляет* продолжать заниматься этим вопросом.\n',
    },
  ],
  scope: 'resolution',
  reads: [],
  *check(resolution) {
    const { pack } = resolution;
    if (!pack) return;
    for (const items of listsOf(resolution)) {
      const markers = items.map(({ marker }) => marker!);
      const usual = markers.find((marker) => isOwnStyle(marker, pack) && isHalf(marker, markers));
      const wrong = markers.filter((marker) => (usual ? styleKey(marker) !== styleKey(usual) : !isOwnStyle(marker, pack)));
      const [first] = wrong;
      const style = usual ? styleOf(usual) : first && (ownStyle(first, pack) ?? pack.subparagraphs[items[0]!.depth - 1] ?? pack.subparagraphs[0]!);
      // The Security Council sets lists of lists as it likes; a marker unlike its neighbours is a slip there too.
      if (first && style && (usual || resolution.organ !== 'SC')) {
        const edits = wrong.map((marker) => markerEdit(marker, style, marker.value));
        const shown = usual ? wrong : [first];
        for (const [i, marker] of shown.entries()) yield finding(marker, usual ? 'item' : 'list', usual ? [edits[i]!] : edits);
      }
      for (const marker of markers) {
        if (!/\p{Script=Cyrillic}/u.test(marker.text) || wrong.includes(marker)) continue;
        const latin = styleOf(marker);
        if (latin) yield { ...finding(marker, 'lookAlike', [markerEdit(marker, latin, marker.value)]), severity: 'information' };
      }
    }
  },
});

const titles = { item: 'fix', list: 'fixList', lookAlike: 'fixLetter' } as const;

function finding(marker: Marker, message: keyof typeof titles, edits: readonly (ReturnType<typeof markerEdit>)[]): Finding {
  const whole = edits.flatMap((edit) => (edit ? [edit] : []));
  const parameters = { found: marker.text, expected: whole[0]?.newText ?? marker.text };
  return { span: marker.span, message, parameters, ...(whole.length < edits.length ? {} : { fix: { title: titles[message], safe: true, edits: whole } }) };
}

function isHalf(marker: Marker, all: readonly Marker[]): boolean {
  return all.length > 1 && all.filter((other) => styleKey(other) === styleKey(marker)).length * 2 >= all.length;
}
