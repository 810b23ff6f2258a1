import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { insertCitation } from '../../server/src/features/citing/index';
import { clausesAt } from '../../server/src/features/clauses';
import { toggleLeadEmphasis } from '../../server/src/features/lead-emphasis';
import { newDraft } from '../../server/src/features/new-draft/index';
import { paragraphRanges } from '../../server/src/features/paragraph';
import type { LanguageId, Organ } from '../../server/src/language/pack';
import { allFindings } from '../../server/src/rules/judgement';
import { edited, snapshotOf } from '../support/snapshot';

const drafts = readdirSync('examples').filter((name) => name.endsWith('.resolution.md')).map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);
const organs: readonly Organ[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

test.each(drafts)('anywhere in %s a command changes what is its own, or says one sentence', (_, text) => {
  const snapshot = snapshotOf(text);
  const offsets = Array.from({ length: 30 }, (_, i) => Math.floor((i * text.length) / 29));
  for (const offset of offsets) {
    for (const [i, outcome] of [insertCitation(snapshot, offset, { organ: organs[offset % 4]!, number: offset % 4 === 1 ? '1325' : '2004/5' }), toggleLeadEmphasis(snapshot, offset)].entries()) {
      expect(outcome.edits.length > 0).toBe(outcome.messages.length === 0);
      const after = edited(snapshot, outcome.edits);
      if (i === 0) expect(outcome.edits.every(({ range }) => snapshot.document.offsetAt(range.start) === offset && snapshot.document.offsetAt(range.end) === offset)).toBe(true);
      else expect(after.replaceAll('*', '')).toBe(text.replaceAll('*', ''));
    }
    const { clauses, refusal } = clausesAt(snapshot, snapshot.document.positionAt(offset));
    expect(clauses.length > 0).toBe(refusal === null);
    for (const range of paragraphRanges(snapshot, offset)) expect(snapshot.document.offsetAt(range.end)).toBeGreaterThan(snapshot.document.offsetAt(range.start));
  }
}, 60_000);

test.each(drafts.filter(([name]) => !name.startsWith('with-faults')))('the emphasis of each lead of %s is taken off and set again, byte for byte', (_, text) => {
  const { file, judgement } = snapshotOf(text);
  // Of a lead on which usage is divided no more is emphasised than is certain.
  const divided = new Set(allFindings(judgement).filter(({ rule }) => rule.id === 'lead-italic').map(({ finding }) => finding.span.block.start));
  const starts = file.resolutions.flatMap(({ parts }) => parts.flatMap(({ preamble, operative }) => [...preamble, ...operative])).flatMap(({ lead, passages: [passage] }) =>
    lead?.style && passage && !divided.has(passage.block.start) ? [passage.block.start + passage.span.start] : []);
  expect(starts.length).toBeGreaterThan(5);
  for (const start of starts) {
    const snapshot = snapshotOf(text);
    const once = toggleLeadEmphasis(snapshot, start);
    expect(once.does, text.slice(start, start + 60)).toBe('plain');
    const plain = snapshotOf(edited(snapshot, once.edits));
    expect(edited(plain, toggleLeadEmphasis(plain, start).edits)).toBe(text);
  }
}, 60_000);

test('any text and any answer are taken calmly', () => {
  const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('*The General Assembly*,\n\nRecalling ', '1. *Thanks', '***', '<sup>1</sup> ', '\r\n\r\n', '---\n', '（', '18 (c)', '$1', '\ufeff'));
  const text = fc.array(words, { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, fc.nat(), fc.constantFrom(...organs), words, (source, at, organ, number) => {
    const snapshot = snapshotOf(source);
    const offset = at % (source.length + 1);
    insertCitation(snapshot, offset, { organ, number });
    toggleLeadEmphasis(snapshot, offset);
    clausesAt(snapshot, snapshot.document.positionAt(offset));
    paragraphRanges(snapshot, offset);
  }), { numRuns: 200 });
  fc.assert(fc.property(fc.constantFrom(...organs), fc.constantFrom<LanguageId>('ar', 'zh', 'en', 'fr', 'ru', 'es'), words, words, words, words, (organ, language, session, agendaItem, title, sponsors) => {
    const draft = newDraft({ organ, language, session, agendaItem, title, sponsors }, 'en');
    expect(draft.text === '').toBe(draft.problems.length > 0);
    const usable = newDraft({ organ, language, session: organ === 'SC' || organ === 'ECOSOC' ? '2026' : '63', agendaItem: '', title: `x${title}`, sponsors: '' }, 'en');
    expect(snapshotOf(usable.text).file.organ).toBe(organ);
  }), { numRuns: 100 });
}, 60_000);
