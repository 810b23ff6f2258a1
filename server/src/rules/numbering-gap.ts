import { textOf } from '../text/block';
import { defineRule } from './rule';
import { inDigitsOf, signSpan } from './shared/numbers';
import { numberingOf, renumber } from './shared/numbering';

export default defineRule({
  id: 'numbering-gap',
  severity: 'error',
  title: 'Operative paragraphs are numbered without gap or repeat',
  messages: {
    wrong: 'This paragraph has the number {found}, but its place in the series is {expected}.',
    skipped: 'The numbers jump to {found} here; {expected} comes next. Either a paragraph is missing or the rest must be renumbered.',
    repeated: 'The number {found} has been used already; {expected} comes next.',
    correct: 'Change the number to {expected}',
    renumber: 'Renumber from here, beginning with {expected}',
  },
  why: 'Delegations and other documents refer to paragraphs by number, and the numbers are the same in all languages.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Invites* ports to take part;\n\n⟦4⟧. *Requests* a list of lamps;\n\n5. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Invites* ports to take part;\n\n3. *Requests* a list of lamps;\n\n4. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su labor sobre los faros,\n\n1. *Acoge con beneplácito* el informe;\n\n⟦12⟧. *Invita* a los puertos a participar;\n\n3. *Decide* seguir examinando la cuestión.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su labor sobre los faros,\n\n1. *Acoge con beneplácito* el informe;\n\n2. *Invita* a los puertos a participar;\n\n3. *Decide* seguir examinando la cuestión.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n1 - ***ترحب*** بالتقرير؛\n\n⟦1⟧ - ***تدعو*** الموانئ إلى المشاركة؛\n\n2 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n1 - ***ترحب*** بالتقرير؛\n\n2 - ***تدعو*** الموانئ إلى المشاركة؛\n\n3 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
    },
  ],
  scope: 'resolution',
  reads: ['leads', 'ends', 'versions'],
  *check(resolution) {
    for (const numbering of numberingOf(resolution)) {
      for (const { index, kind, expected, until } of numbering.faults) {
        const marker = numbering.paragraphs[index]!.marker;
        if (!marker || kind === 'missing' || kind === 'unplaced') continue;
        const place = signSpan(marker);
        const found = marker.latin ? `${textOf(place)} ${marker.latin}` : textOf(place);
        const edits = kind === 'wrong' ? [{ span: place, newText: inDigitsOf(found, expected) }] : renumber(numbering, index, until, expected, resolution);
        yield {
          span: place,
          message: kind,
          parameters: { found, expected },
          fix: { title: kind === 'wrong' ? 'correct' : 'renumber', safe: false, edits },
        };
      }
    }
  },
});
