/** Drafting in Emacs, set up as `examples/editors` says, by the commands that keys are bound to. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, draft, has, mended } from './desk';

const hasEmacs = has('emacs') && has('emacsclient');
const hasPackage = (name: string): boolean => hasEmacs && has('emacs', '--batch', '--eval', `(progn (package-initialize) (require '${name}))`);

/** Without characters of two units. */
const plain = (text: string): string => text.replace('🎶🎶 ', '');

/** How the two clients of Emacs do the same. */
const clients = [
  {
    name: 'eglot', setUp: 'emacs-eglot.el', counted: 'units',
    findings: `(mapcar (lambda (it) (vector (replace-regexp-in-string ".*\\\\[\\\\([a-z-]+\\\\)\\\\].*" "\\\\1" (flymake-diagnostic-text it))
      (buffer-substring-no-properties (flymake-diagnostic-beg it) (flymake-diagnostic-end it)))) (flymake-diagnostics))`,
    connect: `(run-hooks 'post-command-hook)`,
    act: '(call-interactively #\'eglot-code-actions)', rename: '(eglot-rename "7")', format: '(eglot-format-buffer)',
  },
  {
    // It counts characters where the protocol counts units of UTF-16, and is wrong by one behind each character of two.
    name: 'lsp-mode', setUp: 'emacs-lsp-mode.el', counted: 'characters',
    findings: `(mapcar (lambda (it) (vector (lsp:diagnostic-code? it)
      (let ((region (lsp--range-to-region (lsp:diagnostic-range it)))) (buffer-substring-no-properties (car region) (cdr region)))))
      (gethash buffer-file-name (lsp-diagnostics t)))`,
    connect: `(progn (setq lsp-auto-guess-root t lsp-restart 'ignore) (run-hooks 'post-command-hook))`,
    act: '(call-interactively #\'lsp-execute-code-action)', rename: '(lsp-rename "7")', format: '(lsp-format-buffer)',
  },
];

/** Picks "Soulignant" from what is offered for the words at the cursor, as lists of completions do for those who press Enter on it. */
const pick = `(lambda (start end table predicate)
  (let ((words (car (member "Soulignant" (all-completions (buffer-substring start end) table predicate)))))
    (delete-region start end) (insert words) (funcall (plist-get completion-extra-properties :exit-function) words 'finished)))`;

for (const { name, setUp, counted, findings: askFindings, connect, act, rename, format } of clients) {
  describe.skipIf(!hasPackage(name))(`Emacs with ${name} (skipped where it is not there)`, () => {
    let desk: Desk;
    const socket = (): string => join(desk.folder, 'socket');
    const evaluate = (expression: string): Promise<string> => desk.ask('emacsclient', `--socket-name=${socket()}`, '--eval', expression);
    /** What an expression gives in the buffer of the draft. */
    const inDraft = async <T>(expression: string): Promise<T> => {
      const said = await evaluate(`(with-current-buffer (get-file-buffer "${desk.path}") (json-encode (save-current-buffer ${expression})))`);
      return JSON.parse(JSON.parse(said) as string) as T;
    };
    const findings = (): Promise<string[][]> => inDraft(askFindings);
    const text = (): Promise<string> => inDraft('(buffer-substring-no-properties (point-min) (point-max))');
    const untilText = (words: string): Promise<string> => desk.until(`“${words}”`, text, (all) => all.includes(words));
    const goTo = (words: string): Promise<unknown> => inDraft(`(progn (goto-char (point-min)) (search-forward "${words}") (goto-char (match-beginning 0)))`);
    /** Chooses by its title from what is offered at the cursor. */
    const choose = (title: string): Promise<unknown> => inDraft(`(cl-letf (((symbol-function 'completing-read)
      (lambda (_ offers &rest _) (seq-find (lambda (it) (string-search "${title}" it)) (all-completions "" offers))))) ${act} t)`);

    beforeAll(async () => {
      desk = new Desk(counted === 'units' ? draft : plain(draft));
      desk.setUp(setUp, '.emacs.d/init.el');
      desk.start('emacs', [`--fg-daemon=${socket()}`]);
      await desk.until('the editor', () => evaluate('t'), (answer) => answer.trim() === 't');
      await evaluate(`(progn (find-file "${desk.path}") ${connect} t)`);
      await desk.until('a finding', findings, (found) => Array.isArray(found) && found.length > 0);
    }, 90_000);
    afterAll(() => desk?.clear());

    test('underlines faults, in the right place behind characters of two units, as the team has settled', async () => {
      const found = await findings();
      expect(found.map(([, words]) => words).sort()).toEqual(['  ', ';', 'Conscient']);
    });

    test('applies a quick fix, and the fault is gone', async () => {
      await goTo('Conscient*');
      await choose('Consciente');
      await untilText('*Consciente* que les rouleaux perforés s’usent,');
      await desk.until('two findings', findings, ({ length }) => length === 2);
    });

    test('completes a lead, as plain text', async () => {
      await goTo('\n\n1. *Affirme*');
      await inDraft(`(let ((completion-in-region-function ${pick})) (insert "\\n\\n*Soulig") (completion-at-point) t)`);
      await untilText('\n*Soulignant* ');
      await inDraft('(insert "le talent des noteurs")');
    });

    test('goes from a reference to its note', async () => {
      await goTo('1</sup>;');
      await inDraft(`(progn (xref-find-definitions (xref-backend-identifier-at-point (xref-find-backend))) t)`);
      expect(await inDraft('(buffer-substring-no-properties (line-beginning-position) (line-end-position))')).toContain('vol. 3131');
    });

    test('renames a note everywhere', async () => {
      await inDraft(rename);
      await untilText('<sup>7</sup>;');
      await untilText('<sup>7</sup> Nations Unies');
    });

    test('formats, fixes what is safe, and saves every other byte as it was', async () => {
      await inDraft(format);
      await untilText('2. *Prie* le Secrétaire général de lui faire rapport.');
      await choose('Fix all that can be fixed safely');
      await untilText('*Soulignant* le talent des noteurs,');
      await inDraft('(progn (save-buffer) t)');
      await desk.until('the file', async () => desk.saved, (saved) => saved.includes('talent'));
      expect(desk.saved).toBe(counted === 'units' ? mended : plain(mended));
    });
  });
}
