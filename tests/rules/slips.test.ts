/** Slips as different hands make them: found where they stand, and taken back by their fix. */
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/rules/fix';
import { notePairsOf } from '../../server/src/rules/shared/note-pairs';
import { rules } from '../../server/src/rules/index';
import { allFindings, type JudgedFinding } from '../../server/src/rules/judgement';
import { Judge } from '../../server/src/rules/run';
import { readFile } from '../../server/src/syntax/file';
import { endOf, startOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';
import { marked, withMarks } from '../support/marked';

/** Checks that a rule finds the marked places of a text and nothing else. */
function check(id: string, source: string, fixed?: string): JudgedFinding[] {
  const judge = new Judge(rules.filter((rule) => rule.id === id));
  const { text } = marked(source);
  const findings = allFindings(judge.judge(readFile(new BlockDocument('', '', 0, text).blocks)));
  expect(withMarks(text, findings.map(({ finding }) => ({ start: startOf(finding.span), end: endOf(finding.span) })))).toBe(source);
  if (fixed !== undefined) expect(fixAll(text, (blocks) => allFindings(judge.judge(readFile(blocks))), () => true).text).toBe(fixed);
  return findings;
}

const english = (cited: string): string => `*The General Assembly*,\n\n*Recalling* its ${cited} on lamps,\n\n1. *Decides* to act.\n`;
const chinese = (cited: string): string => `**大会**，\n\n**回顾**其${cited}号决议，\n\n1. **决定**采取行动。\n`;

describe('a blank', () => {
  it.each(['___', '[…]', '[ ]', '…', '...', 'XX', 'xxx', '??', '[number]', '(…)', '\\_\\_\\_'])('may be %s for the number', (sign) => {
    const findings = check('placeholder-blank', english(`resolution 79/⟦${sign}⟧ of 3 December 2024`));
    expect(findings.map(({ severity }) => severity)).toEqual(['information']);
    check('placeholder-blank', chinese(`2024年12月3日第79/⟦${sign}⟧`));
  });

  it.each(['___', '[…]', '[ ]', '…', '...', 'XX', '??'])('may be %s for the day', (sign) => {
    check('placeholder-blank', english(`resolution 79/12 of ⟦${sign}⟧ December 2024`));
    check('placeholder-blank', chinese(`2024年12月⟦${sign}⟧日第79/12`));
  });

  it('may be the whole number', () => {
    check('placeholder-blank', english('resolution ⟦XX⟧'));
    check('placeholder-blank', english('resolutions 78/5 of 1 December 2023 and ⟦…⟧ of 3 December 2024'));
    check('placeholder-blank', english('resolution ⟦__/__⟧ of 3 December 2024'));
    check('placeholder-blank', '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها ⟦…⟧ بشأن المنارات،\n\n1 - ***تقرر*** أن تعمل.\n');
  });

  it.each(['resolution 1514 (XX)', 'words … and dots ... in 2024', 'century XX', 'question?', '“[i]dentify …”'])('is not %s', (text) => {
    check('placeholder-blank', english(text));
  });
});

const list = (...items: string[]): string => `*The General Assembly*,\n\n1. *Invites* ports:\n\n${items.join('\n\n')}\n\n2. *Decides* to act.\n`;

describe('the marker of an item', () => {
  it.each(['b)', 'b.', '(B)', '(2)'])('may be %s among (a) and (c)', (wrong) => {
    check(
      'subpara-letter-style',
      list('(a) To light the lamps;', `⟦${wrong}⟧ To ring the bells;`, '(c) To paint the buoys;'),
      list('(a) To light the lamps;', '(b) To ring the bells;', '(c) To paint the buoys;'),
    );
  });

  it('is judged in a list of two, in the Security Council too', () => {
    const council = (second: string): string => list('(a) To light the lamps;', `${second} To ring the bells;`).replace('General Assembly', 'Security Council');
    check('subpara-letter-style', council('⟦b)⟧'), council('(b)'));
  });

  it('may be the letter i for h', () => {
    const letters = (last: string): string => list(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `(${letter}) To light lamp ${letter};`), `(${last}) To ring the bells;`);
    check('subpara-order', letters('⟦i⟧'), letters('h'));
    check('subpara-order', letters('i').replace('lamp g;', 'lamp g:'));
  });

  it('may be doubled at the start', () => {
    check(
      'subpara-order',
      list('(a) To light the lamps;', '(⟦a⟧) To ring the bells;', '(c) To paint the buoys;'),
      list('(a) To light the lamps;', '(b) To ring the bells;', '(c) To paint the buoys;'),
    );
  });
});

describe('a reference', () => {
  it('is told from its mark across a space', () => {
    const french = (words: string): string => `*L’Assemblée générale*,\n\n*Rappelant* les ${words} et les cloches,\n\n1. *Décide* d’agir.\n\n<sup>1</sup> A/90/1.\n`;
    check('footnote-placement', french('lampes⟦, <sup>1</sup>⟧'), french('lampes<sup>1</sup>,'));
  });
});

