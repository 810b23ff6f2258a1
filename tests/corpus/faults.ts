/**
 * npm run faults -- DIR [--language fr] [--class "number doubled"] [--per 3] [--every 5] [--variants on] [--show N]: puts one fault at a time into the texts of a folder and
 * counts how many are found at the right place, and how many a fix takes back byte for byte.
 */
import { allFindings, type JudgedFinding } from '../../server/src/rules/judgement';
import { applyChanges, changesOf } from '../../server/src/rules/fix';
import { messageText } from '../../server/src/rules/messages';
import { judge } from '../../server/src/rules/run';
import { endOf, startOf } from '../../server/src/text/block';
import { faultClasses } from './fault-classes';
import { faultVariants } from './fault-variants';
import { labelledTexts, read } from './labels';

const options = new Map<string, string>();
let folder = '../shared/corpus';
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  if (argv[i]!.startsWith('--')) options.set(argv[i]!.slice(2), argv[++i] ?? '');
  else folder = argv[i]!;
}
const perText = Number(options.get('per') ?? 2);
const every = Number(options.get('every') ?? 1);
const classes = options.has('variants') ? faultVariants : faultClasses;
let show = Number(options.get('show') ?? 0);

interface Count {
  injected: number;
  found: number;
  restored: number;
}

const counts = new Map<string, Map<string, Count>>();

/** The same choice every time: places are taken at even distances, begun at a place that depends on the text's name. */
function* chosen<T>(all: readonly T[], file: string): Generator<T> {
  let hash = 7;
  for (const character of file) hash = (hash * 31 + character.charCodeAt(0)) % 9973;
  const n = Math.min(perText, all.length);
  for (let k = 0; k < n; k++) yield all[(hash + Math.floor((k * all.length) / n)) % all.length]!;
}

const findingsOf = (text: string): JudgedFinding[] => allFindings(judge(read(text).file));
const keyOf = ({ rule, finding }: JudgedFinding) => `${rule.id} ${startOf(finding.span)} ${finding.message}`;

let texts = 0;
for (const source of labelledTexts(folder, options.get('language'))) {
  if (texts++ % every !== 0) continue;
  const { file } = read(source.text);
  const resolution = file.resolutions[0];
  if (!resolution?.pack || file.resolutions.length !== 1) continue;
  for (const fault of classes) {
    if (options.has('class') && !fault.name.startsWith(options.get('class')!)) continue;
    const clean = new Set(findingsOf(source.text).filter(({ rule }) => fault.rules.includes(rule.id)).map(keyOf));
    const places = [...fault.places(source.text, resolution, resolution.pack)];
    const languages = counts.get(fault.name) ?? new Map<string, Count>();
    counts.set(fault.name, languages);
    const count = languages.get(source.language) ?? { injected: 0, found: 0, restored: 0 };
    languages.set(source.language, count);
    for (const place of chosen(places, source.file)) {
      const injected = place();
      if (!injected || injected.text === source.text) continue;
      count.injected++;
      const hits = findingsOf(injected.text).filter(
        (judged) => fault.rules.includes(judged.rule.id) && startOf(judged.finding.span) <= injected.to && endOf(judged.finding.span) >= injected.from && !clean.has(keyOf(judged)),
      );
      const restored = hits.some(({ finding }) => finding.fix && applyChanges(injected.text, changesOf(finding.fix)) === source.text);
      if (hits.length > 0) count.found++;
      if (restored) count.restored++;
      if (show > 0 && (hits.length === 0 || (fault.mechanical && !restored))) {
        show--;
        const around = JSON.stringify(injected.text.slice(Math.max(0, injected.from - 30), injected.to + 40));
        console.log(`${fault.name} | ${source.file} | ${hits.length === 0 ? 'not found' : 'not restored'} | ${around}`);
        for (const { rule, finding } of hits) {
          const made = finding.fix ? applyChanges(injected.text, changesOf(finding.fix)) : null;
          console.log(`    ${rule.id}: ${messageText(rule, finding.message, 'en', finding.parameters)} -> ${made === null ? 'no fix' : JSON.stringify(made.slice(Math.max(0, injected.from - 30), injected.to + 40))}`);
        }
      }
    }
  }
}

const languages = [...new Set([...counts.values()].flatMap((row) => [...row.keys()]))].sort();
console.log(`\n${'class'.padEnd(48)}${languages.map((language) => language.padStart(16)).join('')}     found restored`);
const total = { injected: 0, found: 0, mechanical: 0, restored: 0 };
for (const fault of classes) {
  const row = counts.get(fault.name);
  if (!row) continue;
  const sum = { injected: 0, found: 0, restored: 0 };
  const cells = languages.map((language) => {
    const { injected, found, restored } = row.get(language) ?? { injected: 0, found: 0, restored: 0 };
    sum.injected += injected;
    sum.found += found;
    sum.restored += restored;
    return (injected === 0 ? '-' : `${found}/${fault.mechanical ? `${restored}/` : ''}${injected}`).padStart(16);
  });
  total.injected += sum.injected;
  total.found += sum.found;
  if (fault.mechanical) {
    total.mechanical += sum.injected;
    total.restored += sum.restored;
  }
  const percent = (n: number) => (sum.injected === 0 ? '-' : ((100 * n) / sum.injected).toFixed(1)).padStart(9);
  console.log(fault.name.padEnd(48) + cells.join('') + percent(sum.found) + (fault.mechanical ? percent(sum.restored) : '        -'));
}
console.log(`\nfound ${total.found} of ${total.injected} (${((100 * total.found) / total.injected).toFixed(2)} %), restored ${total.restored} of ${total.mechanical} mechanical ones (${((100 * total.restored) / total.mechanical).toFixed(2)} %)`);
