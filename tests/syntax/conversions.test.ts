/** What conversions and bare drafts leave: a title without a masthead, notes cut in two, notes that have lost their number. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../server/src/syntax/file';
import { BlockDocument } from '../../server/src/text/document';

const read = (text: string) => readFile(new BlockDocument('', '', 0, text).blocks).resolutions[0]!;
const body = '*The General Assembly*,\n\n*Recalling* the lamps,<sup>1</sup>\n\n1. *Decides* to act.\n\n';
const kinds = (text: string): string => read(text).elements.map(({ kind, passages }) => kind + (passages.length > 1 ? passages.length : '')).join(' ');

describe('a heading before the organ line', () => {
  it('is the title where nothing else is there', () => {
    const { masthead } = read(`## Lamps of the northern seas\n\n${body}`);
    expect(masthead.title?.value).toBe('Lamps of the northern seas');
  });

  it.each(['## General Assembly', '# United Nations', '## United Nations A/C.1/90/L.25', '## A/90/L.4'])('is none where it is a masthead: %s', (line) => {
    expect(read(`${line}\n\n${body}`).masthead.title).toBeNull();
  });
});

describe('a note', () => {
  it('goes on after a line that breaks off before a year', () => {
    expect(kinds(`${body}<sup>1</sup> See *Report of the Conference on Lamps, 5–16 June*\n\n*1972* (A/CONF.48/14), part one.\n`)).toBe('organ preambular operative footnote2');
  });

  it('does not go on after its stop', () => {
    expect(kinds(`${body}<sup>1</sup> A/90/12.\n\n1972 was the year of lamps.\n`)).not.toContain('footnote2');
  });

  it('that has lost its number is no item', () => {
    expect(kinds('*The General Assembly*,\n\n1. *Invites* ports:\n\n(a) To light lamps;\n\n() A/90/31.\n\n(b) To ring bells;\n\n2. *Decides* to act.\n'))
      .toBe('organ operative subitem other subitem operative');
  });
});

describe('a paragraph in square brackets', () => {
  it.each([
    ['[2. *Notes* the lamps;]', 'operative'], ['[2.] *Notes* the lamps;', 'operative'], ['[2]. *Notes* the lamps;', 'operative'], ['\\[2. *Notes* the lamps;\\]', 'operative'],
    ['[*Notes* the lamps;]', 'operative_unnumbered'], ['[Adopted by a recorded vote of 29 to 4.]', 'conclusion'], ['[*Resolution adopted without a vote.*]', 'conclusion'],
  ])('%s is %s', (paragraph, kind) => {
    expect(kinds(`${body.replace('act.', 'act;')}${paragraph}\n`)).toBe(`organ preambular operative ${kind}`);
  });
});
