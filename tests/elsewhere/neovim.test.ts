/** Drafting in Neovim, set up as `examples/editors` says, by the keys that a person presses. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, draft, has, mended } from './desk';

describe.skipIf(!has('nvim'))('Neovim (skipped where nvim is not there)', () => {
  let desk: Desk;
  let socket: string;
  const lua = async <T>(expression: string): Promise<T> => JSON.parse(await desk.ask('nvim', '--server', socket, '--remote-expr',
    `luaeval('vim.fn.json_encode((function() ${expression.replaceAll("'", '"').replace(/\s+/g, ' ')} end)())')`)) as T;
  const execute = (statements: string): Promise<unknown> => lua(`${statements} return true`);
  const press = (keys: string): Promise<string> => desk.ask('nvim', '--server', socket, '--remote-send', keys);
  const lines = (): Promise<string[]> => lua('return vim.api.nvim_buf_get_lines(0, 0, -1, true)');
  const untilLines = (line: string): Promise<string[]> => desk.until(`the line “${line}”`, lines, (all) => all.includes(line));
  /** The rules, the words that they underline and how grave that is. */
  const findings = (): Promise<[string, string, number][]> => lua(`return vim.tbl_map(function(it)
    return { it.code, vim.api.nvim_buf_get_text(0, it.lnum, it.col, it.end_lnum, it.end_col, {})[1], it.severity } end, vim.diagnostic.get(0))`);
  /** Chooses by its title from what is offered at the cursor. */
  const choose = async (title: string): Promise<void> => {
    await execute(`vim.ui.select = function(items, options, done)
      for _, item in ipairs(items) do if options.format_item(item):find('${title}', 1, true) then return done(item) end end end`);
    await press('<Space>a');
  };

  beforeAll(async () => {
    desk = new Desk();
    socket = join(desk.folder, 'socket');
    desk.setUp('neovim-0.7.lua', '.config/nvim/init.lua');
    desk.start('nvim', ['--headless', '-n', '--listen', socket, '--cmd', 'let mapleader = " "', desk.path]);
    await desk.until('a finding', findings, (found) => Array.isArray(found) && found.length > 0);
  }, 60_000);
  afterAll(() => desk?.clear());

  test('underlines faults, in the right place behind characters of two units, as the team has settled', async () => {
    expect((await findings()).sort()).toEqual([['double-space', '  ', 1], ['organ-gender-agreement', 'Conscient', 1], ['preamble-comma', ';', 2]]);
    expect(await lua('return vim.bo.filetype')).toBe('un-resolution');
  });

  test('applies a quick fix, and the faults are gone', async () => {
    await press('7G0w');
    await choose('Consciente');
    await untilLines('*Consciente* que les rouleaux perforés s’usent,');
    await desk.until('two findings', findings, ({ length }) => length === 2);
  });

  test('completes a lead, as plain text', async () => {
    await press('o<CR>*Soul<C-x><C-o>');
    const offers = await desk.until('the list', () => lua<string[]>('return vim.tbl_map(function(it) return it.abbr end, vim.fn.complete_info({ "items" }).items)'), ({ length }) => length > 0);
    expect(offers[0]).toBe('Soulignant');
    await press('<C-y>');
    await desk.until('the lead', () => lua<string>('return vim.api.nvim_get_current_line()'), (line) => line.startsWith('*Soulignant*'));
    await press('le talent des noteurs<Esc>');
  });

  test('goes from a reference to its note, and back to all references', async () => {
    await press('<Esc>5G0f1');
    await press('gd');
    await desk.until('the note', () => lua<number>('return vim.api.nvim_win_get_cursor(0)[1]'), (line) => line === 17);
  });

  test('renames a note everywhere', async () => {
    await execute('vim.ui.input = function(_, done) done("7") end');
    await press('<F2>');
    await untilLines('<sup>7</sup> Nations Unies, *Recueil des Traités*, vol. 3131, n<sup>o</sup> 54021.');
    await press('<Esc>');
  });

  test('does by code actions what VS Code has commands for, undone by one u', async () => {
    await choose('Renumber notes');
    await untilLines('*Rappelant* 🎶🎶 la Convention sur la musique des rues<sup>1</sup>;');
    await press('u');
    await untilLines('*Rappelant* 🎶🎶 la Convention sur la musique des rues<sup>7</sup>;');
    await press('11G0');
    await choose('Move the paragraph down');
    await desk.until('the other paragraph first', lines, (all) => all.some((line) => line.startsWith('1. *Prie*')) && all.includes('2. *Affirme* son attachement aux orgues de Barbarie.'));
    await press('u');
    await untilLines('1. *Affirme* son attachement aux orgues de Barbarie;');
  });

  test('shows the note of a reference', async () => {
    await press('5G0f7K');
    const shown = () => lua<string[]>('local all = {} for _, it in ipairs(vim.api.nvim_list_wins()) do vim.list_extend(all, vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(it), 0, -1, true)) end return all');
    await desk.until('the note', shown, (all) => all.filter((line) => line.includes('vol. 3131')).length > 1);
  });

  test('formats, fixes what is safe, and saves every other byte as it was', async () => {
    await press('<Space>f');
    await untilLines('2. *Prie* le Secrétaire général de lui faire rapport.');
    await choose('Fix all that can be fixed safely');
    await untilLines('*Soulignant* le talent des noteurs,');
    await press(':w<CR>');
    await desk.until('the file', async () => desk.saved, (saved) => saved !== draft);
    expect(desk.saved).toBe(mended);
  });
});
