import type { ViewData } from '../../src/contract/contract.ts';

export type Thing = ViewData<'tasks'>['first'][number];
type Kind = Thing['kind'];

interface Person {
  view(name: 'tasks', query: Record<string, never>): Promise<{ answer: ViewData<'tasks'> }>;
}

/** Everything that waits for somebody, of the kinds that are asked for. */
export async function thingsOf<K extends Kind = Kind>(
  who: Person,
  ...kinds: readonly K[]
): Promise<readonly Extract<Thing, { kind: K }>[]> {
  const { first, rest } = (await who.view('tasks', {})).answer;
  const isAsked = (thing: Thing): thing is Extract<Thing, { kind: K }> =>
    kinds.length === 0 || (kinds as readonly string[]).includes(thing.kind);
  return [...first, ...rest].filter(isAsked);
}
