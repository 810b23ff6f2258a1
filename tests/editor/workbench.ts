// Drives VS Code's workbench around the editor: files, commands, and the views beside it.

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Session } from './session';
import { patience, TextEditor } from './text-editor';

export class Workbench extends TextEditor {
  private constructor(
    private readonly browser: Browser,
    page: Page,
    folder: string,
    private readonly screenshots: string,
  ) {
    super(page, folder);
  }

  /**
   * Opens the workbench of one extension host, with its files as they were at first, and waits until it is there.
   * @param folder another folder, or null for none, where the host is a node one
   */
  static async open(session: Session, kind: 'node' | 'web', folder: string | null = session[kind].folder): Promise<Workbench> {
    const { chromium } = await import('playwright-core');
    if (kind === 'node') cpSync(join(import.meta.dirname, 'fixtures'), session.node.folder, { recursive: true });
    const browser = await chromium.connect(session.browser);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const workbench = new Workbench(browser, page, folder ?? '', session.screenshots);
    await page.goto(kind === 'node' ? `${session.node.address}/?${folder === null ? 'ew=true' : `folder=${encodeURIComponent(folder)}`}` : session.web.address);
    await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Keeps what is on screen as a picture. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(this.screenshots, `${name}.png`) });
  }

  /** Opens a file of the workspace's top folder, as a double click in the Explorer does. */
  async openFile(name: string): Promise<void> {
    const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`);
    await row.dblclick();
    await this.activeTab(name).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
    await this.focusEditor();
  }

  /** Closes every editor; unsaved edits are given up. */
  async closeEditors(): Promise<void> {
    await this.press('Escape', 'Escape');
    const group = this.page.locator('.editor-group-container.active');
    while (await this.page.locator('.tab').count() > 0) {
      const label = await group.locator('.tab.active').getAttribute('data-resource-name');
      await this.run('View: Revert and Close Editor');
      await group.locator(`.tab.active[data-resource-name="${label}"]`).waitFor({ state: 'detached' });
    }
  }

  /** What the Problems view lists: one text a row, file names among them. */
  async problems(): Promise<string[]> {
    await this.run('Problems: Focus on Problems View');
    return this.rows(this.page.locator('.markers-panel'));
  }

  /** Waits until the Problems view lists a finding of a rule. */
  async waitForProblem(rule: string): Promise<void> {
    await this.run('Problems: Focus on Problems View');
    await this.problem(rule).waitFor();
  }

  /** Waits until the Problems view lists no finding of a rule. */
  async waitForNoProblem(rule: string): Promise<void> {
    await this.run('Problems: Focus on Problems View');
    await this.problem(rule).first().waitFor({ state: 'detached' });
  }

  /** How many rows of the Problems view hold some words, where others do not: the list is filtered, for walking it opens files. */
  async countProblems(words: string): Promise<number> {
    await this.run('Problems: Focus on Problems View');
    const filter = this.page.getByPlaceholder(/^Filter \(e\.g\./);
    const isFiltered = this.page.locator('.viewpane-filter-badge:not(.hidden)');
    await filter.fill(words);
    await isFiltered.waitFor();
    const found = await this.page.locator('.markers-panel .monaco-list-row', { hasText: words }).count();
    await filter.fill('');
    await isFiltered.waitFor({ state: 'detached' });
    return found;
  }

  /** Puts the cursor at the first finding of a rule, by way of the Problems view. */
  async goToProblem(rule: string): Promise<void> {
    await this.waitForProblem(rule);
    // On the message: further right the row is a link to the rule's page.
    await this.problem(rule).dblclick({ position: { x: 90, y: 10 } });
    await this.focusEditor();
  }

  /** Runs a command by its title, through F1. */
  async run(title: string): Promise<void> {
    const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
    for (let tries = 3; ; tries--) {
      await this.retry(async () => {
        await this.press('F1');
        await this.page.locator('.quick-input-widget .quick-input-box input').fill(`>${title}`);
      }, row);
      try {
        return await row.click({ timeout: 3_000 });
      } catch (error) {
        // What opens late, such as a view or a followed link, takes the focus, and the list goes away.
        if (tries === 1) throw error;
      }
    }
  }

  /** Waits until the list that a command shows has a row. */
  async waitForChoice(label: string): Promise<void> {
    await this.choice(label).waitFor();
  }

  /** The rows of the list that a command shows. */
  async choices(): Promise<string[]> {
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    return (await this.page.locator('.quick-input-list .monaco-list-row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** Chooses a row of the list that a command shows. */
  async choose(label: string): Promise<void> {
    await this.choice(label).click();
  }

  /** Answers the question that a command asks. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-box input').fill(text);
    await this.press('Enter');
  }

  /** Types into the field of a question or list, without an answer yet. */
  async fill(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-box input').fill(text);
  }

  /** Waits until the status bar tells something. */
  async waitForStatus(words: string): Promise<void> {
    await this.page.locator('.part.statusbar .statusbar-item', { hasText: words }).first().waitFor();
  }

  /** Waits until the list or field on screen is the one with a title. */
  async waitForQuestion(title: string): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-title', { hasText: title }).waitFor();
    await this.page.locator('.quick-input-widget .quick-input-box input:focus').waitFor();
  }

  /** Waits until an answer is objected to. */
  async waitForObjection(words: string): Promise<void> {
    await this.page.locator('.quick-input-widget .quick-input-message', { hasText: words }).waitFor();
  }

  /** Waits for the field in which the name of a symbol is typed anew. */
  async waitForRenameBox(): Promise<void> {
    await this.page.locator('.rename-box input:focus').waitFor();
  }

  /** Waits for a message, and presses one of its buttons if one is named. Gives all it says. */
  async waitForMessage(words: string, button?: string): Promise<string> {
    const message = this.page.locator('.notification-toast', { hasText: words }).first();
    const said = await message.locator('.notification-list-item-message').innerText();
    if (button) await message.getByRole('button', { name: button }).click();
    return said;
  }

  /** Waits for words wherever they are shown. */
  async waitForWords(words: string): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  /** Waits until no message on screen holds some words. */
  async waitForNoMessage(words: string): Promise<void> {
    await this.page.locator('.notification-toast', { hasText: words }).first().waitFor({ state: 'hidden' });
  }

  /** The extension's item in the status bar, once it says something. */
  async statusItem(words: RegExp): Promise<{ readonly spoken: string | null; click(): Promise<void> }> {
    const item = this.page.locator('.statusbar-item[id^="resolute.resolute"]', { hasText: words });
    await item.waitFor();
    const label = item.locator('[aria-label]').first();
    return { spoken: await label.getAttribute('aria-label'), click: () => label.click() };
  }

  /** The HTML of the Markdown preview that is open, once it holds some words. */
  async preview(words: string): Promise<string> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      for (const frame of this.page.frames()) {
        const html = await frame.locator('body.vscode-body').evaluate((body) => body.innerHTML, undefined, { timeout: 500 }).catch(() => '');
        if (html.includes(words)) return html;
      }
    }
    throw new Error(`No preview ever showed ${words}`);
  }

  /** In which direction the blocks of the preview run that hold some words. */
  async previewDirections(...words: string[]): Promise<string[]> {
    for (const frame of this.page.frames()) {
      const found = await frame.locator('body.vscode-body').evaluate((body, wanted) => wanted.map((it) => {
        const block = [...body.querySelectorAll('.code-line')].filter((element) => element.textContent?.includes(it)).at(-1);
        return block ? getComputedStyle(block).direction : 'absent';
      }), words, { timeout: 500 }).catch(() => null);
      if (found) return found;
    }
    throw new Error('No preview is open.');
  }

  /** Turns the wheel over the editor, or over the preview that stands to its right. */
  async wheel(over: 'editor' | 'preview', pixels: number, times = 1): Promise<void> {
    const place = await this.page.locator('.editor-group-container').nth(over === 'editor' ? 0 : 1).boundingBox();
    await this.page.mouse.move(place!.x + place!.width / 2, place!.y + place!.height / 2);
    for (let i = 0; i < times; i++) await this.page.mouse.wheel(0, pixels);
  }

  /** The numbers, from 1, of the lines at the top of the editor and of the preview. */
  async topLines(): Promise<{ readonly editor: number; readonly preview: number }> {
    const editor = await this.editor.locator('.margin-view-overlays .line-numbers').evaluateAll((numbers) => Math.min(...numbers
      .filter((it) => it.getBoundingClientRect().bottom > it.closest('.monaco-editor')!.getBoundingClientRect().top + 4).map((it) => Number(it.textContent))));
    for (const frame of this.page.frames()) {
      const line = await frame.locator('body.vscode-body').evaluate((body) => {
        const shown = [...body.querySelectorAll('.code-line:not(ol, ul)')].find((it) => it.getBoundingClientRect().bottom > 8);
        return Number(shown?.getAttribute('data-line') ?? NaN) + 1;
      }, undefined, { timeout: 500 }).catch(() => NaN);
      if (!Number.isNaN(line)) return { editor, preview: line };
    }
    return { editor, preview: NaN };
  }

  /** Where editor and preview stand, once neither has moved for a second. */
  async restingLines(): Promise<{ readonly editor: number; readonly preview: number }> {
    let lines = await this.topLines();
    for (const end = Date.now() + patience; Date.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const later = await this.topLines();
      if (later.editor === lines.editor && later.preview === lines.preview) return lines;
      lines = later;
    }
    throw new Error('Editor and preview never came to rest.');
  }

  /** Drags a file of the Explorer into the text, with Shift, as files are dropped there. @param line of the editor, from 1 */
  async drop(file: string, line: number): Promise<void> {
    const from = await this.page.locator(`.explorer-folders-view .monaco-list-row[aria-label^="${file}"]`).boundingBox();
    const to = await this.editor.locator('.margin-view-overlays .line-numbers', { hasText: new RegExp(`^${line}$`) }).boundingBox();
    await this.page.mouse.move(from!.x + 40, from!.y + 8);
    await this.page.mouse.down();
    await this.page.mouse.move(to!.x + 100, to!.y, { steps: 5 });
    await this.page.keyboard.down('Shift');
    await this.page.mouse.move(to!.x + 120, to!.y + 8, { steps: 5 });
    await this.page.mouse.up();
    await this.page.keyboard.up('Shift');
  }

  /** Puts a text in the place of the one in the active editor. */
  async replaceText(text: string): Promise<void> {
    await this.focusEditor();
    await this.press('Control+a');
    await this.paste(text);
  }

  /** Pastes a text at the cursor, or over what is selected, and waits until it stands there: VS Code gives up a paste when a key is pressed too soon. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((it) => navigator.clipboard.writeText(it), text);
    await this.press('Control+v');
    await this.waitForText(text.trimEnd().split('\n').at(-1)!);
  }

  /** Whether a button is among those of the active editor's title. */
  async hasTitleButton(name: string): Promise<boolean> {
    return await this.page.locator('.editor-actions').getByRole('button', { name }).count() > 0;
  }

  /** The entries of the Outline view, from the top; all are unfolded first. */
  async outline(): Promise<string[]> {
    await this.run('Explorer: Focus on Outline View');
    const view = this.page.locator('.outline-pane');
    await view.locator('.monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Control+Shift+ArrowRight');
    return this.rows(view);
  }

  /** Waits until a file's editor is the active one. */
  async waitForFile(name: string): Promise<void> {
    await this.activeTab(name).waitFor();
  }

  /** Follows the link at the cursor, once the editor has it, and waits for the file that it leads to. */
  async openLink(file: string): Promise<void> {
    await this.retry(() => this.run('Open Link'), this.activeTab(file));
  }

  /** Changes the user's settings, and gives what they were: a JSON text. */
  async changeSettings(change: (json: string) => string): Promise<string> {
    await this.run('Preferences: Open User Settings (JSON)');
    const shown = this.page.getByText('settings.json', { exact: true }).first();
    await shown.waitFor();
    await this.page.locator('.monaco-editor.focused[data-uri$="settings.json"]').waitFor();
    await this.press('Control+a', 'Control+c');
    const before = await this.page.evaluate(() => navigator.clipboard.readText());
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), change(before));
    await this.press('Control+a', 'Control+v', 'Control+s');
    // Saved settings take effect once the file has been read again.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await this.press('Escape');
    await shown.waitFor({ state: 'detached' });
    return before;
  }

  private activeTab(name: string): Locator {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  private choice(label: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }

  private problem(rule: string): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: rule }).first();
  }

  /** The rows of a list. It draws those in sight only, so this walks from the first to the last. */
  private async rows(view: Locator): Promise<string[]> {
    const focused = view.locator('.monaco-list-row.focused');
    const texts: string[] = [];
    await view.locator('.monaco-list').first().focus();
    await this.press('Home');
    const at = () => focused.getAttribute('data-index');
    for (let last = '', index = await at(); index && index !== last; index = await at()) {
      texts.push((await focused.innerText()).replace(/\s+/g, ' ').trim());
      last = index;
      await this.press('ArrowDown');
    }
    return texts;
  }
}
