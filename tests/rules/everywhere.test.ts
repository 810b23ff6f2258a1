/** A typographic fault that stands everywhere is told once; a few are told one by one. */
import { describe, expect, it } from 'vitest';
import footnotePlacement from '../../server/src/rules/footnote-placement';
import { mostPlaces } from '../../server/src/rules/everywhere';
import { applyChanges, changesOf } from '../../server/src/rules/fix';
import { allFindings } from '../../server/src/rules/judgement';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { startOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';

const draft = (n: number) => '*The General Assembly*,\n\n'
  + Array.from({ length: n }, (_, i) => `*Recalling* lamp ${i + 1}<sup>${i + 1}</sup>,\n\n`).join('')
  + '1. *Thanks* the donors.\n\n'
  + Array.from({ length: n }, (_, i) => `<sup>${i + 1}</sup> A/90/${i + 1}.\n\n`).join('');

const findingsIn = (text: string) => allFindings(new Judge([footnotePlacement]).judge(readFile(new BlockDocument('', '', 0, text).blocks)));

describe('a fault that stands everywhere', () => {
  it('is told at each place while the places are few', () => {
    expect(findingsIn(draft(mostPlaces))).toHaveLength(mostPlaces);
  });

  it('is one finding at the first place beyond, with one fix for all', () => {
    const text = draft(mostPlaces + 5);
    const [only, ...others] = findingsIn(text);
    expect(others).toEqual([]);
    expect(startOf(only!.finding.span)).toBe(text.indexOf('<sup>1'));
    expect(only!.finding).toMatchObject({ message: 'everywhere', parameters: { count: mostPlaces + 5 }, fix: { title: 'moveAll', safe: true } });
    const fixed = applyChanges(text, changesOf(only!.finding.fix!));
    expect(findingsIn(fixed)).toEqual([]);
    expect(fixed).toContain(`lamp ${mostPlaces + 5},<sup>${mostPlaces + 5}</sup>\n`);
  });

  it('is told of the places that no comment silences', () => {
    const text = draft(mostPlaces + 1).replace('*Recalling* lamp 1<', '<!-- resolute-disable-next-line footnote-placement -->\n\n*Recalling* lamp 1<');
    expect(findingsIn(text)).toHaveLength(mostPlaces);
  });
});
