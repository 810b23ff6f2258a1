import abbrNoStops from './abbr-no-stops';
import adoptionNoteInDraft from './adoption-note-in-draft';
import agendaItemLine from './agenda-item-line';
import agendaTitleQuotes from './agenda-title-quotes';
import arMarks from './ar-marks';
import bisTer from './bis-ter';
import bracketsOpen from './brackets-open';
import bulletsNone from './bullets-none';
import capsFrOffice from './caps-fr-office';
import capsMemberStates from './caps-member-states';
import citationCommaEs from './citation-comma-es';
import citationCommaFr from './citation-comma-fr';
import citationDateKnown from './citation-date-known';
import citationDatePossible from './citation-date-possible';
import citationFirstDate from './citation-first-date';
import citationGrammar from './citation-grammar';
import citationLaterShort from './citation-later-short';
import citationOrder from './citation-order';
import citationOwner from './citation-owner';
import citationRomanSession from './citation-roman-session';
import citationScYear from './citation-sc-year';
import closingAgendaGa from './closing-agenda-ga';
import closingRemainSeized from './closing-remain-seized';
import dateForm from './date-form';
import distrLimited from './distr-limited';
import docTitleQuotes from './doc-title-quotes';
import doubleSpace from './double-space';
import elementOrder from './element-order';
import emptyLeadOnly from './empty-lead-only';
import footnoteDuplicateSource from './footnote-duplicate-source';
import footnoteOrphan from './footnote-orphan';
import footnotePlacement from './footnote-placement';
import footnoteQuotePosition from './footnote-quote-position';
import footnoteRepeat from './footnote-repeat';
import footnoteRequired from './footnote-required';
import footnoteSequential from './footnote-sequential';
import footnoteSeveral from './footnote-several';
import frAccentedCapitals from './fr-accented-capitals';
import frApostrophe from './fr-apostrophe';
import frAussiEgalement from './fr-aussi-egalement';
import frColonSpace from './fr-colon-space';
import frFirstOfMonth from './fr-first-of-month';
import frNoSign from './fr-no-sign';
import frSemicolonSpace from './fr-semicolon-space';
import genderNeutral from './gender-neutral';
import headingSections from './heading-sections';
import hyphenDash from './hyphen-dash';
import ibidItalic from './ibid-italic';
import ibidUse from './ibid-use';
import innerVerbRoman from './inner-verb-roman';
import internalRefForm from './internal-ref-form';
import internalRefTarget from './internal-ref-target';
import italicsForeign from './italics-foreign';
import leadCapital from './lead-capital';
import leadItalic from './lead-italic';
import leadItalicPreposition from './lead-italic-preposition';
import mastheadDateVsSession from './masthead-date-vs-session';
import mastheadFields from './masthead-fields';
import mastheadSymbolMissing from './masthead-symbol-missing';
import nbspNumber from './nbsp-number';
import noAbbreviations from './no-abbreviations';
import noEmphasis from './no-emphasis';
import noFullStopInside from './no-full-stop-inside';
import noteStop from './note-stop';
import numberingGap from './numbering-gap';
import numberingSections from './numbering-sections';
import numbersEn from './numbers-en';
import officialRecordsForm from './official-records-form';
import operativeLastStop from './operative-last-stop';
import operativeLeadForm from './operative-lead-form';
import operativeNumbered from './operative-numbered';
import operativeSemicolon from './operative-semicolon';
import operativeSingleUnnumbered from './operative-single-unnumbered';
import ordinalSessionFr from './ordinal-session-fr';
import organGenderAgreement from './organ-gender-agreement';
import organLineComma from './organ-line-comma';
import organLineItalic from './organ-line-italic';
import organLineMissing from './organ-line-missing';
import organLineNotCommittee from './organ-line-not-committee';
import organMastheadMismatch from './organ-masthead-mismatch';
import originalLine from './original-line';
import paragraphSplit from './paragraph-split';
import placeholderBlank from './placeholder-blank';
import preambleAfterOperative from './preamble-after-operative';
import preambleComma from './preamble-comma';
import preambleLastComma from './preamble-last-comma';
import preambleLeadForm from './preamble-lead-form';
import preambleUnnumbered from './preamble-unnumbered';
import presentResolution from './present-resolution';
import quotesEn from './quotes-en';
import quotesFr from './quotes-fr';
import quotesOthers from './quotes-others';
import repeatAdverbOrder from './repeat-adverb-order';
import repeatNotAdjacent from './repeat-not-adjacent';
import repeatSecondNoticed from './repeat-second-noticed';
import repeatSequence from './repeat-sequence';
import requestsVsCalls from './requests-vs-calls';
import scOnlyVerbs from './sc-only-verbs';
import seeForm from './see-form';
import sessionOrdinal from './session-ordinal';
import spellingEn from './spelling-en';
import sponsorsLine from './sponsors-line';
import subparaEnd from './subpara-end';
import subparaLetterStyle from './subpara-letter-style';
import subparaOrder from './subpara-order';
import subparaSingle from './subpara-single';
import suppressionUnused from './suppression-unused';
import symbolGrammar from './symbol-grammar';
import symbolSessionMatch from './symbol-session-match';
import titleNoStop from './title-no-stop';
import titlePresent from './title-present';
import titleScNone from './title-sc-none';
import treatySeriesForm from './treaty-series-form';
import urlInNote from './url-in-note';
import withinExistingResources from './within-existing-resources';
import zhFullwidth from './zh-fullwidth';
import type { Rule } from './rule';

