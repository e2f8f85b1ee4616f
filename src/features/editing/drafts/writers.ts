import type { Draft } from './records.ts';

type Written = Pick<Draft, 'writers' | 'writtenBy' | 'openedBy' | 'actor'>;

/** Ids, a line each: a line of text in SharePoint has room for six, and more may write. */
export function peopleIn(lines: string | undefined): readonly string[] {
  return (lines ?? '').split('\n').flatMap((line) => line.trim() || []);
}

export function linesOf(people: Iterable<string>): string | undefined {
  return [...new Set(people)].toSorted().join('\n') || undefined;
}

/** Everybody who has written in a draft, be it one comma (S37); the person who opened it, where nobody has yet. */
export function writersOf({ writers, writtenBy, openedBy, actor }: Written) {
  const known = peopleIn(writers);
  // Who gives an opinion is the actor of the row as well, and has written nothing.
  return known.length > 0 ? known : [writtenBy ?? openedBy ?? actor];
}

/** What stands on the row once a person has written: who wrote last, and everybody who ever did. */
export function writtenBy(draft: Pick<Draft, 'writers'>, person: string, now: string) {
  return {
    writtenBy: person,
    writtenAt: now,
    writers: linesOf([...peopleIn(draft.writers), person]),
  };
}
