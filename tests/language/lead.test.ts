import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packs } from '../../server/src/language';
import { grammarOf } from '../../server/src/language/lead-grammar';
import { agree, capitalise, convertLead, describeLead, lowercase, matchLead, withAdverb } from '../../server/src/language/lead';
import type { LanguageId, Position } from '../../server/src/language/pack';
import { compact } from '../../server/src/text/words';

/** The lead in brackets, read out of the text that follows the offset mark `|` (or out of the whole text). */
function found(language: LanguageId, marked: string): string {
  const at = Math.max(0, marked.indexOf('|'));
  const text = marked.replace('|', '');
  const match = matchLead(packs[language], text, at);
  return match ? `${text.slice(0, match.start)}[${text.slice(match.start, match.end)}]${text.slice(match.end)}` : text;
}

describe('matchLead', () => {
  it.each<[LanguageId, string]>([
    ['en', '[Recalling] its resolution 65/1,'],
    ['en', '[Recalling also] its resolution 65/1,'],
    ['en', '[Notes with serious concern] that the lagoon'],
    ['en', '[Notes with appreciation and satisfaction] the work'],
    ['en', '[Takes note] of the report'],
    ['en', '[Calls upon] all States'],
    ['en', '[Also calls upon] all States'],
    ['en', '[Deeply concerned] about tidal mills'],
    ['en', '[Expressing its deep and growing concern] at the'],
    ['en', '[Condemns in the strongest possible terms] the'],
    ['en', '[Welcoming and encouraging] the work'],
    ['en', '[Having also considered] the report'],
    ['en', '[Requests] further information on the lighthouses'],
    ['en', '[Reaffirming] the commitment of States'],
    ['en', 'Recallings of the past'],
    ['en', '[recalling] its, and |notes'.replace('|', '')],
    ['en', 'In this regard, |[requests] the Secretary-General'],
    ['fr', '[Se déclare profondément préoccupée] par'],
    ['fr', '[Se déclarant de nouveau préoccupée] par le fait'],
    ['fr', '[Prend également note avec satisfaction] du rapport'],
    ['fr', '[Constatant avec une vive préoccupation] que'],
    ['fr', '[Exprime sa profonde gratitude] au Gouvernement'],
    ['fr', '[S\'inquiétant vivement] de'],
    ['fr', '[S’inquiétant vivement] de'],
    ['fr', '[Prend\u00a0note en outre] du'],
    ['fr', '[Condamne dans les termes les plus énergiques] les'],
    ['fr', '[RAPPELANT ÉGALEMENT] sa résolution'],
    ['fr', '[Re\u0301affirmant] que'],
    ['es', '[Acogiendo con beneplácito también] la labor'],
    ['es', '[Observando con profunda preocupación] que'],
    ['es', '[Sigue profundamente preocupada] por'],
    ['es', '[Acoge con beneplácito] el llamamiento'],
    ['ru', '[с удовлетворением отмечает] работу'],
    ['zh', '[又回顾]其关于灯塔的决议'],
    ['ar', '[وإذ تشير] إلى قرارها'],
    ['ar', '[وَإذ تشِـير] إلى قرارها'],
  ])('%s: %s', (language, marked) => {
    expect(found(language, marked.replace(/[[\]]/g, ''))).toBe(marked.replace('|', ''));
  });

  it('tells head, position, adverb and base', () => {
    const text = '3. Also calls upon States';
    const match = matchLead(packs.en, text, 3)!;
    expect(match).toMatchObject({ start: 3, end: 18, position: 'operative', adverb: 'also', base: 'calls upon', gender: null });
    expect(match.head.preambular).toContain('Calling upon');
    expect(text.slice(match.adverbSpan!.start, match.adverbSpan!.end)).toBe('Also');
    expect(matchLead(packs.fr, 'Consciente également que')).toMatchObject({
      position: 'preambular', adverb: 'also', base: 'consciente', gender: 'f',
    });
    expect(matchLead(packs.fr, 'Est conscient que')).toMatchObject({ position: 'operative', gender: 'm' });
  });

  it('takes a few microseconds', () => {
    const text = 'Expressing its deep and growing concern at the condition of the harbour lights and of those who keep them';
    matchLead(packs.en, text);
    const start = performance.now();
    for (let i = 0; i < 2000; i++) matchLead(packs.en, text);
    expect((performance.now() - start) / 2000).toBeLessThan(0.2);
  });

  it('never throws and stays inside the text', () => {
    const words = [
      'Recalling', 'also', 'with', 'deep', 'concern', 'Prend', 'note', 'وإذ', 'تشير', '又', '表示', '关切', ' ', '\u00a0', '’', '\u0301', '𝒜',
      '\ud800', '\u200f',
    ];
    fc.assert(fc.property(fc.constantFrom(...Object.values(packs)), fc.array(fc.constantFrom(...words)), fc.nat(20), (pack, parts, at) => {
      const text = parts.join(parts.length % 2 ? ' ' : '');
      const match = matchLead(pack, text, Math.min(at, text.length));
      if (match) {
        expect(match.start).toBeLessThan(match.end);
        expect(match.end).toBeLessThanOrEqual(text.length);
      }
      for (const to of ['preambular', 'operative'] as const) convertLead(pack, text, to);
      withAdverb(pack, text, 'operative', 'also');
      agree(pack, text, 'f');
      describeLead(pack, text);
    }));
  });
});

