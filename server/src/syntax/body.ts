import type { LanguagePack, Organ } from '../language/pack';
import type { ProfileId } from '../language/profile';
import { goesOn, isNestedNumber, isQuotation } from './continuation';
import { ElementBuilder, type MutableElement, type MutablePart } from './element';
import { headingKind, isHeadingLike } from './heading';
import { leadOf, organLead } from './lead';
import type { Passage } from './model';
import { isFurniture, isMeetingLine } from './furniture';
import { ItemLevels } from './items';
import { roleOf } from './role';
import { endKindOf, organLineOf, startsLow } from './shape';

/** No subheading is so long, with all its marks and note references. UTF-16 units. */
const longestBareHeading = 300;

/**
 * Reads what follows the masthead, passage by passage: organ lines, preambles, operative paragraphs, items, headings, annexes, notes and
 * the lines about the adoption. Every passage becomes an element or a piece of one.
 */
export class BodyReader {
  readonly elements: MutableElement[] = [];
  readonly parts: MutablePart[] = [];
  private part: MutablePart;
  /** The paragraph, item or annex paragraph that a cut piece would go on with. */
  private open: MutableElement | null = null;
  /** The note just read, which a conversion may have cut in two. */
  private note: MutableElement | null = null;
  /** The paragraph that items hang on. */
  private paragraph: MutableElement | null = null;
  private operativeStarted = false;
  private concluded = false;
  private cut = false;
  private levels = new ItemLevels();
  private lastNumber = 0;
  private nestedNumber = 0;

  constructor(
    private readonly pack: LanguagePack | null, private readonly passages: readonly Passage[], private readonly build: ElementBuilder,
    private readonly profile: ProfileId,
  ) {
    this.part = this.begin('resolution', null);
  }

  read(from: number): void {
    for (let i = from; i < this.passages.length; i++) this.take(this.passages[i]!, i);
  }

  private begin(kind: MutablePart['kind'], organ: Organ | null): MutablePart {
    const part: MutablePart = { kind, heading: null, organLine: null, organ, preamble: [], operative: [], headings: [], elements: [] };
    this.parts.push(part);
    this.operativeStarted = false;
    this.paragraph = null;
    this.open = null;
    this.lastNumber = 0;
    return (this.part = part);
  }

  private add(element: MutableElement): MutableElement {
    this.elements.push(element);
    this.part.elements.push(element);
    this.cut = false;
    return element;
  }

  private take(passage: Passage, index: number): void {
    if (passage.shape === 'comment') return;
    if (passage.shape === 'rule') {
      this.cut = true;
      return;
    }
    if (passage.shape === 'note') {
      this.elements.push(this.note = this.build.of('footnote', passage));
      return;
    }
    if (this.note && this.goesOnInNote(this.note, passage)) {
      this.note.passages.push(passage);
      return;
    }
    this.note = null;
    if (isFurniture(passage)) {
      const cut = this.cut;
      this.elements.push(this.build.of('other', passage));
      this.cut = cut || this.open !== null;
      return;
    }
    if (passage.shape === 'table') {
      this.add(this.build.of('other', passage));
      this.open = null;
      return;
    }
    if (this.takeOrganLine(passage, index) || this.takeHeading(passage, index) || this.takeContinuation(passage)) return;
    if (this.part.kind === 'annex' && !this.hasLeads(passage)) this.open = this.add(this.build.of('annex_para', passage));
    else if (this.takeConclusion(passage)) return;
    else if (passage.marker && (passage.marker.kind !== 'number' || this.levels.isNext(passage.marker))) this.takeItem(passage);
    else this.takeParagraph(passage, index);
  }

  private takeOrganLine(passage: Passage, index: number): boolean {
    const named = organLineOf(passage, this.profile);
    if (!named || (this.pack && named.pack !== this.pack) || this.goesOnInSentence(index)) return false;
    const started = this.part.organLine !== null || this.part.elements.length > 0;
    if (started) {
      const last = this.paragraph?.passages[this.paragraph.passages.length - 1];
      this.begin(last && endKindOf(last) === 'colon' ? 'embedded' : 'resolution', named.organ);
    }
    this.part.organ = named.organ;
    this.part.organLine = this.add(this.build.of('organ', passage, { lead: organLead(passage) }));
    this.concluded = false;
    this.open = null;
    return true;
  }

  /** An organ's name alone on a line inside a paragraph that a page cut. */
  private goesOnInSentence(index: number): boolean {
    if (!this.cut || !this.open) return false;
    const next = this.passages[index + 1];
    return endKindOf(this.open.passages[this.open.passages.length - 1]!) === 'none' && (!next || !this.isOpening(next));
  }

  private isOpening(passage: Passage): boolean {
    return passage.shape === 'heading' || passage.marker !== null || leadOf(passage, this.pack)?.style != null;
  }

  private takeHeading(passage: Passage, index: number): boolean {
    const kind = headingKind(passage, this.pack) ?? (this.isBareHeading(passage, index) ? 'plain' : null);
    if (!kind) return false;
    const heading = this.build.of('heading', passage);
    if (kind === 'annex') {
      this.begin('annex', this.part.organ);
      this.part.heading = this.add(heading);
      this.concluded = false;
      return true;
    }
    this.add(heading);
    this.part.headings.push(heading);
    this.open = null;
    if (kind === 'section') {
      this.operativeStarted = false;
      this.paragraph = null;
    }
    return true;
  }

