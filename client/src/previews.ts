/** A preview of VS Code's Markdown extension, as far as it is used here. */
interface Preview {
  readonly resource: { toString(): string };
  /** Whether it is just now scrolling its editor. */
  readonly isScrolling?: boolean;
  scrollTo(line: number): void;
}

/**
 * The previews of drafts that are open. VS Code hands extensions none of them; but what it renders with is told which of them shows it, and that is the
 * preview itself, with the function by which it scrolls. What has no such function is no preview, and left alone.
 */
export class Previews {
  private shown: WeakRef<Preview>[] = [];

  /** @param topLine the line, from 0, at the top of the editor of a draft; undefined where the file is no draft, or not to be seen */
  constructor(private readonly topLine: (uri: string) => number | undefined) {}

  /** Takes note of the preview that is rendered, if it is one; a new one begins where its editor stands. */
  willShow(environment: unknown): void {
    const preview = (environment as { resourceProvider?: unknown } | null | undefined)?.resourceProvider;
    if (!isPreview(preview) || this.shown.some((it) => it.deref() === preview)) return;
    this.shown = [...this.shown.filter((it) => it.deref() !== undefined), new WeakRef(preview)];
    const line = this.topLine(preview.resource.toString());
    // Once it has been given what is rendered.
    if (line !== undefined && line > 0) setTimeout(() => preview.scrollTo(line));
  }

  /** Shows a line of a draft at the top of its previews, but of those that themselves are scrolling its editor. */
  scroll(uri: string, line: number): void {
    for (const reference of this.shown) {
      const preview = reference.deref();
      if (preview?.resource.toString() === uri && preview.isScrolling !== true) preview.scrollTo(line);
    }
  }
}

function isPreview(value: unknown): value is Preview {
  const { resource, scrollTo } = (value ?? {}) as Partial<Preview>;
  return resource !== undefined && resource !== null && typeof scrollTo === 'function';
}
