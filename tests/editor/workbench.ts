// Drives VS Code's workbench as a drafter does: by keyboard and mouse, and by waiting for what the screen shows.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Host, Session } from './session';

/** The severities that VS Code underlines. */
export type Squiggle = 'error' | 'warning' | 'info';

/** How long anything may take before a test fails. */
const patience = 45_000;

export class Workbench {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly host: Host,
    private readonly screenshots: string,
  ) {}

  /** Opens the workbench of one extension host and waits until it is there. */
  static async open(session: Session, kind: 'node' | 'web'): Promise<Workbench> {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.connect(session.browser);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const workbench = new Workbench(browser, page, session[kind], session.screenshots);
    await page.goto(kind === 'node' ? `${session.node.address}/?folder=${encodeURIComponent(session.node.folder)}` : session.web.address);
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

  /** Moves the focus from any view to the editor. */
  async focusEditor(): Promise<void> {
    await this.press('Control+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** Closes every editor; unsaved edits are given up. */
  async closeEditors(): Promise<void> {
    await this.press('Escape', 'Escape');
    while (await this.page.locator('.editor-instance').count() > 0) {
      const tab = this.page.locator('.tab.active');
      const label = await tab.getAttribute('data-resource-name');
      await this.run('View: Revert and Close Editor');
      await this.page.locator(`.tab.active[data-resource-name="${label}"]`).waitFor({ state: 'detached' });
    }
  }

  /** The language that the status bar shows for the active editor. */
  async waitForLanguage(name: string): Promise<void> {
    await this.page.locator('.statusbar-item[id="status.editor.mode"]', { hasText: name }).waitFor();
  }

  /** Types as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Presses keys in Playwright's notation, one after the other: `press('Control+Home', 'End')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the cursor at a place: both numbers from 1, as the status bar shows them. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.press('Control+g');
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.statusbar-item[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
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
    if (text.includes(words) !== present) throw new Error(`The editor's text ${present ? 'never had' : 'kept'} ${JSON.stringify(words)}:\n${text}`);
    return text;
  }

  /** Saves the active editor and gives the bytes that are on disk then. */
  async save(): Promise<Buffer> {
    const tab = this.page.locator('.tab.active');
    const name = await tab.getAttribute('data-resource-name');
    await this.press('Control+s');
    await this.page.locator(`.tab.active:not(.dirty)[data-resource-name="${name}"]`).waitFor();
    return readFileSync(join(this.host.folder, name ?? ''));
  }

  /** Waits for an underline of some severity in the active editor. */
  async waitForSquiggle(severity: Squiggle): Promise<void> {
    await this.editor.locator(`.squiggly-${severity}`).first().waitFor();
  }

  /** Waits until the active editor has no underline of some severity. */
  async waitForNoSquiggle(severity: Squiggle): Promise<void> {
    await this.page.waitForFunction(name => document.querySelectorAll(`.editor-instance .squiggly-${name}`).length === 0, severity);
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

  /** Puts the cursor at the first finding of a rule, by way of the Problems view. */
  async goToProblem(rule: string): Promise<void> {
    await this.waitForProblem(rule);
    // On the message: further right the row is a link to the rule's page.
    await this.problem(rule).dblclick({ position: { x: 90, y: 10 } });
    await this.focusEditor();
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
    const row = this.page.locator('.suggest-widget.visible .monaco-list-row', { has: this.page.locator('.label-name').getByText(label, { exact: true }) }).first();
    await this.retry(() => this.page.keyboard.press('Control+Space'), row);
    await row.click();
    await this.page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
  }

  /** Runs a command by its title, through F1. */
  async run(title: string): Promise<void> {
    await this.press('F1');
    await this.page.locator('.quick-input-widget .quick-input-box input').fill(`>${title}`);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first().click();
  }

  /** Waits until the list that a command shows has a row. */
  async waitForChoice(label: string): Promise<void> {
    await this.choice(label).waitFor();
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

  /** Waits for a message, and presses one of its buttons if one is named. */
  async waitForMessage(words: string, button?: string): Promise<void> {
    const message = this.page.locator('.notification-toast', { hasText: words }).first();
    await message.waitFor();
    if (button) await message.getByRole('button', { name: button }).click();
  }

  /** The entries of the Outline view, from the top; all are unfolded first. */
  async outline(): Promise<string[]> {
    await this.run('Explorer: Focus on Outline View');
    const view = this.page.locator('.outline-pane');
    await view.locator('.monaco-list-row').first().waitFor();
    await this.page.keyboard.press('Control+Shift+ArrowRight');
    return this.rows(view);
  }

  private get editor(): Locator {
    return this.page.locator('.editor-instance').first();
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
    for (let last = '', index = await focused.getAttribute('data-index'); index && index !== last; index = await focused.getAttribute('data-index')) {
      texts.push((await focused.innerText()).replace(/\s+/g, ' ').trim());
      last = index;
      await this.press('ArrowDown');
    }
    return texts;
  }

  /** Asks again while the extension is not ready to answer: a list asked for too early stays empty. */
  private async retry(ask: () => Promise<void>, wanted: Locator): Promise<void> {
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
