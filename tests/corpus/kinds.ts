/** Precision and recall of every kind of block, exact match of leads and numbers, on a folder of labelled texts. */
import { printedLead } from '../../server/src/syntax/lead';
import { bareNumber, elementsByLine, type LabelledText, read } from './labels';

export interface Disagreement {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export class KindCounts {
  readonly kinds = new Map<string, { hit: number; labelled: number; found: number }>();
  leads = { exact: 0, all: 0 };
  numbers = { exact: 0, all: 0 };
  readonly disagreements: Disagreement[] = [];

  add(text: LabelledText, excused: (line: number) => boolean = () => false): void {
    const found = elementsByLine(read(text.text));
    const labelled = new Map(text.labels.map((label) => [label.line, label]));
    const source = text.text.split('\n');
    const say = (line: number, what: string) => this.disagreements.push({ file: text.file, line, what: `${what} | ${(source[line - 1] ?? '').slice(0, 80)}` });
    for (const label of text.labels) {
      if (excused(label.line)) continue;
      const element = found.get(label.line);
      const counts = this.of(label.kind);
      counts.labelled++;
      if (element?.kind !== label.kind) {
        say(label.line, `label ${label.kind} (${label.part ?? ''} ${label.num ?? ''}), read as ${element?.kind ?? 'nothing'}`);
        continue;
      }
      counts.hit++;
      if (label.lead !== undefined && ['organ', 'preambular', 'operative'].includes(label.kind)) {
        this.leads.all++;
        const lead = printedLead(element) ?? '';
        if (fold(lead) === fold(label.lead)) this.leads.exact++;
        else say(label.line, `lead «${label.lead}», read as «${lead}»`);
      }
      if (label.num !== undefined) {
        this.numbers.all++;
        const number = element.kind === 'footnote' ? element.passages[0]!.note?.label : element.marker?.text;
        if (bareNumber(number) === bareNumber(label.num)) this.numbers.exact++;
        else say(label.line, `number ${label.num}, read as ${number ?? 'none'}`);
      }
    }
    for (const [line, element] of found) {
      if (excused(line)) continue;
      this.of(element.kind).found++;
      if (!labelled.has(line) && element.kind !== 'other' && element.kind !== 'cover') say(line, `no label, read as ${element.kind}`);
    }
  }

  private of(kind: string) {
    let counts = this.kinds.get(kind);
    if (!counts) this.kinds.set(kind, counts = { hit: 0, labelled: 0, found: 0 });
    return counts;
  }
}

const fold = (text: string) => text.replace(/[\s\u00a0]+/g, ' ').replace(/[\u200e\u200f]/g, '').trim();