describe('a mark', () => {
  it('of another script is found behind a number at the end', () => {
    const text = (mark: string): string => `***إن الجمعية العامة***،\n\n***إذ تشير*** إلى المنارات،\n\n1 - ***ترحب*** بالقرار 2035 (2012)${mark}\n\n2 - ***تقرر*** أن تعمل.\n`;
    check('ar-marks', text('⟦;⟧'), text('؛'));
  });
});

describe('a letter before a preambular paragraph', () => {
  it('is none of a list where no colon opens one', () => {
    check('preamble-unnumbered', english('work').replace('*Recalling*', '⟦(a)⟧ *Recalling*'), english('work'));
    check('preamble-unnumbered', english('work').replace('*Recalling*', '*Recalling*:\n\n(a) *Noting*'));
  });
});

describe('another organ’s resolution', () => {
  it('is told where it is cited again without the organ, but more mildly', () => {
    const text = `*The General Assembly*,\n\n*Recalling* Security Council resolution 2370 (2017),\n\n1. *Stresses* resolution ⟦2370 (2017)⟧;\n\n2. *Decides* to act.\n`;
    expect(check('citation-owner', text).map(({ severity }) => severity)).toEqual(['information']);
    expect(check('citation-owner', text.replace('Security Council ', '').replace('2370 (2017),', '⟦2370 (2017)⟧,')).map(({ severity }) => severity)).toEqual(['warning', 'information']);
  });
});

