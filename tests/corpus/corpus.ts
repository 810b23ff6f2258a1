/** npm run corpus -- DIR [--language fr] [--show N]: how the model agrees with a folder of labelled texts. */
import { KindCounts } from './kinds';
import { labelledTexts } from './labels';

const options = new Map<string, string>();
let folder = '';
const argv = process.argv.slice(2);
for (let i = 0; i < argv.length; i++) {
  if (argv[i]!.startsWith('--')) options.set(argv[i]!.slice(2), argv[++i] ?? '');
  else folder = argv[i]!;
}
const byLanguage = new Map<string, KindCounts>();
for (const text of labelledTexts(folder, options.get('language'))) {
  let counts = byLanguage.get(text.language);
  if (!counts) byLanguage.set(text.language, counts = new KindCounts());
  counts.add(text);
}
const percent = (part: number, all: number) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(2)}`);
for (const [language, counts] of byLanguage) {
  console.log(`\n${language}  leads ${percent(counts.leads.exact, counts.leads.all)} of ${counts.leads.all}, numbers ${percent(counts.numbers.exact, counts.numbers.all)} of ${counts.numbers.all}`);
  for (const [kind, { hit, labelled, found }] of [...counts.kinds].sort()) {
    console.log(`  ${kind.padEnd(22)} labelled ${String(labelled).padStart(5)}  missed ${String(labelled - hit).padStart(4)}  false ${String(found - hit).padStart(4)}  recall ${percent(hit, labelled).padStart(6)}  precision ${percent(hit, found).padStart(6)}`);
  }
  const show = Number(options.get('show') ?? 0);
  const match = options.get('match');
  for (const { file, line, what } of counts.disagreements.filter((d) => !match || d.what.includes(match)).slice(0, show)) console.log(`    ${file}:${line} ${what}`);
}
