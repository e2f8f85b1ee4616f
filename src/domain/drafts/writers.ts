import type { Draft } from './draft.ts';

/** Ids, a line each: a line of text in SharePoint has room for six, and more may write. */
export function peopleIn(lines: string | undefined): readonly string[] {
  return (lines ?? '').split('\n').flatMap((line) => line.trim() || []);
}

export function linesOf(people: Iterable<string>): string | undefined {
  return [...new Set(people)].toSorted().join('\n') || undefined;
}

/** Everybody who has written in a draft, be it one comma (S37); whoever made the row, where nobody has yet. */
export function writersOf({ writers, writtenBy, actor }: Pick<Draft, 'writers' | 'writtenBy' | 'actor'>) {
  const known = peopleIn(writers);
  return known.length > 0 ? known : [writtenBy ?? actor];
}

/** What stands on the row once a person has written: who wrote last, and everybody who ever did. */
export function writtenBy(draft: Pick<Draft, 'writers'>, person: string, now: string) {
  return {
    writtenBy: person,
    writtenAt: now,
    writers: linesOf([...peopleIn(draft.writers), person]),
  };
}
