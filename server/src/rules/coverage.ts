import { packs } from '../language/index';
import type { LanguageId, Organ } from '../language/pack';
import { rulePage } from './docs';
import type { Rule } from './rule';

const languages: readonly LanguageId[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const organs: readonly Organ[] = ['GA', 'SC', 'ECOSOC', 'HRC'];

/** The page that says which rule holds in which language and for which organ, in Markdown, from the rules' records and the languages' data. */
export function coverageDocs(rules: readonly Rule[], leftOut: string): string {
  return [
    '# Which rules hold where',
    'A language has a rule (✓) where its data say what the rule asks, or the rule asks nothing of it. The columns of the organs give the severity that is '
      + 'their own; single findings may be milder, as the page of the rule says. GA is the General Assembly, SC the Security Council, ECOSOC the Economic and '
      + 'Social Council, HRC the Human Rights Council. Settings and profiles change severities.',
    ['| rule |', ...[...languages, ...organs].map((name) => ` ${name} |`)].join(''),
    [`|---|`, ...[...languages, ...organs].map(() => '---|')].join('') + '\n' + rules.map(row).join('\n'),
    '## Where usage differs by language',
    differences(),
    leftOut.trim().replace(/^# /, '## '),
  ].join('\n\n').replace('\n\n|---|', '\n|---|') + '\n';
}

function row(rule: Rule): string {
  const holds = languages.map((id) => (rule.needs?.(packs[id]) ?? true ? '✓' : '–'));
  const severity = organs.map((organ) => rule.byOrgan?.[organ] ?? rule.severity);
  return `| [\`${rule.id}\`](${rulePage(rule.id).replace('server/docs/', '')}) | ${[...holds, ...severity].join(' | ')} |`;
}

/** What the packs say that a table of rules cannot show. */
function differences(): string {
  const rows = languages.map((id) => {
    const { name, emphasis, marks, subparagraphs, noteSide, leads, commaBeforeOperative } = packs[id];
    const byOrgan = (values: Readonly<Record<string, string | undefined>>): string =>
      Object.entries(values).filter(([, value]) => value).map(([key, value]) => (key === 'default' ? value : `${value} (${key})`)).join(', ');
    const capital = leads.capital === null ? 'none' : leads.capital ? 'large' : 'small';
    const markers = subparagraphs.map(({ before, after, numeral }) => before + firstSigns[numeral] + after).join(' ');
    const cells = [
      name, byOrgan(emphasis), capital, [marks.comma[0], marks.semicolon[0], marks.stop[0]].join(' '), markers, byOrgan(noteSide),
      commaBeforeOperative === 'none' ? 'no' : 'either',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| language | emphasis of leads | first letter of a lead | end marks | items | a note stands … the mark | comma after the organ before paragraph 1 |';
  return [head, '|---|---|---|---|---|---|---|', ...rows].join('\n');
}

const firstSigns = { latin: 'a', roman: 'i', 'arabic-letter': 'أ', digit: '1', 'enclosed-ideograph': '㈠' } as const;
