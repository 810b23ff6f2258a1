/** Enter where the news between editor, extension and server is late: no key is lost or changes its place, and all ends as if it had been early. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Continuing } from '../client/src/continuing';
import { Distance } from './support/distance';

const opening = '*The General Assembly*,\n\n*Recalling* its work,\n\n';
const drafts = [
  `${opening}1. *Affirms* boats;\n\n2. *Invites* ships.‸\n`,
  `${opening}1. *Affirms* boats;‸\n\n2. *Invites* ships.\n`,
  `${opening}1. *Affirms* boats.‸  \n`,
  `${opening}1. *Requests*:\n\n(a) Boats.‸\n`,
  `${opening}1. *Requests* the following:‸`,
  `${opening}1. *Affirms* boats;\n\n2. ‸\n`,
  `${opening}1. *Affirms*‸ boats;\n`,
  '*The General Assembly*,\n\n*Recalling* its work,‸\n\n1. *Affirms* boats.\n',
  '**大会**，\n\n1. **申明**灯塔的价值；\n\n2. **邀请**各国。‸\n',
];

/** Letters that no draft has, in the order of their pressing. */
const letters = 'αβγδεζηθικλμνξοπρστυφχψω';

/** The spaces that stood behind the cursor may be left behind words that came early. */
function shown({ text, cursor }: Distance): string {
  return `${text.slice(0, cursor)}‸${text.slice(cursor)}`.replace(/ +(?=\n|$)/g, '');
}

async function typed(source: string, keys: readonly string[], choices: Iterable<number>): Promise<Distance> {
  const distance = new Distance(source, [...keys]);
  for (const choice of choices) if (!await distance.step(choice)) break;
  // What is left happens by and by.
  for (let i = 0; await distance.step(i % 7 === 0 ? 1 : i); i++);
  return distance;
}

/** With all the time that is needed between two keys. */
async function typedSlowly(source: string, keys: readonly string[]): Promise<string> {
  const distance = new Distance(source, []);
  for (const key of keys) {
    distance.keys.push(key);
    while (await distance.step(0));
  }
  return shown(distance);
}

const keys = fc.array(fc.constantFrom('a', 'a', 'a', '\n', '('), { minLength: 1, maxLength: 10 })
  .map((pressed) => ['\n', ...pressed].map((key, i) => (key === 'a' ? letters[i]! : key)));

test('keys pressed behind Enter keep their order, and stand where they would have stood later', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...drafts), keys, fc.array(fc.nat(60), { maxLength: 150 }), async (source, pressed, choices) => {
    const text = shown(await typed(source, pressed, choices));
    expect(text.replace(/[^α-ω]/g, '')).toBe(pressed.join('').replace(/[^α-ω]/g, ''));
    expect(text).toBe(await typedSlowly(source, pressed));
  }), { numRuns: 400 });
}, 120_000);

test('Enter that is taken back at once leaves the text as it was', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...drafts), fc.array(fc.nat(60), { maxLength: 40 }), fc.boolean(), async (source, choices, isRepeated) => {
    const pressed = ['\n', 'undo'];
    const distance = await typed(source, isRepeated ? [...pressed, ...pressed] : pressed, choices);
    expect(distance.text).toBe(source.replace('‸', ''));
    expect(distance.cursor).toBe(source.indexOf('‸'));
  }), { numRuns: 300 });
}, 120_000);

describe('what Enter has begun is not continued', () => {
  const made = { edits: [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, newText: '\n' }], cursor: { line: 2, character: 0 }, isPlain: true };
  const enter = { range: { start: { line: 0, character: 9 }, end: { line: 0, character: 9 } }, text: '\n' };
  const letter = { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: 'a' };

  /** The number of edits made. @param refusals how often an edit is refused before, each taking a second */
  async function edits(change: (continuing: Continuing) => void, { refusals = 0, isActive = true, isComposed = false } = {}): Promise<number> {
    let [applied, time, left] = [0, 0, refusals];
    const continuing = new Continuing(() => time);
    change(continuing);
    await continuing.continue({
      version: 2, isActive, isComposed,
      ask: () => Promise.resolve(made),
      apply: () => Promise.resolve(left-- <= 0 && ++applied > 0),
      pause: () => Promise.resolve(void (time += 1000)),
    });
    return applied;
  }
  const entered = (continuing: Continuing): void => continuing.changed(2, [enter], true);

  test('where it comes too late, or in another editor', async () => {
    expect(await edits(entered)).toBe(1);
    expect(await edits(entered, { refusals: 2 })).toBe(1);
    expect(await edits(entered, { refusals: 3 })).toBe(0);
    expect(await edits(entered, { isActive: false })).toBe(0);
  });
  test('where words may still be composed by an input method or a dead key', async () => {
    const key = (text: string, end = 0) => ({ range: { start: letter.range.start, end: { line: 1, character: end } }, text });
    const typed = (...keys: ReturnType<typeof key>[]) => (continuing: Continuing): void => { entered(continuing); keys.forEach((it) => continuing.changed(3, [it], true)); };
    expect(await edits(entered, { isComposed: true })).toBe(1);
    expect(await edits(typed(key('g')), { isComposed: true })).toBe(0);
    expect(await edits(typed(key('g')))).toBe(1);
    expect(await edits(typed(key('g'), key('ga', 1)))).toBe(0);
    expect(await edits(typed(key('´'), key('é', 1)))).toBe(0);
    expect(await edits(typed(key(')'), key(')', 1)))).toBe(1);
  });
  test('where it was no Enter, several cursors, or is undone', async () => {
    expect(await edits(() => undefined)).toBe(0);
    expect(await edits((it) => it.changed(2, [letter], true))).toBe(0);
    expect(await edits((it) => it.changed(2, [enter], false))).toBe(0);
    expect(await edits((it) => it.changed(2, [{ ...enter, text: '\n1. ' }], true))).toBe(0);
    expect(await edits((it) => it.changed(2, [{ ...enter, range: { ...enter.range, end: { line: 1, character: 0 } } }], true))).toBe(0);
    expect(await edits((it) => it.changed(2, [{ ...enter, range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } } }, enter], true))).toBe(0);
    expect(await edits((it) => { entered(it); it.changed(3, [{ range: { start: enter.range.start, end: { line: 1, character: 0 } }, text: '' }], false); })).toBe(0);
  });
  test('by a line end of our own', async () => {
    let applied = 0;
    const continuing = new Continuing(() => 0);
    const editor = {
      version: 2, isActive: true, isComposed: false, ask: () => Promise.resolve(made), pause: () => Promise.resolve(),
      apply: () => { applied++; continuing.changed(3, [{ ...letter, text: '\n' }], true); return Promise.resolve(true); },
    };
    entered(continuing);
    await continuing.continue(editor);
    await continuing.continue(editor);
    expect(applied).toBe(1);
  });
});
