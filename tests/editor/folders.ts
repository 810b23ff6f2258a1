// A check of the workspace in folders of every kind, and one that is stopped, tried with the node extension host, which reads the disk.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { Workbench } from './workbench';

const faulty = '*The General Assembly*,\n\n*Recalling* its work;\n\n1. *Welcomes* the lamps.\n\n2. *Requests* a list.\n';
/** Declares the tests; each keeps a picture of what it saw. */
export function checkingFolders(): void {
  const session = inject('session');

  describe.skipIf(!session)('a check of the workspace in folders of every kind', () => {
    let code: Workbench | undefined;
    afterEach(async ({ task }) => {
      if (code && task.result?.state === 'fail') await code.screenshot(`folders-failed-${task.name.replaceAll(/[^a-z]+/g, '-')}`);
      await code?.close();
      code = undefined;
    });

    /** Opens a new folder. */
    async function open(name: string, fill: (folder: string) => void = () => undefined): Promise<Workbench> {
      const folder = join(dirname(session!.node.folder), name);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      fill(folder);
      return code = await Workbench.open(session!, 'node', folder);
    }

    test('says in one sentence that no folder is open', async () => {
      code = await Workbench.open(session!, 'node', null);
      await code.run('Resolute: Check all drafts of the workspace');
      expect(await code.waitForMessage('Open a folder')).toBe('Open a folder first: its drafts are then checked.');
      await code.screenshot('folders-none');
    });

    test('says in one sentence that an empty folder holds no draft', async () => {
      const workbench = await open('empty');
      await workbench.run('Resolute: Check all drafts of the workspace');
      expect(await workbench.waitForMessage('No draft')).toBe('No draft resolution was found in the folders of this workspace.');
    });

    test('is not held up by what cannot be read', async () => {
      const workbench = await open('strange', (folder) => {
        symlinkSync('nowhere', join(folder, 'lost.resolution.md'));
        symlinkSync('.', join(folder, 'circle'));
        mkdirSync(join(folder, 'folder.resolution.md'));
        execFileSync('mkfifo', [join(folder, 'pipe.md')]);
        writeFileSync(join(folder, 'huge.resolution.md'), faulty.repeat(30_000));
        writeFileSync(join(folder, 'picture.md'), Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256)));
      });
      await workbench.run('Resolute: Check all drafts of the workspace');
      expect(await workbench.waitForMessage('No draft')).toBe('No draft resolution was found in the folders of this workspace. Files that could not be read, or are larger than 2 MB: 3.');
      await workbench.screenshot('folders-strange');
    });

    test('stops when it is told to, says how far it came, and keeps what it found', async () => {
      const workbench = await open('many', (folder) => {
        for (let i = 0; i < 3000; i++) writeFileSync(join(folder, `${String(i).padStart(4, '0')}.resolution.md`), faulty);
      });
      await workbench.run('Resolute: Check all drafts of the workspace');
      await workbench.waitForMessage('.resolution.md');
      await workbench.screenshot('folders-checking');
      await workbench.waitForMessage('Checking all drafts', 'Cancel');
      const said = await workbench.waitForMessage('Stopped at your request.', 'Show the findings');
      const [, drafts] = /^Stopped at your request\. Drafts checked: (\d+)\./.exec(said) ?? [];
      expect(Number(drafts)).toBeGreaterThan(0);
      expect(Number(drafts)).toBeLessThan(3000);
      expect(said).toBe(`Stopped at your request. Drafts checked: ${drafts}. Findings: ${2 * Number(drafts)}, in ${drafts} of them.`);
      await workbench.waitForWords('preamble-last-comma');
      await workbench.screenshot('folders-stopped');
    });
  });
}
