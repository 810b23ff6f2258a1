/** Leads beyond the rules' own examples: the habits of a file, marks gone astray, the Security Council's usage, and the draft that the project starts from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/rules/fix';
import { rules } from '../../server/src/rules/index';
import { allFindings, type JudgedFinding } from '../../server/src/rules/judgement';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { endOf, startOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';
import { marked, withMarks } from '../support/marked';

const ids = [
  'lead-italic', 'lead-italic-preposition', 'lead-capital', 'preamble-lead-form', 'operative-lead-form', 'organ-gender-agreement', 'repeat-sequence',
  'repeat-not-adjacent',
];
const judge = new Judge(rules.filter(({ id }) => ids.includes(id)));

function findingsIn(text: string): JudgedFinding[] {
  return allFindings(judge.judge(readFile(new BlockDocument('', '', 0, text).blocks)));
}

/** What the rules find, as `rule message severity`, and the text after all their fixes. */
function judged(source: string): { found: string[]; shown: string; fixed: string } {
  const { text } = marked(source);
  const findings = findingsIn(text);
  return {
    found: findings.map(({ rule, finding, severity }) => `${rule.id} ${finding.message} ${severity}`),
    shown: withMarks(text, findings.map(({ finding }) => ({ start: startOf(finding.span), end: endOf(finding.span) }))),
    fixed: fixAll(text, (blocks) => allFindings(judge.judge(readFile(blocks))), () => true).text,
  };
}

describe('the emphasis of leads', () => {
  it('that covers the verb alone takes its adverb in', () => {
    const source = '*La Asamblea General*,\n\n*Recordando* las linternas,\n\n1. *Reitera* su solicitud de que los faros brillen;\n\n2. *Reitera también* su solicitud a los puertos;\n\n3. *Decide* actuar.\n';
    expect(judged(source).found).toEqual([]);
    const expressing = '*El Consejo de Seguridad*,\n\n*Expresando* su apoyo a los faros,\n\n*Expresando* también apoyo a los puertos,\n\n*Expresando* su gratitud a los barcos,\n\n1. *Decide* actuar.\n';
    expect(judged(expressing).fixed).toBe(expressing.replace('*Expresando* también', '*Expresando también*'));
  });

  it('is that of the file where the file has another than its language', () => {
    const source = '*The General Assembly*,\n\n⟦**Recalling**⟧ the lamps,\n\n**Noting** the bells,\n\n**Stressing** the buoys,\n\n1. ⟦*Decides*⟧ to act.\n';
    const { found, shown, fixed } = judged(source);
    expect(found).toEqual(['lead-italic everywhere information', 'lead-italic style warning']);
    expect(shown).toBe(source);
    expect(fixed).toBe(marked(source).text.replaceAll('**', '*'));
  });

  it('is written with the marks of the file', () => {
    const source = '_The General Assembly_,\n\n_Recalling_ the lamps,\n\n⟦Noting⟧ the bells,\n\n1. _Decides_ to act.\n';
    const { shown, fixed } = judged(source);
    expect(shown).toBe(source);
    expect(fixed).toContain('\n_Noting_ the bells');
  });

  it.each([
    ['*Noting with concern the bells', '*Noting with concern* the bells'],
    ['Noting with concern* the bells', '*Noting with concern* the bells'],
    ['\\*Noting with concern\\* the bells', '*Noting with concern* the bells'],
    ['*Noting* *with concern* the bells', '*Noting with concern* the bells'],
    ['*Noting with con*cern the bells', '*Noting with concern* the bells'],
    ['*Noting with concern the bells and* buoys', '*Noting with concern* the bells and buoys'],
    ['*Noting with concern the bells and all that rings by night in every port,*', '*Noting with concern* the bells and all that rings by night in every port,'],
  ])('is mended in %s', (wrong, right) => {
    const text = (paragraph: string): string => `*The General Assembly*,\n\n*Recalling* the lamps,\n\n${paragraph.replace(/,$/, '')},\n\n1. *Decides* to act.\n`;
    expect(judged(text(wrong)).fixed.replace(/,,/, ',')).toBe(text(right));
  });

  it.each(['\n', '\r\n', '\r'])('is found whatever the line ends are (%j)', (end) => {
    const source = '\ufeff*L’Assemblée générale*,\n\n*Rappelant* les lampes,\n\n⟦Prenant note⟧ des cloches,\n\n1. *Décide* d’agir.\n'.replaceAll('\n', end);
    expect(judged(source).shown).toBe(source);
    expect(judged(source).fixed).toBe(marked(source).text.replace('Prenant note', '*Prenant note*'));
  });

  it('may leave out the complement where the text does so more than once', () => {
    const council = (complement: string): string => `*The Security Council*,\n\n*Expressing* grave concern at the lamps,\n\n*Expressing* ${complement} at the bells,\n\n`
      + '1. *Decides* to remain seized of the matter.\n';
    expect(judged(council('deep alarm')).found).toEqual([]);
    expect(judged(council('deep alarm').replace('*Expressing* deep alarm', '*Expressing deep alarm*')).found).toEqual(['lead-italic short hint']);
  });
});