  /** A short line without emphasis and end mark between two finished paragraphs: a subheading whose emphasis is lost, as in Chinese conversions. */
  private isBareHeading(passage: Passage, index: number): boolean {
    if (this.cut || this.concluded || this.part.elements.length < 2 || !this.headingLike(passage)) return false;
    const before = this.open?.passages[this.open.passages.length - 1];
    if (before && (endKindOf(before) === 'none' || endKindOf(before) === 'colon')) return false;
    const next = this.passages[index + 1];
    return next !== undefined && (this.isOpening(next) || this.headingLike(next)) && !isMeetingLine(passage, this.pack);
  }

  private headingLike(passage: Passage): boolean {
    if (passage.span.end - passage.span.start > longestBareHeading) return false;
    return isHeadingLike(passage, leadOf(passage, this.pack), { inList: this.levels.depth > 0, operativeStarted: this.operativeStarted });
  }

  /** Whether a passage of an annex is set as a paragraph of a resolution: an annexed resolution has organ line and leads, other annexes have not. */
  private hasLeads(passage: Passage): boolean {
    return this.part.organLine !== null || (passage.marker?.kind !== 'number' && leadOf(passage, this.pack)?.style != null && this.part.preamble.length > 0);
  }

  /** Whether a passage is the rest of a note: the note breaks off at a comma, or in a word, and no paragraph is open that could go on here. */
  private goesOnInNote(note: MutableElement, passage: Passage): boolean {
    if (passage.shape !== 'text' || passage.marker || leadOf(passage, this.pack)?.match?.head) return false;
    const end = endKindOf(note.passages[note.passages.length - 1]!);
    if (end !== 'comma' && !(end === 'none' && (startsLow(passage) || /^[\s\p{P}]*[0-9]/u.test(passage.inline.plain)))) return false;
    return !this.open || endKindOf(this.open.passages[this.open.passages.length - 1]!) !== 'none';
  }

  private takeContinuation(passage: Passage): boolean {
    const { open, pack, cut, operativeStarted } = this;
    if (!open || !goesOn(open, passage, { pack, cut, operativeStarted })) return false;
    open.passages.push(passage);
    this.cut = false;
    return true;
  }

  private takeConclusion(passage: Passage): boolean {
    if (this.part.kind === 'annex' || passage.marker || (!this.operativeStarted && !this.concluded)) return false;
    const lead = leadOf(passage, this.pack);
    if (!isMeetingLine(passage, this.pack) && !(this.concluded && !lead?.style)) return false;
    this.add(this.build.of('conclusion', passage));
    this.concluded = true;
    this.open = null;
    return true;
  }

  private takeItem(passage: Passage): void {
    const previous = this.open ? endKindOf(this.open.passages[this.open.passages.length - 1]!) : 'none';
    const { depth, parent, marker } = this.levels.place(passage.marker!, previous === 'colon', this.paragraph);
    this.nestedNumber = 0;
    const lead = leadOf(passage, this.pack);
    const item = this.add(this.build.of('subitem', passage, { depth, parent, marker, lead: lead?.style ? lead : null }));
    parent?.items.push(item);
    this.levels.enter(item);
    this.open = item;
  }

  private takeParagraph(passage: Passage, index: number): void {
    const lead = leadOf(passage, this.pack);
    const { marker } = passage;
    if (marker && isNestedNumber(marker, lead, { open: this.paragraph && this.open, nested: this.nestedNumber, last: this.lastNumber })) {
      this.takeItem(passage);
      this.nestedNumber = marker.value;
      return;
    }
    const kind = roleOf(passage, lead, {
      pack: this.pack, passages: this.passages, index, operativeStarted: this.operativeStarted, operativeSeen: this.part.operative.length > 0,
      preambleStarted: this.part.preamble.length > 0 || this.part.organLine !== null,
    });
    if ((kind === 'other' || (kind === 'operative_unnumbered' && isQuotation(this.open, passage))) && this.takeUnmarkedItem(passage)) return;
    if (kind === 'other') {
      this.open = this.add(this.build.of('other', passage));
      return;
    }
    const element = this.add(this.build.of(kind, passage, { lead }));
    this.open = element;
    this.paragraph = element;
    this.levels.clear();
    this.nestedNumber = 0;
    if (kind === 'preambular') this.part.preamble.push(element);
    else {
      this.part.operative.push(element);
      this.operativeStarted = true;
      if (marker) this.lastNumber = marker.value;
    }
  }

  /** Text without marker and lead that hangs on a paragraph or item: after a colon ("shall be replaced by the following:") or inside a list. */
  private takeUnmarkedItem(passage: Passage): boolean {
    if (!this.operativeStarted || !this.open || !this.paragraph) return false;
    const colon = endKindOf(this.open.passages[this.open.passages.length - 1]!) === 'colon';
    if (!colon && this.levels.depth === 0) return false;
    const parent = this.open.kind === 'subitem' && this.open.marker === null ? this.open.parent : this.open;
    const item = this.add(this.build.of('subitem', passage, { depth: (parent?.depth ?? 0) + 1, parent }));
    parent?.items.push(item);
    this.open = item;
    return true;
  }
}