/** Every rule, in alphabetical order. A rule is added by its file and a line here. */
export const rules: readonly Rule[] = [
  abbrNoStops,
  adoptionNoteInDraft,
  agendaItemLine,
  agendaTitleQuotes,
  arMarks,
  bisTer,
  bracketsOpen,
  bulletsNone,
  capsFrOffice,
  capsMemberStates,
  citationCommaEs,
  citationCommaFr,
  citationDateKnown,
  citationDatePossible,
  citationFirstDate,
  citationGrammar,
  citationLaterShort,
  citationOrder,
  citationOwner,
  citationRomanSession,
  citationScYear,
  closingAgendaGa,
  closingRemainSeized,
  dateForm,
  distrLimited,
  docTitleQuotes,
  doubleSpace,
  elementOrder,
  emptyLeadOnly,
  footnoteDuplicateSource,
  footnoteOrphan,
  footnotePlacement,
  footnoteQuotePosition,
  footnoteRepeat,
  footnoteRequired,
  footnoteSequential,
  footnoteSeveral,
  frAccentedCapitals,
  frApostrophe,
  frAussiEgalement,
  frColonSpace,
  frFirstOfMonth,
  frNoSign,
  frSemicolonSpace,
  genderNeutral,
  headingSections,
  hyphenDash,
  ibidItalic,
  ibidUse,
  innerVerbRoman,
  internalRefForm,
  internalRefTarget,
  italicsForeign,
  leadCapital,
  leadItalic,
  leadItalicPreposition,
  mastheadDateVsSession,
  mastheadFields,
  mastheadSymbolMissing,
  nbspNumber,
  noAbbreviations,
  noEmphasis,
  noFullStopInside,
  noteStop,
  numberingGap,
  numberingSections,
  numbersEn,
  officialRecordsForm,
  operativeLastStop,
  operativeLeadForm,
  operativeNumbered,
  operativeSemicolon,
  operativeSingleUnnumbered,
  ordinalSessionFr,
  organGenderAgreement,
  organLineComma,
  organLineItalic,
  organLineMissing,
  organLineNotCommittee,
  organMastheadMismatch,
  originalLine,
  paragraphSplit,
  placeholderBlank,
  preambleAfterOperative,
  preambleComma,
  preambleLastComma,
  preambleLeadForm,
  preambleUnnumbered,
  presentResolution,
  quotesEn,
  quotesFr,
  quotesOthers,
  repeatAdverbOrder,
  repeatNotAdjacent,
  repeatSecondNoticed,
  repeatSequence,
  requestsVsCalls,
  scOnlyVerbs,
  seeForm,
  sessionOrdinal,
  spellingEn,
  sponsorsLine,
  subparaEnd,
  subparaLetterStyle,
  subparaOrder,
  subparaSingle,
  suppressionUnused,
  symbolGrammar,
  symbolSessionMatch,
  titleNoStop,
  titlePresent,
  titleScNone,
  treatySeriesForm,
  urlInNote,
  withinExistingResources,
  zhFullwidth,
];