describe('emphasis that may be right', () => {
  const assembly = (paragraph: string): string => `*The General Assembly*,\n\n*Recalling* the lamps,\n\n${paragraph},\n\n1. *Decides* to act.\n`;

  it.each([
    ['*Taking note of and building upon* the report', 'information'],
    ['*Recalling its lifelong devotion* to lamps', 'information'],
    ['*Recalling its resolutions* on lamps', 'warning'],
    ['*Recalling the lamps* of the north', 'warning'],
  ])('is judged by what it takes in besides the known words: %s', (paragraph, severity) => {
    expect(judged(assembly(paragraph)).found).toEqual([`lead-italic long ${severity}`]);
  });

  it('is information in the Security Council where it leaves an adverb out', () => {
    const council = '*The Security Council*,\n\n*Recalling* the lamps,\n\n*Recalling* ⟦further⟧ the bells,\n\n1. *Decides* to remain seized of the matter.\n';
    expect(judged(council).shown).toBe(council);
    expect(judged(council).found).toEqual(['lead-italic short information']);
    expect(judged(council.replace('Security Council', 'General Assembly')).found).toContain('lead-italic short warning');
    const before = council.replace('*Decides* to remain', 'Also *decides* to remain');
    expect(judged(before).found).toEqual(['lead-italic short information', 'lead-italic short information']);
    expect(judged(before).fixed).toContain('1. *Also decides* to remain');
  });

  it('may be bold alone for bold italics', () => {
    const text = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى المنارات،\n\n**وإذ تلاحظ** الأجراس،\n\n1 - ***تقرر*** أن تعمل.\n';
    expect(judged(text).found).toEqual(['lead-italic style information']);
    expect(judged(text.replaceAll('**وإذ تلاحظ**', '*وإذ تلاحظ*')).found).toEqual(['lead-italic style warning']);
  });

  it.each(['2*. Notes* the bells', '*2. Notes* the bells', '*2*. *Notes* the bells'])('does not take in the number: %s', (paragraph) => {
    const text = (second: string): string => `*The General Assembly*,\n\n1. *Welcomes* the lamps;\n\n${second};\n\n3. *Decides* to act.\n`;
    const number = paragraph.startsWith('*2*') ? [] : ['lead-italic number warning'];
    expect(judged(text(paragraph)).found).toEqual(number);
    if (number.length > 0) expect(judged(text(paragraph)).fixed).toBe(text('2. *Notes* the bells'));
  });

  it('ends before a word that is glued to the lead', () => {
    const text = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى المنارات،\n\n1 - ***تطلب***إلى الأمين العام أن يعمل.\n';
    expect(judged(text).found).toEqual(['lead-italic glued warning']);
    expect(judged(text).fixed).toBe(text.replace('***إلى', '*** إلى'));
  });
});

