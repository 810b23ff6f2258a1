/** What `resolute --help` says. */
export const help = `Resolute reads drafts of United Nations resolutions.

resolute lint [options] PATH…       tells what an editor would correct
  --format text|json|sarif|github   how it is written (text)
  --fix                             makes the safe fixes in the files: marks, spaces, emphasis; never a word or a number
  --fail-on error|warning|information|hint
                                    what ends the command with 1 (error)
resolute outline [options] PATH…    tells how drafts are read: masthead, paragraphs, notes
  --format text|json
resolute server --stdio             serves an editor by the Language Server Protocol
resolute --version

PATH is a file, a folder or a glob; - is standard input. A named file is always read; of folders and globs, *.resolution.md, *.unres, and
those .md and .txt files that hold an organ line. Settings of a team stand in .resolute.json.

The command ends with 0, with 1 where something was found, with 2 where the work could not be done.
`;

/** Whether help is asked for rather than work. */
export function asksForHelp([command, ...args]: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return ['help', '--help', '-h'].includes(command ?? '') || options.includes('--help') || options.includes('-h');
}
