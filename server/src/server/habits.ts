import type { ConfigProblem } from '../features/config/problems';
import { defaultHabits, type Habits, type MessageLanguage } from '../features/settings';

type Fault = Pick<ConfigProblem, 'id' | 'parameters'>;
type Flag = Exclude<keyof Habits, 'messages'>;

const messageLanguages: readonly MessageLanguage[] = ['interface', 'draft', 'ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** Under which names an editor holds what may be on or off. */
const flags: Readonly<Record<Flag, readonly [group: string, name: string]>> = {
  continueParagraphs: ['typing', 'continueParagraphs'],
  renumberOnFormat: ['format', 'renumber'],
  englishLeads: ['inlayHints', 'englishLeads'],
  noteReferences: ['codeLens', 'noteReferences'],
};

/** The settings of a person, from all that an editor holds. Those that it does not hold, or holds wrongly, are as they are by default. */
export function readHabits(value: unknown): { readonly habits: Habits; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const habits: { -readonly [name in keyof Habits]: Habits[name] } = { ...defaultHabits };
  const given = valueAt(value, 'messages', 'language');
  const language = messageLanguages.find((it) => it === given);
  if (language) habits.messages = language;
  else if (given !== undefined) faults.push({ id: 'choice', parameters: { name: 'messages.language', values: messageLanguages.join(', ') } });
  for (const [flag, [group, name]] of Object.entries(flags) as [Flag, readonly [string, string]][]) {
    const set = valueAt(value, group, name);
    if (typeof set === 'boolean') habits[flag] = set;
    else if (set !== undefined) faults.push({ id: 'flag', parameters: { name: `${group}.${name}` } });
  }
  return { habits, faults };
}

/** What is set under a name of a group; undefined where nothing is, or null. */
function valueAt(value: unknown, group: string, name: string): unknown {
  const inner = isRecord(value) ? value[group] : undefined;
  return isRecord(inner) ? inner[name] ?? undefined : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