describe('the form of leads', () => {
  it('keeps adverbs, complements and agreement when it is put right', () => {
    const source = '*Le Conseil de sécurité*,\n\n*⟦Se déclare également profondément préoccupé⟧* par les naufrages,\n\n1. *Décide* d’agir.\n';
    expect(judged(source).shown).toBe(source);
    expect(judged(source).fixed).toContain('*Se déclarant également profondément préoccupé* par');
  });

  it('says nothing of leads that serve both parts', () => {
    expect(judged('**大会**，\n\n**回顾**其决议，\n\n1. **回顾**其决定；\n\n2. **决定**采取行动。\n').found).toEqual([]);
  });
});

describe('agreement', () => {
  it('is with the organ of the part, and words that agree with a noun of the lead are left alone', () => {
    expect(judged('*L’Assemblée générale*,\n\n*Réaffirmant son appui résolu* aux phares,\n\n1. *Décide* d’agir.\n').found).not.toContain('organ-gender-agreement agree error');
    expect(judged('*L’Assemblée générale*,\n\n*Reconnaissant* que les phares sont utiles,\n\n1. *Décide* d’agir.\n').found).toEqual([]);
  });
});

describe('also and further', () => {
  it('may take up a verb with another complement, or one inside the paragraph above', () => {
    const text = (above: string): string => `*The General Assembly*,\n\n${above},\n\n*Noting also* the bells,\n\n1. *Decides* to act.\n`;
    expect(judged(text('*Noting with concern* the lamps')).found).toEqual([]);
    expect(judged(text('*Recalling* the lamps, and noting the buoys')).found).toEqual(['repeat-not-adjacent alone information']);
    expect(judged(text('*Recalling* the lamps')).found).toEqual(['repeat-not-adjacent alone warning']);
  });

  it('may take up the thought of the paragraph above in another word', () => {
    const text = '*La Asamblea General*,\n\n*Preocupada* por las lámparas,\n\n*Expresando preocupación también* por las campanas,\n\n1. *Decide* actuar.\n';
    expect(judged(text).found).toEqual(['repeat-not-adjacent alone information']);
    const translated = '*Генеральная Ассамблея*,\n\n*ссылаясь* на маяки,\n\n*напоминая также* о лампах,\n\n1. *постановляет* действовать.\n';
    expect(judged(translated).found).toEqual(['repeat-not-adjacent alone information']);
    expect(judged(text.replace('Preocupada', 'Alarmada')).found).toEqual(['repeat-not-adjacent alone warning']);
  });

  it('count on through a run', () => {
    const run = (...leads: string[]): string => `*The General Assembly*,\n\n${leads.map((lead) => `*${lead}* the lamps,\n\n`).join('')}1. *Decides* to act.\n`;
    expect(judged(run('Noting', 'Noting also', 'Noting further', 'Noting', 'Noting also')).found).toEqual([]);
    expect(judged(run('Noting', 'Noting', 'Noting', 'Noting', 'Noting')).fixed).toBe(run('Noting', 'Noting also', 'Noting further', 'Noting', 'Noting also'));
  });
});

const seed = join(import.meta.dirname, '../../../shared/seed/fr-A-C3-67-draft.txt');

describe.skipIf(!existsSync(seed))('the draft that the project starts from (skipped where it is absent)', () => {
  it('has a hint at each repeated verb and no worse finding of its leads', () => {
    const text = readFileSync(seed, 'utf8');
    const document = new BlockDocument('', '', 0, text);
    const findings = findingsIn(text);
    expect(findings.map(({ rule, severity }) => `${rule.id} ${severity}`)).toEqual(['repeat-sequence hint', 'repeat-sequence hint']);
    const lines = findings.map(({ finding }) => text.split('\n')[document.positionAt(startOf(finding.span)).line]!.slice(0, 9));
    expect(lines).toEqual(['14. *Prie', '15. *Prie']);
  });
});
