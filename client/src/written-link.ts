/** A file or page as VS Code's `Uri` gives it. */
export interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  toString(): string;
}

const webAddress = /^(?:https?:\/\/|mailto:)\S+$/i;
const image = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i;

/** Words made a link to an address of the web; null where the pasted text is no such address, or the words cannot be a link. */
export function linkOver(words: string, pasted: string): string | null {
  const address = pasted.trim();
  if (!webAddress.test(address) || words.trim() === '' || /[[\]\r\n]/.test(words) || webAddress.test(words.trim())) return null;
  return `[${words}](${closed(address)})`;
}

/** Whether what follows some text on its line is inside a link or code already. */
export function isInsideLink(before: string): boolean {
  const isDestination = before.lastIndexOf('](') > before.lastIndexOf(')') || /^ {0,3}\[[^\]]*\]:|<[^<>\s]*$/.test(before);
  return isDestination || (before.split('`').length - 1) % 2 === 1;
}

/** Links from one file to others, as a snippet with their words to be typed over. */
export function linksTo(files: readonly Address[], from: Address): string {
  return files.map((file, i) => {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/(?:\.resolution)?\.[^.]+$/, '');
    return `${image.test(file.path) ? '!' : ''}[\${${i + 1}:${quoted(name)}}](${quoted(closed(pathFrom(from, file)))})`;
  }).join(' ');
}

/** The path that leads from one file to another; the whole address where there is none. */
function pathFrom(from: Address, to: Address): string {
  if (from.scheme !== to.scheme || from.authority !== to.authority) return to.toString();
  const [own, other] = [from.path.split('/').slice(0, -1), to.path.split('/')];
  let same = 0;
  while (same < own.length && same < other.length - 1 && own[same] === other[same]) same++;
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].join('/').replace(/[\s<>%#?\\]/g, encodeURIComponent);
}

/** A destination that its own parentheses do not end. */
function closed(destination: string): string {
  let open = 0;
  for (const sign of destination) {
    if (sign === '(') open++;
    else if (sign === ')' && --open < 0) break;
  }
  return open === 0 ? destination : destination.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Words as they stand in a snippet. */
function quoted(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}