describe('describeLead', () => {
  it.each<[LanguageId, string, Position | 'both' | null]>([
    ['en', 'Welcoming in this regard', 'preambular'],
    ['en', 'Also, in this regard, calls upon', 'operative'],
    ['en', 'Yearning', 'preambular'],
    ['en', 'Kindles', 'operative'],
    ['en', 'Lighthouse', null],
    ['fr', 'Redoutant', 'preambular'],
    ['es', 'Ansiando', 'preambular'],
  ])('%s: %s', (language, lead, position) => {
    expect(describeLead(packs[language], lead)?.position ?? null).toBe(position);
  });

  it('does not take an adjective of a noun for the organ’s gender', () => {
    expect(describeLead(packs.fr, 'Réaffirmant son appui résolu')?.gender).toBeNull();
    expect(describeLead(packs.es, 'Reafirmando su decidido apoyo')?.gender).toBeNull();
    expect(describeLead(packs.fr, 'Se déclarant profondément préoccupée')?.gender).toBe('f');
  });
});

describe('convertLead', () => {
  it.each<[LanguageId, string, string, string | null]>([
    ['en', 'Recalls', 'Recalling', 'Recalls'],
    ['en', 'Also recalls', 'Recalling also', 'Also recalls'],
    ['en', 'recalls', 'recalling', 'recalls'],
    ['en', 'Notes with concern', 'Noting with concern', 'Notes with concern'],
    ['en', 'Also expresses deep concern', 'Expressing deep concern also', 'Also expresses deep concern'],
    ['en', 'Strongly condemns', 'Strongly condemning', 'Strongly condemns'],
    ['en', 'Takes note also', 'Taking note also', 'Takes note also'],
    ['fr', 'Rappelle également', 'Rappelant également', 'Rappelle également'],
    ['fr', 'Est consciente', 'Consciente', 'Est consciente'],
    ['es', 'Recuerda además', 'Recordando además', 'Recuerda además'],
  ])('%s: %s -> %s', (language, operative, preambular, back) => {
    expect(convertLead(packs[language], operative, 'preambular')).toBe(preambular);
    expect(convertLead(packs[language], operative, 'operative')).toBe(back);
  });

  it.each<[LanguageId, string, string | null]>([
    ['en', 'Recalling further', 'Further recalls'],
    ['en', 'Deeply concerned', 'Is deeply concerned'],
    ['en', 'Having considered', null],
    ['en', 'Yearning', null],
    ['fr', 'Consciente également', 'Est consciente également'],
    ['fr', 'Se félicitant', 'Se félicite'],
  ])('%s: %s -> operative %s', (language, lead, operative) => {
    expect(convertLead(packs[language], lead, 'operative')).toBe(operative);
  });
});

describe('withAdverb', () => {
  it.each<[LanguageId, string, Position, 'plain' | 'also' | 'further', string]>([
    ['en', 'Recalling', 'preambular', 'also', 'Recalling also'],
    ['en', 'Recalling also', 'preambular', 'further', 'Recalling further'],
    ['en', 'Recalling further', 'preambular', 'plain', 'Recalling'],
    ['en', 'Expressing grave concern', 'preambular', 'also', 'Expressing grave concern also'],
    ['en', 'Requests', 'operative', 'also', 'Also requests'],
    ['en', 'Also requests', 'operative', 'plain', 'Requests'],
    ['en', 'requests', 'operative', 'further', 'further requests'],
    ['fr', 'Prend note', 'operative', 'also', 'Prend note également'],
    ['fr', 'Se déclarant préoccupé', 'preambular', 'also', 'Se déclarant également préoccupé'],
    ['fr', 'Rappelant aussi', 'preambular', 'also', 'Rappelant également'],
    ['fr', 'Note avec satisfaction', 'operative', 'also', 'Note également avec satisfaction'],
    ['es', 'Acogiendo con beneplácito', 'preambular', 'further', 'Acogiendo con beneplácito además'],
    ['zh', '回顾', 'preambular', 'also', '又回顾'],
  ])('%s: %s, %s %s -> %s', (language, lead, position, adverb, expected) => {
    expect(withAdverb(packs[language], lead, position, adverb)).toBe(expected);
  });
});

describe('agree', () => {
  it.each<[LanguageId, string, string]>([
    ['fr', 'Conscient', 'Consciente'],
    ['fr', 'Est également conscient', 'Est également consciente'],
    ['fr', 'Se déclarant alarmé et profondément préoccupé', 'Se déclarant alarmée et profondément préoccupée'],
    ['fr', 'Gravement préoccupé lui aussi', 'Gravement préoccupée elle aussi'],
    ['fr', 'Réaffirmant son appui résolu', 'Réaffirmant son appui résolu'],
    ['es', 'Profundamente preocupado', 'Profundamente preocupada'],
    ['en', 'Mindful', 'Mindful'],
    ['ar', 'يقرر', 'تقرر'],
  ])('%s: %s <-> %s', (language, masculine, feminine) => {
    expect(agree(packs[language], masculine, 'f')).toBe(feminine);
    expect(agree(packs[language], feminine, 'm')).toBe(masculine);
    expect(agree(packs[language], feminine, 'f')).toBe(feminine);
  });
});

it('changes the case of a first letter only', () => {
  expect(capitalise(packs.fr, 'étant d’avis')).toBe('Étant d’avis');
  expect(lowercase(packs.en, 'Recalling')).toBe('recalling');
  expect(capitalise(packs.zh, '回顾')).toBe('回顾');
});

describe('known leads', () => {
  for (const pack of Object.values(packs)) {
    it(`all have a head and the right position in ${pack.name}`, () => {
      for (const position of ['preambular', 'operative'] as const) {
        const wrong = pack.leads.known[position].filter(([lead]) => {
          const read = grammarOf(pack).read(compact(lead).units, 0, true);
          return !read?.forms.some((form) => form.position === position);
        });
        expect(wrong.map(([lead]) => lead)).toEqual([]);
      }
    });
  }
});
