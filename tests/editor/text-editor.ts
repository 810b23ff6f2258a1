// Drives VS Code's text editor as a drafter does: by keyboard and mouse, and by waiting for what the screen shows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** The severities that VS Code underlines. */
export type Squiggle = 'error' | 'warning' | 'info';

/** How long anything may take before a test fails. */
export const patience = 45_000;

export class TextEditor {
  /** @param folder the folder that is open, on disk */
  protected constructor(
    protected readonly page: Page,
    private readonly folder: string,
  ) {}

  /** Moves the focus from any view to the editor. */
  async focusEditor(): Promise<void> {
    await this.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Moves the focus to what may be written in of two texts that are compared. */
  async focusDifference(): Promise<void> {
    await this.page.locator('.editor.modified .view-line').first().waitFor();
    await this.page.locator('.editor.modified .view-lines').first().click();
    await this.page.locator('.editor.modified .monaco-editor.focused').waitFor();
  }

  /** Types key by key. @param delay between two keys, in milliseconds; a fast typist leaves about 80 */
  async type(text: string, delay = 0): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  /** Presses keys in Playwright's notation, one after the other: `press('Control+Home', 'End')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Shows the letters from which an input method is about to make words, as it does while they are typed. */
  async compose(...letters: string[]): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    for (const text of letters) await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await devtools.detach();
  }

