import { describe, expect, test } from 'vitest';
import { type NoteSource, readNote, resolveIbid, sameSource, treatySeriesForm } from '../../server/src/citation/notes';
import type { LanguageId } from '../../server/src/language/pack';
import { packs } from './languages';

/** Kind, source and detail of notes that follow one another, every "Ibid." resolved. */
function sources(language: LanguageId, ...notes: readonly string[]): NoteSource[] {
  const read: NoteSource[] = [];
  for (const text of notes) read.push(resolveIbid(readNote(text, packs[language]), read.at(-1) ?? null));
  return read;
}

test.each([
  ['en', 'United Nations, Treaty Series, vol. 2225, No. 39574.', 'treaty'],
  ['en', 'Ibid., vol. 2237, No. 39574.', 'treaty'],
  ['en', 'See A/67/156.', 'document'],
  ['en', 'A/63/90, A/64/130, A/65/113.', 'document'],
  ['en', 'Resolution 217 A (III).', 'resolution'],
  ['en', 'See General Assembly resolution 2200 A (XXI), annex.', 'resolution'],
  ['en', 'Official Records of the General Assembly, Sixty-third Session, Supplement No. 53 (A/63/53), chap. II.', 'records'],
  ['en', 'Ibid., Sixty-fourth Session, Supplement No. 53 (A/64/53), chap. I.', 'records'],
  ['en', 'Ibid., chap. V, sect. A.', 'ibid'],
  ['en', 'Ibid.', 'ibid'],
  ['en', 'https://lamps.example/report', 'url'],
  ['en', 'Keepers of the Old Lamp, A Manual (Port Meridian, 1902).', 'other'],
  ['fr', 'Nations Unies, Recueil des Traités, vol. 2225, n° 39574.', 'treaty'],
  ['fr', 'Voir Documents officiels du Conseil économique et social, 2011, Supplément n° 10 (E/2011/30), chap. I, sect. D.', 'records'],
  ['es', 'Ibid., vol. 2237, núm. 39574.', 'treaty'],
  ['es', 'Véase la resolución 2200 A (XXI), anexo.', 'resolution'],
  ['ru', 'Там же, гл. V, разд. A.', 'ibid'],
  ['ru', 'Ibid., vol. 2237, No. 39574.', 'treaty'],
  ['zh', '联合国，《条约汇编》，第2225卷，第39574号。', 'treaty'],
  ['zh', '同上，第2237卷，第39574号。', 'treaty'],
  ['zh', '见第2200 A(XXI)号决议，附件。', 'resolution'],
  ['ar', 'المرجع نفسه، المجلد 2237، الرقم 39574.', 'treaty'],
  ['ar', 'انظر القرار 2200 ألف (د-21)، المرفق.', 'resolution'],
  ['ar', 'انظر الوثيقة A/AC.109/2019/4، الفقرة 3.', 'document'],
] as const)('%s: %s is %s', (language, text, kind) => expect(readNote(text, packs[language]).kind).toBe(kind));

describe('the same source under two numbers', () => {
  test('a treaty told by Ibid. and in full', () => {
    const [, , third, , fifth] = sources('fr',
      'Nations Unies, Recueil des Traités, vol. 2225, n° 39574.', 'Ibid., vol. 2171, n° 27531.', 'Ibid., vol. 266, n° 3822.',
      'A/67/156.', 'Nations Unies, *Recueil des Traités*, vol. 266, n<sup>o</sup>\u00a03822.');
    expect(sameSource(third!, fifth!)).toBe(true);
  });
  test('another volume, another place, another document', () => {
    const [a, b, c, d] = sources('en', 'Ibid., vol. 1, No. 2.', 'Ibid., vol. 12, No. 2.', 'A/67/156, annex I.', 'A/67/156, annex II.');
    expect(sameSource(a!, b!)).toBe(false);
    expect(sameSource(c!, d!)).toBe(false);
    expect(sameSource(b!, c!)).toBe(false);
  });
  test('Ibid. is read as the note before it', () => {
    const [first, second, third] = sources('en', 'A/67/156, chap. V.', 'Ibid.', 'Ibid., chap. VI.');
    expect(sameSource(first!, second!)).toBe(true);
    expect(sameSource(first!, third!)).toBe(false);
    expect(third).toMatchObject({ kind: 'document', source: 'A/67/156', detail: 'chap vi' });
  });
  test('an Ibid. with nothing before it is no source', () => {
    const [alone, again] = [readNote('Ibid.', packs.en), readNote('Ibid.', packs.en)];
    expect(sameSource(alone, again)).toBe(false);
  });
});

describe('the form of a treaty', () => {
  test.each([
    ['en', 'United Nations, *Treaty Series*, vol. 2225, No. 39574.', 'right'],
    ['fr', 'Nations Unies, Recueil des Traités, vol.\u00a02225, n<sup>o</sup>\u00a039574.', 'right'],
    ['fr', 'Nations Unies, Recueil des Traités, vol. 2225, n° 39574.', 'right'],
    ['fr', 'Nations Unies, Recueil des Traités, vol. 2225, n<sup>o</sup>39574.', 'Nations Unies, *Recueil des Traités*, vol. 2225, n<sup>o</sup> 39574.'],
    ['en', 'United Nations Treaty Series, volume 5', 'unjudged'],
    ['en', 'UN Treaty Series, vol. 2225, No. 39574, art. 5.', 'United Nations, *Treaty Series*, vol. 2225, No. 39574, art. 5.'],
    ['es', 'Naciones Unidas, Treaty Series, vol. 1760, No. 30619.', 'Naciones Unidas, *Treaty Series*, vol. 1760, núm. 30619.'],
    ['en', 'United Nations, Treaty Series, vols. 999, 1057 and 1059, No. 14668.', 'unjudged'],
    ['en', 'League of Nations, Treaty Series, vol. LX, No. 1414.', 'unjudged'],
    ['zh', '联合国，《条约汇编》，第2225卷，第39574号。', 'right'],
    ['ar', 'المرجع نفسه، المجلد 2237، الرقم 39574.', 'right'],
    ['ru', 'Ibid., vol. 1125, Nos. 17512 and 17513.', 'unjudged'],
  ] as const)('%s: %s', (language, text, expected) => {
    const form = treatySeriesForm(text.replace(/<\/?sup>|\*/g, ''), packs[language]);
    expect(typeof form === 'string' ? form : form.corrected).toBe(expected);
  });
  test.each([
    ['en', 'See United Nations, Treaty Series, Vol.\u00a02225, No. 39574.', 'Vol', 'vol'],
    ['en', 'UN Treaty Series, vol. 2225, No. 39574, art. 5.', 'UN', 'United Nations,'],
    ['es', 'Naciones Unidas, Treaty Series, vol. 1760, No. 30619.', 'No', 'núm'],
    ['fr', 'Nations Unies, Recueil des Traités, vol. 2225, no39574.', '', ' '],
    ['fr', 'Nations Unies, Recueil des Traités, vol. 2225, No. 39574.', 'No.', 'n<sup>o</sup>'],
  ] as const)('%s: of %s no more than is wrong is changed', (language, text, wrong, right) => {
    const form = treatySeriesForm(text, packs[language]);
    expect(typeof form === 'string' ? form : [text.slice(form.start, form.end), form.newText]).toEqual([wrong, right]);
  });
});
