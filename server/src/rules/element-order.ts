import { leadOf } from '../syntax/lead';
import { defineRule, type Finding } from './rule';

export default defineRule({
  id: 'element-order',
  severity: 'warning',
  title: 'Organ, preamble, operative part: in this order',
  messages: {
    beforeOrgan: 'This paragraph stands before the name of the organ; the organ comes first, then the preamble.',
    afterMeeting: 'This paragraph stands after the line about the meeting, which closes the text.',
  },
  why: 'A resolution is read as one sentence: the organ, its reasons, its decisions. What stands elsewhere is overlooked.',
  source: 'Editorial Manual of the United Nations, Resolutions',
  examples: [
    {
      language: 'en',
      before: '**Freedonia: draft resolution**\n\n**Lighthouses**\n\n*⟦Recalling⟧* its earlier work on lighthouses,\n\n*The General Assembly*,\n\n*Noting* the report on beacons,\n\n*Decides* to keep the matter under review.\n',
      after: '**Freedonia: draft resolution**\n\n**Lighthouses**\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Noting* the report on beacons,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su labor sobre los faros,\n\n1. *Acoge con beneplácito* el informe.\n\n*9ª sesión plenaria*\n\n⟦2.⟧ *Decide* seguir examinando la cuestión.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su labor sobre los faros,\n\n1. *Acoge con beneplácito* el informe;\n\n2. *Decide* seguir examinando la cuestión.\n\n*9ª sesión plenaria*\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ masthead, parts, emphasis, pack }): Generator<Finding> {
    if (parts.some(({ organLine }) => organLine)) {
      for (const { kind, passages } of masthead.elements) {
        const lead = kind === 'cover' ? leadOf(passages[0]!, pack) : null;
        if (lead?.match?.head && lead.style === emphasis) yield { span: lead.inner, message: 'beforeOrgan' };
      }
    }
    for (const { kind, elements } of parts) {
      let concluded = false;
      for (const element of kind === 'annex' ? [] : elements) {
        if (element.kind === 'conclusion') concluded = true;
        else if (element.kind === 'heading') concluded = false;
        else if (concluded && element.kind === 'operative') yield { span: element.marker?.span ?? element.passages[0]!.span, message: 'afterMeeting' };
      }
    }
  },
});
