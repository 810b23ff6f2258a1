import { endMarkOf } from '../syntax/shape';
import { defineRule } from './rule';

export default defineRule({
  id: 'title-no-stop',
  severity: 'information',
  title: 'A title ends without a mark',
  messages: { mark: 'A title ends without “{found}”.', fix: 'Remove the mark' },
  why: 'Titles stand on a line of their own and are quoted as they stand; a mark at the end would be quoted with them.',
  source: 'Practice of issued texts: 99 per cent',
  examples: [
    {
      language: 'en',
      before: '**Freedonia: draft resolution**\n\n## **Lighthouses and beacons⟦.⟧**\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '**Freedonia: draft resolution**\n\n## **Lighthouses and beacons**\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
    {
      language: 'zh',
      before: '**自由国：决议草案**\n\n## 灯塔⟦。⟧\n\n**大会**，\n\n**回顾**其关于灯塔的工作，\n\n**决定**继续处理此案。\n',
      after: '**自由国：决议草案**\n\n## 灯塔\n\n**大会**，\n\n**回顾**其关于灯塔的工作，\n\n**决定**继续处理此案。\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ pack, masthead }) {
    const inline = masthead.titleElement?.passages[0]?.inline;
    if (!pack || !inline) return;
    const { mark: found, at } = endMarkOf(inline);
    // "65/37." and an abbreviation keep their stop.
    const isMark = ([...pack.marks.stop, ...pack.marks.comma, ...pack.marks.semicolon, ...pack.marks.colon]).includes(found);
    if (!isMark || at < inline.plain.trimEnd().length - 1 || /(?:[0-9]|\p{Lu}|[.．])$/u.test(inline.plain.slice(0, at))) return;
    const place = inline.span(at, at + 1);
    yield { span: place, message: 'mark', parameters: { found }, fix: { title: 'fix', safe: true, edits: [{ span: place, newText: '' }] } };
  },
});
