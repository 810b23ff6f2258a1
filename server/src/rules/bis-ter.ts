import { defineRule } from './rule';

export default defineRule({
  id: 'bis-ter',
  severity: 'information',
  title: 'Numbers such as 5 bis are gone before a text is issued',
  messages: { latin: 'The number “{number}” marks a version still under negotiation; renumber the paragraphs once it is agreed.' },
  why: 'Bis and ter keep the other numbers in place while versions are compared. An agreed text has plain numbers.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n⟦1 bis.⟧ *Takes note* of the report on beacons;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Welcomes* the report on beacons;\n\n2. *Takes note* of the report on beacons;\n\n3. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу по маякам,\n\n1. *приветствует* доклад;\n\n⟦1 bis.⟧ *принимает к сведению* доклад;\n\n2. *постановляет* продолжать заниматься этим вопросом.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на свою работу по маякам,\n\n1. *приветствует* доклад;\n\n2. *принимает к сведению* доклад;\n\n3. *постановляет* продолжать заниматься этим вопросом.\n',
    },
  ],
  scope: 'element',
  kinds: ['operative'],
  *check({ marker }) {
    if (marker?.latin) yield { span: marker.span, message: 'latin', parameters: { number: marker.text.replace(/[.．]$/u, '') } };
  },
});
