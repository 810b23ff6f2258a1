import ar from '../../l10n/ar.json';
import es from '../../l10n/es.json';
import fr from '../../l10n/fr.json';
import ru from '../../l10n/ru.json';
import zh from '../../l10n/zh.json';
import arRules from '../../l10n/rules/ar.json';
import esRules from '../../l10n/rules/es.json';
import frRules from '../../l10n/rules/fr.json';
import ruRules from '../../l10n/rules/ru.json';
import zhRules from '../../l10n/rules/zh.json';
import type { LanguageId } from '../language/pack';
import type { Parameters, Rule } from './rule';

const translations: Readonly<Record<LanguageId, Readonly<Record<string, string>>>> = {
  ar: { ...ar, ...arRules }, en: {}, es: { ...es, ...esRules }, fr: { ...fr, ...frRules }, ru: { ...ru, ...ruRules }, zh: { ...zh, ...zhRules },
};

/** A sentence in a language, in English where there is no translation. Its key is `rule-id/message-id`, `rule-id/title` or `server/…`. */
export function translate(key: string, english: string, language: LanguageId, parameters: Parameters = {}): string {
  return fill(translations[language][key] ?? english, parameters);
}

/** A message of a rule, its parameters filled in. An unknown id gives the rule's title. */
export function messageText(rule: Rule, id: string, language: LanguageId, parameters?: Parameters): string {
  const english = rule.messages[id];
  return english === undefined ? titleText(rule, language) : translate(`${rule.id}/${id}`, english, language, parameters);
}

export function titleText(rule: Rule, language: LanguageId): string {
  return translate(`${rule.id}/title`, rule.title, language);
}

export function whyText(rule: Rule, language: LanguageId): string {
  return translate(`${rule.id}/why`, rule.why, language);
}

function fill(template: string, parameters: Parameters): string {
  let text = '';
  let at = 0;
  for (;;) {
    const open = template.indexOf('{', at);
    const close = open < 0 ? -1 : template.indexOf('}', open);
    if (close < 0) return text + template.slice(at);
    const value = parameters[template.slice(open + 1, close)];
    text += template.slice(at, open) + (value === undefined ? template.slice(open, close + 1) : String(value));
    at = close + 1;
  }
}