describe('what may be meant otherwise', () => {
  it('is “this resolution” where another one has been spoken of', () => {
    const text = (before: string): string => english('work').replace('to act', `that ${before} ⟦this resolution⟧ be held in May`);
    expect(check('present-resolution', text('the talks on the annual resolution be short and those on')).map(({ severity }) => severity)).toEqual(['information']);
    expect(check('present-resolution', text('the talks on')).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is a noun in bold that the verb of the lead governs', () => {
    check('inner-verb-roman', '**大会**，\n\n**重申**对灯塔的**承诺**，并⟦**决定**⟧点灯，\n\n1. **决定**采取行动。\n');
  });

  it('is the date of a Security Council number in another organ’s text', () => {
    const of = (number: string): string[] => check('citation-first-date', english(`resolution and Security Council resolution ⟦${number}⟧`)).map(({ severity }) => severity);
    expect(of('2370 (2017)')).toEqual(['information']);
    expect(check('citation-first-date', english('resolution ⟦79/12⟧')).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('one slip of the masthead or organ line is one finding', () => {
  const judge = new Judge(rules);
  const found = (text: string): string[] => allFindings(judge.judge(readFile(new BlockDocument('', '', 0, text).blocks)))
    .filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule.id);
  const text = '# Assemblée générale\n\nA/RES/80/155\n\n18 décembre 2025\n\nQuatre-vingtième session\n\n## **80/155. Phares**\n\n*L’Assemblée générale*,\n\n'
    + '*Rappelant* ses résolutions 79/226 du 19 décembre 2024 et 78/166 du 19 décembre 2023,\n\n*Consciente* du rôle des phares,\n\n'
    + '*Profondément préoccupée* par leur état,\n\n*Décide* d’agir.\n';

  it('the organ line of another organ', () => {
    expect(found(text)).toEqual([]);
    expect(found(text.replace('*L’Assemblée générale*', '*Le Conseil de sécurité*'))).toEqual(['organ-masthead-mismatch']);
  });

  it('a date outside of the session', () => {
    expect(found(text.replace('18 décembre 2025', '18 décembre 2020'))).toEqual(['masthead-date-vs-session']);
  });

  it('a list of another organ’s resolutions taken for its own', () => {
    const listed = text.replace('79/226 du 19 décembre 2024 et 78/166 du 19 décembre 2023', '1373 (2001), 1377 (2001) et 1540 (2004)');
    expect(found(listed)).toEqual(['citation-owner']);
  });

  it('emphasis over a whole paragraph', () => {
    expect(found(text.replace('*Consciente* du rôle des phares,', '*Consciente du rôle des phares,*')).filter((id) => id === 'empty-lead-only')).toEqual([]);
  });
});

describe('a number of a session that is yet to come', () => {
  it('is found without its owner and date', () => {
    check('citation-date-possible', '# General Assembly\n\nA/RES/80/155\n\nEightieth session\n\n*The General Assembly*,\n\n*Recalling* resolution ⟦99/226⟧ on lamps and resolution 79/226,\n\n*Decides* to act.\n');
  });
});

describe('“that resolution”', () => {
  it('is another one where one is named', () => {
    const russian = (words: string): string => `*Генеральная Ассамблея*,\n\n1. *постановляет* действовать;\n\n2. *просит* доложить ${words}.\n`;
    check('present-resolution', russian('о выполнении ⟦этой резолюции⟧'));
    check('present-resolution', russian('о резолюции 79/12 и о выполнении этой резолюции'));
    check('present-resolution', '**大会**，\n\n1. **决定**采取行动；\n\n2. **请**秘书长报告⟦该决议⟧的执行情况。\n');
    check('present-resolution', '**大会**，\n\n1. **决定**采取行动；\n\n2. **请**秘书长报告第79/12号决议和该决议附件的执行情况。\n');
  });
});

describe('a text with one label tens of thousands of times', () => {
  const pairsOf = (text: string): { notes: number; references: number }[] => {
    const [resolution] = readFile(new BlockDocument('', '', 0, text).blocks).resolutions;
    return notePairsOf(resolution!).map(({ note, references }) => ({ notes: note ? 1 : 0, references: references.length }));
  };

  it('pairs its references and notes in linear time', { timeout: 20_000 }, () => {
    expect(pairsOf(`*The General Assembly*,\n\n*Recalling* x${'<sup>1</sup>'.repeat(100_000)}`)).toEqual([{ notes: 0, references: 100_000 }]);
    const pages = '*Recalling* x,<sup>1</sup>\n\n<sup>1</sup> Ibid.\n\n'.repeat(2000);
    expect(pairsOf(`*The General Assembly*,\n\n${pages}`)).toEqual(Array.from({ length: 2000 }, () => ({ notes: 1, references: 1 })));
  });
});

describe('a line that is long and says nothing', () => {
  it.each(['\t', ' ', '\\', '*', '，', '.', ')', '\u00a0'])('is read in linear time: %j', { timeout: 20_000 }, (sign) => {
    const begin = performance.now();
    for (const text of [`# General Assembly\n\nx\n${sign.repeat(100_000)}x\n\n*The General Assembly*,\n\n*Recalling* x,\n`, `*The General Assembly*,\n\n## x${sign.repeat(100_000)}x\n`]) {
      readFile(new BlockDocument('', '', 0, text).blocks);
    }
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('a lead whose verb is emphasised with half of another complement elsewhere', () => {
  it('is never cut within a word', () => {
    const text = '*The General Assembly*,\n\n*Expressing its* deep appreciation to the keepers,\n\n*Expressing its* deep appreciation to the ports,\n\n'
      + 'Expressing concern at the state of the lamps,\n\n1. *Decides* to act.\n';
    const fixed = text.replace('Expressing concern', '*Expressing concern*');
    const judge = new Judge(rules.filter(({ id }) => id === 'lead-italic'));
    const found = allFindings(judge.judge(readFile(new BlockDocument('', '', 0, text).blocks))).filter(({ severity }) => severity === 'warning');
    expect(found.map(({ finding: { span } }) => text.slice(startOf(span), endOf(span)))).toEqual(['Expressing concern']);
    expect(fixAll(text, (blocks) => allFindings(judge.judge(readFile(blocks))).filter(({ severity }) => severity === 'warning'), () => true).text).toBe(fixed);
  });
});

describe('a further version of a paragraph under negotiation bears its number', () => {
  it.each([
    ['Option 1\n\n2. *Requests* lamps;\n\nOption 2\n\n2. *Invites* ports;'],
    ['**Alternative A:**\n\n2. *Requests* lamps;\n\n3. *Requests* oil;\n\n**Alternative B:**\n\n2. *Invites* ports;'],
    ['2. **Option 1:** *Requests* lamps;\n\n2. **Option 2:** *Invites* ports;'],
    ['[2. *Requests* lamps;]\n\n[2. *Invites* ports;]'],
    ['2. [*Requests* lamps;]\n\n2. [*Invites* ports;]'],
  ])('%s', (versions) => {
    check('numbering-gap', `*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Notes* the tide;\n\n${versions}\n\n3. *Decides* to act.\n`);
  });
  it.each([
    ['2. *Requests* lamps;\n\n⟦2⟧. *Invites* ports;'],
    ['2. *Requests* lamps;\n\nOptions for ports\n\n⟦2⟧. *Invites* ports;'],
    ['Option 1\n\n2. *Requests* lamps;\n\n⟦2⟧. *Invites* ports;'],
  ])('and no other does: %s', (versions) => {
    check('numbering-gap', `*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Notes* the tide;\n\n${versions}\n\n3. *Decides* to act.\n`);
  });
  it('in Chinese', () => {
    check('numbering-gap', '**大会**，\n\n**回顾**其工作，\n\n1. **注意到**潮汐；\n\n备选案文一\n\n2. **请**港口点灯；\n\n备选案文二\n\n2. **邀请**港口点灯；\n\n3. **决定**采取行动。\n');
  });
});

describe('an adverb of repetition that lacks but its emphasis is not asked for again', () => {
  it.each([
    '*La Asamblea General*,\n\n1. *Reitera* su apoyo;\n\n2. *Reitera* también su apoyo a los faros.\n',
    '*The General Assembly*,\n\n*Recalling* its work,\n\n*Recalling* also its lamps,\n\n1. *Decides* to act.\n',
    '*The General Assembly*,\n\n*Recalling* its work,\n\n*⟦Recalling⟧* its lamps also,\n\n1. *Decides* to act.\n',
  ])('%s', (text) => void check('repeat-sequence', text));
});
