import { ResolutionIndex } from '../citation/index-of-resolutions';
import { packs } from '../language/index';
import type { LanguageId, Organ } from '../language/pack';
import { readFile } from '../syntax/file';
import { BlockDocument } from '../text/document';
import { allFindings } from './judgement';
import { severities } from './registry';
import type { Example, Fix, Rule } from './rule';
import { Judge } from './run';

/** What is told about a rule outside the editor, all of it derived from its record: its page, its row in the table, its setting. */

const languageNames: Readonly<Record<LanguageId, string>> = {
  ar: 'Arabic', zh: 'Chinese', en: 'English', fr: 'French', ru: 'Russian', es: 'Spanish',
};

/** Where the page of a rule stands, from the top of the project. */
export function rulePage(id: string): string {
  return `server/docs/rules/${id}.md`;
}

/** The page of a rule, in Markdown. */
export function ruleDocs(rule: Rule): string {
  const fixes = fixesOf(rule);
  const titles = new Set(fixes.map(({ title }) => title));
  const [offers, messages] = [true, false].map((offered) => Object.keys(rule.messages).filter((id) => titles.has(id) === offered));
  return [
    `# ${rule.title}`,
    `\`${rule.id}\` · ${severityText(rule)} · ${remedyText(fixes)}`,
    rule.why,
    '## What it says',
    sentences(rule, messages!),
    ...(offers!.length > 0 ? ['## What it offers', sentences(rule, offers!)] : []),
    '## Examples',
    `⟦ and ⟧ stand around what is underlined.`,
    ...rule.examples.map(exampleText),
    ...optionsText(rule),
    '## Source',
    rule.source,
    '## Another severity, or none',
    `In the settings, for every draft: \`"resolute.rules": { "${rule.id}": "${rule.severity === 'off' ? 'hint' : 'off'}" }\`.`,
    `In a draft, for the paragraph that follows: \`<!-- resolute-disable-next-line ${rule.id} -->\`.`,
  ].join('\n\n') + '\n';
}

/** The table of all rules, in Markdown, with links to their pages from the top of the project. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](${rulePage(rule.id)}) | ${rule.title} | ${severityText(rule)} | ${remedyText(fixesOf(rule))} |`);
  return ['| rule | what should be | severity | fix |', '|---|---|---|---|', ...rows].join('\n');
}

/** JSON schema of the setting that gives rules another severity, one property for each rule. */
export function severitySchema(rules: readonly Rule[]): Record<string, { description: string; enum: string[]; default: string }> {
  return Object.fromEntries(rules.map((rule) => [rule.id, { description: `${rule.title}.`, enum: [...severities, 'off'], default: rule.severity }]));
}

/** JSON schema of the setting that gives options of rules, one property for each rule that has any. */
export function optionSchema(rules: readonly Rule[]): Record<string, object> {
  return Object.fromEntries(rules.flatMap(({ id, title, options }) => {
    if (!options) return [];
    const properties = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, { type: typeof value, default: value }]));
    return [[id, { type: 'object', description: `${title}.`, additionalProperties: false, properties }]];
  }));
}

function severityText({ severity, byOrgan = {} }: Rule): string {
  const exceptions = [...severities, 'off' as const].flatMap((other) => {
    const organs = Object.entries(byOrgan).filter(([, own]) => own === other).map(([organ]) => organName(organ as Organ));
    return organs.length > 0 ? [`${other} for the ${organs.join(' and the ')}`] : [];
  });
  return [severity, ...exceptions].join(', ');
}

function organName(organ: Organ): string {
  return packs.en.organs.find((name) => name.organ === organ)?.name ?? organ;
}

function exampleText({ language, before, after }: Example): string {
  return `${languageNames[language]}:\n\n${fenced(before)}\n\nshould be\n\n${fenced(after)}`;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.replace(/\r\n?/g, '\n').trimEnd()}\n\`\`\``;
}

function optionsText({ options }: Rule): string[] {
  if (!options) return [];
  return ['## Options', Object.entries(options).map(([name, value]) => `- \`${name}\`, by default \`${JSON.stringify(value)}\``).join('\n')];
}

function sentences(rule: Rule, ids: readonly string[]): string {
  return ids.map((id) => `- ${rule.messages[id]!.replace(/\{(\p{L}+)\}/gu, '*$1*')}`).join('\n');
}

/** The fixes that the examples of a rule call for. */
function fixesOf(rule: Rule): Fix[] {
  const severities = rule.severity === 'off' ? { [rule.id]: 'hint' as const } : {};
  return rule.examples.flatMap(({ before, resolutions }) => {
    const judge = new Judge([rule], { severities, options: {}, resolutions: resolutions && new ResolutionIndex(resolutions) });
    const text = before.replace(/[⟦⟧]/g, '');
    return allFindings(judge.judge(readFile(new BlockDocument('', '', 0, text).blocks))).flatMap(({ finding }) => finding.fix ?? []);
  });
}

function remedyText(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return 'no fix';
  return fixes.every(({ safe }) => safe) ? 'safe fix' : 'suggested fix';
}
