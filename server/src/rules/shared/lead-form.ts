import { agree, convertLead } from '../../language/lead';
import type { LanguagePack, Position } from '../../language/pack';
import type { Finding } from '../rule';
import { genderOf, leadSpan, type LeadParagraph } from './lead-paragraphs';

/** A lead in the form of the other part of a resolution, and the form that it should have; null where its form is right or not known. */
export function wrongForm(paragraph: LeadParagraph, pack: LanguagePack): Finding | null {
  const { lead, position } = paragraph;
  if (!lead.match || lead.match.position === position) return null;
  if (lead.match.position === 'both') return isUnusual(lead.text, position, pack) ? { span: leadSpan(paragraph), message: 'usage', parameters: { lead: lead.text } } : null;
  const span = leadSpan(paragraph);
  const right = rightForm(paragraph, pack);
  if (right === null || right === lead.text) return { span, message: 'unknown', parameters: { lead: lead.text } };
  const fix = { title: 'convert', safe: false, edits: [{ span, newText: right }] };
  return { span, message: 'form', parameters: { lead: lead.text, right }, fix };
}

function rightForm({ lead, position, part, previous }: LeadParagraph, pack: LanguagePack): string | null {
  const converted = convertLead(pack, lead.text, position);
  if (converted === null) return null;
  const gender = genderOf(pack, part.organ);
  const agreed = gender ? agree(pack, converted, gender) : converted;
  if (!needsConjunction(pack, position, previous) || agreed.startsWith(pack.leads.conjunction!)) return agreed;
  return pack.leads.conjunction + agreed;
}

function needsConjunction({ leads }: LanguagePack, position: Position, previous: LeadParagraph | null): boolean {
  return leads.conjunction !== undefined && position === 'preambular' && previous !== null;
}

/** Whether words that have one form for both parts open paragraphs of the other part only. */
function isUnusual(lead: string, position: Position, { leads: { onlyIn, repetition } }: LanguagePack): boolean {
  const others = onlyIn?.[position === 'preambular' ? 'operative' : 'preambular'];
  if (!others) return false;
  const adverb = [...repetition.also, ...repetition.further].find((word) => lead.startsWith(word)) ?? '';
  return others.includes(lead.slice(adverb.length));
}