  /**
   * Ends a composition: the key goes to the input method, and the words stand.
   * @param told how the browser tells of the key: as "Process", or by its name; by its code it is always a key of the input method
   */
  async confirm(key: 'Enter' | 'Space', words: string, told: 'Process' | 'name' = 'Process'): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    const pressed = { key: told === 'Process' ? told : key, code: key, windowsVirtualKeyCode: 229 };
    await devtools.send('Input.dispatchKeyEvent', { ...pressed, type: 'rawKeyDown' });
    await devtools.send('Input.insertText', { text: words });
    await devtools.send('Input.dispatchKeyEvent', { ...pressed, type: 'keyUp' });
    await devtools.detach();
  }

  /** Puts the cursor at a place: both numbers from 1, as the status bar shows them. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+g');
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await this.waitForCursor(line, column);
  }

  /** Waits until the cursor is at a place. */
  async waitForCursor(line: number, column = 1): Promise<void> {
    const place = new RegExp(`^Ln ${line}, Col ${column}$`);
    await this.page.locator('.statusbar-item[id="status.editor.selection"]').getByText(place).waitFor();
  }

  /** The whole text of the active editor. The cursor stays. */
  async text(): Promise<string> {
    await this.focusEditor();
    await this.page.evaluate(() => navigator.clipboard.writeText('\u0000'));
    await this.press('Control+a', 'Control+c');
    const copied = await this.page.waitForFunction(async () => {
      const text = await navigator.clipboard.readText();
      return text === '\u0000' ? undefined : { text };
    });
    await this.press('Control+u');
    return (await copied.jsonValue())?.text ?? '';
  }

  /** Waits until the active editor's text holds, or no longer holds, some words. */
  async waitForText(words: string, present = true): Promise<string> {
    const end = Date.now() + patience;
    let text: string;
    do text = await this.text(); while (text.includes(words) !== present && Date.now() < end);
    if (text.includes(words) !== present) {
      throw new Error(`The editor's text ${present ? 'never had' : 'kept'} ${JSON.stringify(words)}:\n${text}`);
    }
    return text;
  }

  /** How far from the left the stretch of one colour stands on screen that holds a word. */
  async leftOf(word: string): Promise<number> {
    return (await this.stretch(word).boundingBox())?.x ?? NaN;
  }

  /** How much of a line’s width, from 0 to 1, stands to the left of the end of the stretch of one colour that holds a word. */
  async rightInLine(word: string): Promise<number> {
    const stretch = await this.stretch(word).boundingBox();
    const line = await this.editor.locator('.view-lines').first().boundingBox();
    return stretch && line ? (stretch.x + stretch.width - line.x) / line.width : NaN;
  }

  /** Clicks a stretch of one colour, found by a word, a few pixels from its right end. */
  async clickAtRightOf(word: string): Promise<void> {
    const box = await this.stretch(word).boundingBox();
    await this.stretch(word).click({ position: { x: (box?.width ?? 0) - 2, y: 8 } });
  }

  private stretch(word: string): Locator {
    return this.page.locator('.view-line > span > span', { hasText: word }).first();
  }

  /** Saves the active editor and gives the bytes that are on disk then. */
  async save(): Promise<Buffer> {
    const tab = this.page.locator('.tab.active');
    const name = await tab.getAttribute('data-resource-name');
    await this.press('Control+s');
    await this.page.locator(`.tab.active:not(.dirty)[data-resource-name="${name}"]`).waitFor();
    return readFileSync(join(this.folder, name ?? ''));
  }

  /** The language that the status bar shows for the active editor. */
  async waitForLanguage(name: string): Promise<void> {
    await this.page.locator('.statusbar-item[id="status.editor.mode"]', { hasText: name }).waitFor();
  }

  /** Waits for an underline of some severity in the active editor. */
  async waitForSquiggle(severity: Squiggle): Promise<void> {
    await this.editor.locator(`.squiggly-${severity}`).first().waitFor();
  }

  /** Waits until the active editor has no underline of some severity. */
  async waitForNoSquiggle(severity: Squiggle): Promise<void> {
    await this.page.waitForFunction(name => document.querySelectorAll(`.editor-instance .squiggly-${name}`).length === 0, severity);
  }

  /** Waits for words that the active editor shows without their being in the text. */
  async waitForGhost(words: string): Promise<void> {
    await this.page.waitForFunction((wanted) => [...document.querySelectorAll('.editor-instance .view-line span')].some((element) =>
      `${element.textContent ?? ''}${getComputedStyle(element, '::after').content}`.replaceAll('\u00a0', ' ').includes(wanted)), words);
  }

  /** How wide, in pixels, the words are set that the active editor shows behind a line without their being in the text. */
  async ghostWidth(words: string): Promise<number> {
    const found = await this.page.waitForFunction((wanted) => [...document.querySelectorAll('.editor-instance .view-line span')]
      .map((element) => getComputedStyle(element, '::after'))
      .find(({ content }) => content.replaceAll('\u00a0', ' ').includes(wanted))?.width, words);
    return parseFloat(await found.jsonValue() ?? '0');
  }

  /** Shows what is told under the cursor, and waits until it holds some words. */
  async waitForHover(words: string): Promise<void> {
    const hover = this.page.locator('.monaco-hover:visible', { hasText: words }).first();
    await this.retry(() => this.press('Control+k', 'Control+i'), hover);
  }

  /** The lines that refer to what is at the cursor, in the view that opens below it. */
  async references(): Promise<string[]> {
    const rows = this.page.locator('.reference-zone-widget .ref-tree .monaco-list-row .referenceMatch');
    await this.retry(() => this.press('Shift+F12'), rows.first());
    return rows.allInnerTexts();
  }

  /** Waits until the documentation beside the suggestions holds some words. */
  async waitForSuggestionDetails(words: string): Promise<void> {
    const details = this.page.locator('.suggest-details:visible', { hasText: words }).first();
    // The key opens the suggestions, and then shows and hides what is told of them.
    for (const end = Date.now() + patience; Date.now() < end;) {
      const shown = await details.waitFor({ timeout: 2_000 }).then(() => true, () => false);
      if (shown) return;
      await this.press('Control+Space');
    }
    throw new Error(`Never told of a suggestion: ${words}`);
  }

  /** The titles that the light bulb offers at the cursor. */
  async quickFixes(): Promise<string[]> {
    await this.page.keyboard.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    const titles = await rows.allInnerTexts();
    await this.press('Escape');
    return titles.map(title => title.trim());
  }

  /** Accepts what the light bulb offers at the cursor under a title. */
  async acceptQuickFix(title: string | RegExp): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
    await this.retry(() => this.page.keyboard.press('Control+.'), row);
    await row.click();
    await row.waitFor({ state: 'detached' });
  }

  /** Opens the suggestions at the cursor and gives their labels, as far as they are on screen. */
  async completions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.retry(() => this.page.keyboard.press('Control+Space'), rows.first());
    return rows.locator('.label-name').allInnerTexts();
  }

  /** Accepts the suggestion with a label at the cursor. */
  async acceptCompletion(label: string): Promise<void> {
    const labelled = this.page.locator('.label-name').getByText(label, { exact: true });
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { has: labelled }).first();
    await this.retry(() => this.page.keyboard.press('Control+Space'), row);
    await row.click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  protected get editor(): Locator {
    return this.page.locator('.editor-instance').first();
  }

  /** Asks again while the extension is not ready to answer: a list asked for too early stays empty. */
  protected async retry(ask: () => Promise<void>, wanted: Locator): Promise<void> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      await ask();
      try {
        await wanted.waitFor({ timeout: 3_000 });
        return;
      } catch {
        await this.press('Escape');
      }
    }
    throw new Error(`Never on screen: ${wanted}`);
  }
}
