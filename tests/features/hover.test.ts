import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/index';
import { Snapshot } from '../../server/src/features/snapshot';
import { snapshotAt } from '../support/snapshot';

/** What is said at `‸`, and the words that it is about. */
function told(source: string): { markdown: string; about: string } | null {
  const { snapshot, position } = snapshotAt(source);
  const said = hover(snapshot, position);
  return said && { markdown: (said.contents as { value: string }).value, about: snapshot.document.getText(said.range!) };
}

const draft = (paragraph: string): string => `*L’Assemblée générale*,\n\n*Rappelant* ${paragraph},\n\n1. *Affirme* son attachement aux récifs.\n\n<sup>1</sup> Résolution 217 A (III).\n`;

describe('on a citation', () => {
  test.each([
    ['sa résolution 64/2‸93 du 30 juillet 2010', '64/293', 'General Assembly', 'Session 64: adopted between 1 September 2009 and 30 September 2010.', 'https://undocs.org/fr/A/RES/64/293'],
    ['la résolution 1373 (2‸001) du Conseil de sécurité', '1373 (2001)', 'Security Council', 'Adopted in 2001.', 'https://undocs.org/fr/S/RES/1373(2001)'],
    ['la résolution 2008/‸33 du Conseil économique et social', '2008/33', 'Economic and Social Council', 'Adopted in 2008.', 'https://undocs.org/fr/E/RES/2008/33'],
    ['la résolution 2‸0/1 du Conseil des droits de l’homme', '20/1', 'Human Rights Council', 'Session 20', 'https://undocs.org/fr/A/HRC/RES/20/1'],
  ])('%s', (paragraph, number, body, adopted, address) => {
    const said = told(draft(paragraph))!;
    expect(said.about).toBe(number);
    for (const words of [body, adopted, `(${address})`]) expect(said.markdown).toContain(words);
  });
});

test('on a note reference: the note', () => {
  expect(told(draft('sa résolution<sup>‸1</sup>'))).toEqual({ about: '1', markdown: '**1** Résolution 217 A (III).' });
  expect(told('*The General Assembly*,\n\n*Recalling* its resolution[^‸3],\n\n1. *Decides*.\n\n[^3]: See *Official Records*.\n')?.markdown).toContain('**3** See Official Records');
});

test('on a finding: the rule, why, and its source, with its page', () => {
  const said = told('*The General Assembly*,\n\n*Recalling* its resolution,\n\n1. *Affirms* this‸.\n\n2. *Decides* that.\n')!;
  expect(said.about).toBe('.');
  expect(said.markdown).toMatch(/^\*\*An operative paragraph ends with a semicolon\*\* \(\[operative-semicolon\]\(file:\/\/\/rules\/operative-semicolon\.md\)\)\n\n.+\n\n_Source: .+_$/);
});

test('without marks for an editor that shows no Markdown', () => {
  const plain = (source: string): unknown => {
    const { snapshot, position } = snapshotAt(source);
    return hover(new Snapshot(snapshot.document, snapshot.settings, { ...snapshot.editor, markdown: false }), position)?.contents;
  };
  expect(plain(draft('la résolution 1373 (2‸001) du Conseil de sécurité'))).toMatchObject({
    kind: 'plaintext', value: expect.stringMatching(/^1373 \(2001\) Security Council\n\nAdopted in 2001\.\n\nS\/RES\/1373 \(2001\) <https:\/\/undocs\.org\/fr\/S\/RES\/1373\(2001\)>(?:\n\n|$)/),
  });
  expect(plain('*The General Assembly*,\n\n*Recalling* its resolution,[^1]\n\n1. *Affirms* [it] and_this_ *too*.[^‸1]\n\n[^1]: See [it], op_cit_.\n')).toEqual({ kind: 'plaintext', value: '1 See [it], op_cit_.' });
  const { value } = plain('*The General Assembly*,\n\n*Recalling* its resolution,\n\n1. *Affirms* this‸.\n\n2. *Decides* that.\n') as { value: string };
  expect(value).toMatch(/^An operative paragraph ends with a semicolon \(operative-semicolon <file:\/\/\/rules\/operative-semicolon\.md>\)\n\n[^*_]+Source: [^*_]+$/);
});

test('on the tags of a note reference: the whole reference', () => {
  expect(told(draft('sa résolution<s‸up>1</sup>'))).toEqual({ about: '<sup>1</sup>', markdown: '**1** Résolution 217 A (III).' });
});

test('nothing on ordinary words', () => {
  expect(told(draft('ses trav‸aux'))).toBeNull();
});
