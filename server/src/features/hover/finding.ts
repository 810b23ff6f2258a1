import { allFindings } from '../../rules/judgement';
import { titleText, translate, whyText } from '../../rules/messages';
import { endOf, startOf } from '../../text/block';
import type { Snapshot } from '../snapshot';
import type { Told } from './told';

/** The rules that found something at an offset: what they ask, why, and who says so. */
export function hoverFindings(snapshot: Snapshot, offset: number): Told[] {
  const language = snapshot.messageLanguage;
  const seen = new Set<string>();
  return allFindings(snapshot.judgement)
    .filter(({ finding }) => startOf(finding.span) <= offset && offset <= endOf(finding.span))
    .filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id))
    .map(({ rule, finding }) => {
      const { rulePages } = snapshot.editor;
      const id = rulePages ? `[${rule.id}](${rulePages}${rule.id}.md)` : rule.id;
      const source = translate('server/source', 'Source: {source}', language, { source: rule.source });
      return { span: finding.span, markdown: `**${titleText(rule, language)}** (${id})\n\n${whyText(rule, language)}\n\n_${source}_` };
    });
}
