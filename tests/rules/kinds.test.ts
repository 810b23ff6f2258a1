import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index';
import type { RuleSettings } from '../../server/src/rules/registry';
import type { ElementRule } from '../../server/src/rules/rule';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { elementKinds, type ElementKind } from '../../server/src/syntax/model';
import { BlockDocument } from '../../server/src/text/document';

// A rule is asked about the kinds of element that its record names, and takes it that it hears of no other. The judge has to keep to that.

const ofElements = rules.filter((rule): rule is ElementRule => rule.scope === 'element');
const settings: RuleSettings = { severities: Object.fromEntries(ofElements.map(({ id }) => [id, 'warning'])), options: {} };

const samples = readdirSync('examples').filter((name) => name.endsWith('.resolution.md')).map((name) => readFileSync(join('examples', name), 'utf8'));
const inRules = rules.flatMap(({ examples }) => examples.map(({ before }) => before.replace(/[⟦⟧]/gu, '')));
const withAnnex = '*The General Assembly*,\n\n*Recalling* its lamps,\n\n1. *Adopts* the rules annexed to the present resolution.\n\n## Annex\n\nLamps burn at night.\n\n21-19546 (E) 271221\n';

describe('the kinds of element that rules are asked about', () => {
  test('are those that their records name, each element once', () => {
    const seen = new Set<ElementKind>();
    for (const text of [withAnnex, ...samples, ...inRules]) {
      const file = readFile(new BlockDocument('', '', 1, text).blocks);
      const asked: string[] = [];
      const listening = ofElements.map((rule): ElementRule => ({
        ...rule,
        *check({ kind }) { asked.push(`${rule.id} ${kind}`); },
      }));
      new Judge(listening, settings).judge(file);
      const wanted = file.resolutions.flatMap(({ pack, elements }) => elements.flatMap(({ kind }) => ofElements
        .filter(({ kinds, needs }) => pack && (needs?.(pack) ?? true) && (!kinds || kinds.includes(kind)))
        .map(({ id }) => `${id} ${kind}`)));
      if (asked.length > 0) expect(asked.sort()).toEqual(wanted.sort());
      for (const one of asked) seen.add(one.split(' ')[1] as ElementKind);
    }
    expect([...seen].sort()).toEqual([...elementKinds].sort());
  });

  test('are told where some are left out, and are not all or none', () => {
    const declared = ofElements.filter(({ kinds }) => kinds);
    expect(declared.length).toBeGreaterThan(20);
    for (const { id, kinds } of declared) {
      expect(kinds!.length, id).toBeGreaterThan(0);
      expect(new Set(kinds).size, id).toBe(kinds!.length);
      expect(kinds!.length, id).toBeLessThan(elementKinds.length);
    }
  });
});
