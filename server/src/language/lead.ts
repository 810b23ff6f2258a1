export { agreeingWords, type AgreeingWord, describeLead, matchLead, type LeadDescription, type LeadMatch } from './lead-reading';
export { agree, capitalise, convertLead, lowercase, withAdverb } from './lead-forms';
