import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openWorkplace, type Workplace } from '../workplace.ts';
import { readDirectory } from './read-directory.ts';

let workplace: Workplace;
let people: string[];

beforeEach(async () => {
  workplace = await openWorkplace({ lists: false });
  people = await workplace.addPeople(40);
});
afterEach(() => workplace.close());

let mayShrink = false;
let named: readonly string[] = [];

const directory = (database?: Parameters<typeof readDirectory>[2]) =>
  readDirectory(workplace, { mayShrink: () => mayShrink, outsideGroups: () => named }, database);

const group = async (name: string) => {
  const made = { displayName: name, mailEnabled: false, mailNickname: name, securityEnabled: true };
  return String(idOf((await workplace.standin.graph('POST', '/groups', made)).body));
};
const put = (into: string, member: string) =>
  workplace.standin.graph('POST', `/groups/${into}/members/$ref`, {
    '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${member}`,
  });
const take = (from: string, member: string) =>
  workplace.standin.graph('DELETE', `/groups/${from}/members/${member}/$ref`);
const idOf = (body: unknown) => (typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined);

describe('a group whose members may be closed out', () => {
  let pupils: string;
  beforeEach(async () => {
    pupils = await group('Elever');
    const nested = await group('9A');
    await put(pupils, nested);
    for (const person of people.slice(0, 3)) await put(nested, person);
    await put(pupils, people[3] ?? '');
    named = [pupils];
  });
  afterEach(() => {
    named = [];
    mayShrink = false;
    vi.useRealTimers();
  });
  /** An hour later the members are asked for again. */
  const later = () => vi.useFakeTimers({ now: Date.now() + 3_700_000, toFake: ['Date'] });
  const marked = (entra: ReturnType<typeof directory>) =>
    entra.people().flatMap(({ id, outsideGroup }) => (outsideGroup === 'member' ? [id] : []));

  test('holds whoever is in it or in a group inside it, and nobody is said to be in none before it has been read', async () => {
    const entra = directory();
    await entra.sweep();
    entra.settingsRead();
    expect(new Set(entra.people().map(({ outsideGroup }) => outsideGroup))).toEqual(new Set(['unknown']));
    await entra.readGroups();
    expect(new Set(marked(entra))).toEqual(new Set(people.slice(0, 4)));
    expect(entra.people().filter(({ outsideGroup }) => outsideGroup === undefined)).toHaveLength(36);
    expect(entra.outsideGroups()).toEqual([{ id: pupils, state: 'read', name: 'Elever', members: 5 }]);
  });

  test('keeps whom it held where it is gone, may not be read or does not answer, also after a restart', async () => {
    const before = directory();
    await before.sweep();
    await before.readGroups();
    for (const [state, fault] of [
      ['unread', { status: 503 as const }],
      ['gone', undefined],
    ] as const) {
      if (fault) workplace.standin.faults.add({ route: 'GET /groups', ...fault });
      else await workplace.standin.graph('DELETE', `/groups/${pupils}`);
      const after = directory(before.database);
      await after.readGroups();
      expect(after.outsideGroups(), state).toMatchObject([{ state, name: 'Elever', members: 5 }]);
      expect(marked(after), state).toHaveLength(4);
      expect(after.troubles().join(), state).toContain('the 5 last known to be in it stay out');
      workplace.standin.faults.clear();
    }
  });

  test('that is emptied by mistake lets nobody in until somebody says that it is right, and takes up newcomers', async () => {
    const entra = directory();
    await entra.sweep();
    await entra.readGroups();
    await take(pupils, people[3] ?? '');
    const { body } = await workplace.standin.graph('GET', `/groups/${pupils}/members`);
    const inside = typeof body === 'object' && body !== null && 'value' in body ? (body.value as unknown[]) : [];
    await take(pupils, String(idOf(inside[0])));
    await put(pupils, people[9] ?? '');
    later();
    await entra.readGroups();
    expect(entra.outsideGroups()).toMatchObject([{ state: 'shrunk', members: 6 }]);
    expect(marked(entra)).toHaveLength(5);
    mayShrink = true;
    await entra.readGroups();
    expect(entra.outsideGroups()).toMatchObject([{ state: 'read', members: 1 }]);
    expect(marked(entra)).toEqual([people[9]]);
    expect(entra.troubles()).toEqual([]);
  });

  test('that is named no more is forgotten', async () => {
    const entra = directory();
    await entra.sweep();
    await entra.readGroups();
    named = [];
    await entra.readGroups();
    expect([marked(entra), entra.outsideGroups()]).toEqual([[], []]);
  });
});
