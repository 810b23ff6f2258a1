/** Static snippets of VS Code from the standard clauses of a pack: what the editor offers where the language server does not run. */
import { agreeing, inEmphasis, withNextSession } from '../../server/src/features/clauses';
import { emphasisMarks, usualEndMark } from '../../server/src/features/wording';
import type { Clause, LanguagePack, Organ } from '../../server/src/language/pack';

export interface Snippet {
  /** The clause's id: its words are offered by the language server, in the language of the draft alone. */
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** One snippet for each clause, or several where the organs want different words or another emphasis. */
export function snippetsOf(pack: LanguagePack): Record<string, Snippet> {
  return Object.fromEntries(pack.clauses.flatMap((clause) => {
    const organs = pack.organs.filter(({ organ }) => clause.organs.length === 0 || clause.organs.includes(organ));
    const namesByBody = new Map<string, string[]>();
    for (const { organ, name, gender } of organs) {
      const body = bodyOf(clause, pack, organ, gender ?? 'm');
      namesByBody.set(body, [...(namesByBody.get(body) ?? []), name]);
    }
    return [...namesByBody].map(([body, names]) => {
      const title = namesByBody.size === 1 ? clause.title : `${clause.title} (${names.join(pack.script === 'Han' ? '、' : pack.script === 'Arabic' ? '، ' : ', ')})`;
      return [title, { prefix: `${pack.id}-${clause.id}`, description: title, body }] as const;
    });
  }));
}

function bodyOf(clause: Clause, pack: LanguagePack, organ: Organ, gender: 'm' | 'f'): string {
  const text = inEmphasis(withNextSession(agreeing(clause, gender), pack, organ), emphasisMarks[pack.emphasis[organ] ?? pack.emphasis.default]);
  const ended = clause.position === 'inside' || pack.marks.colon.some((colon) => text.endsWith(colon));
  return ended ? text : text + usualEndMark(pack, clause.position);
}
