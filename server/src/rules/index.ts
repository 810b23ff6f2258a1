import adoptionNoteInDraft from './adoption-note-in-draft';
import agendaTitleQuotes from './agenda-title-quotes';
import elementOrder from './element-order';
import footnoteOrphan from './footnote-orphan';
import footnotePlacement from './footnote-placement';
import footnoteQuotePosition from './footnote-quote-position';
import footnoteRepeat from './footnote-repeat';
import footnoteRequired from './footnote-required';
import footnoteSequential from './footnote-sequential';
import footnoteSeveral from './footnote-several';
import genderNeutral from './gender-neutral';
import ibidItalic from './ibid-italic';
import leadCapital from './lead-capital';
import leadItalic from './lead-italic';
import leadItalicPreposition from './lead-italic-preposition';
import noteStop from './note-stop';
import numberingGap from './numbering-gap';
import operativeLastStop from './operative-last-stop';
import operativeLeadForm from './operative-lead-form';
import operativeNumbered from './operative-numbered';
import operativeSemicolon from './operative-semicolon';
import operativeSingleUnnumbered from './operative-single-unnumbered';
import organGenderAgreement from './organ-gender-agreement';
import organLineComma from './organ-line-comma';
import organLineItalic from './organ-line-italic';
import organLineMissing from './organ-line-missing';
import organLineNotCommittee from './organ-line-not-committee';
import organMastheadMismatch from './organ-masthead-mismatch';
import paragraphSplit from './paragraph-split';
import placeholderBlank from './placeholder-blank';
import preambleAfterOperative from './preamble-after-operative';
import preambleComma from './preamble-comma';
import preambleLastComma from './preamble-last-comma';
import preambleLeadForm from './preamble-lead-form';
import preambleUnnumbered from './preamble-unnumbered';
import presentResolution from './present-resolution';
import repeatNotAdjacent from './repeat-not-adjacent';
import repeatSequence from './repeat-sequence';
import subparaEnd from './subpara-end';
import subparaLetterStyle from './subpara-letter-style';
import subparaOrder from './subpara-order';
import suppressionUnused from './suppression-unused';
import titleNoStop from './title-no-stop';
import titlePresent from './title-present';
import titleScNone from './title-sc-none';
import withinExistingResources from './within-existing-resources';
import type { Rule } from './rule';

/** Every rule, in alphabetical order. A rule is added by its file and a line here. */
export const rules: readonly Rule[] = [
  adoptionNoteInDraft,
  agendaTitleQuotes,
  elementOrder,
  footnoteOrphan,
  footnotePlacement,
  footnoteQuotePosition,
  footnoteRepeat,
  footnoteRequired,
  footnoteSequential,
  footnoteSeveral,
  genderNeutral,
  ibidItalic,
  leadCapital,
  leadItalic,
  leadItalicPreposition,
  noteStop,
  numberingGap,
  operativeLastStop,
  operativeLeadForm,
  operativeNumbered,
  operativeSemicolon,
  operativeSingleUnnumbered,
  organGenderAgreement,
  organLineComma,
  organLineItalic,
  organLineMissing,
  organLineNotCommittee,
  organMastheadMismatch,
  paragraphSplit,
  placeholderBlank,
  preambleAfterOperative,
  preambleComma,
  preambleLastComma,
  preambleLeadForm,
  preambleUnnumbered,
  presentResolution,
  repeatNotAdjacent,
  repeatSequence,
  subparaEnd,
  subparaLetterStyle,
  subparaOrder,
  suppressionUnused,
  titleNoStop,
  titlePresent,
  titleScNone,
  withinExistingResources,
];
