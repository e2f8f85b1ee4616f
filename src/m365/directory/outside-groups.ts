import type { OutsideGroup } from '../../core/directory.ts';
import type { Person } from '../../core/person.ts';
import type { M365Log } from '../log.ts';
import type { Database } from '../mirror/database.ts';
import { PullFailed } from '../pull-failed.ts';
import type { Graph } from '../transport.ts';
import { type GroupMemory, groupMemory } from './group-memory.ts';
import { groupName, membersOf } from './group-source.ts';

/** Members are asked for every hour; a group that could not be read, or is doubted, sooner. */
const rhythm = { calmMs: 3_600_000, troubledMs: 300_000 };
/** Fewer than this share of a group's members are not believed: pupils must not come in because somebody emptied it. */
const believableShare = 0.5;

/** The members of the groups whose members may be closed out, kept in the mirror's file. */
export interface OutsideGroups {
  /**
   * Reads the groups that are due, each on its own: one that fails keeps those last known to be in it.
   * @returns whether somebody is marked otherwise than before
   */
  read(): Promise<boolean>;
  /** Have other groups been named since the last look? */
  areOthersNamed(): boolean;
  /** What is known of each person, as it is now. */
  marks(): (person: string) => Person['outsideGroup'];
  all(): readonly OutsideGroup[];
  /** Why the groups are not as Entra has them, in plain English. */
  troubles(): readonly string[];
}

/**
 * @param named object ids of the groups, as the municipality has chosen them
 * @param mayShrink has the municipality said that its directory has become smaller?
 */
export function openOutsideGroups(parts: {
  graph: Graph;
  database: Database;
  log: M365Log;
  named(): readonly string[];
  mayShrink(): boolean;
}): OutsideGroups {
  const { graph, database, log, named, mayShrink } = parts;
  const memory = groupMemory(database);
  const states = new Map<string, { state: OutsideGroup['state']; lookedAtMs: number }>();
  let seen = '';
  let running: Promise<boolean> | undefined;

  async function readOne(id: string): Promise<boolean> {
    const before = memory.get(id);
    const [name, members] = [await groupName(graph, id), await membersOf(graph, id)];
    const known = before?.members ?? [];
    const isDoubted = members.length < known.length * believableShare && !mayShrink();
    // Somebody new in it is out at once, whatever is doubted about the others.
    const kept = isDoubted ? [...new Set([...known, ...members])] : members;
    memory.put(id, { name, members: kept });
    settle(id, isDoubted ? 'shrunk' : 'read');
    return kept.length !== known.length || new Set(known).symmetricDifference(new Set(kept)).size > 0;
  }

  function settle(id: string, state: OutsideGroup['state']): void {
    if (state !== 'read' && states.get(id)?.state !== state) log.warn('groupNotRead', { group: id, state });
    states.set(id, { state, lookedAtMs: Date.now() });
  }

  async function readDue(): Promise<boolean> {
    const ids = named();
    // An editor who has just changed the groups waits for all of them.
    const areOthers = ids.join() !== seen;
    let isNews = areOthers;
    seen = ids.join();
    memory.keepOnly(ids);
    for (const id of ids) {
      const { state, lookedAtMs } = states.get(id) ?? { state: 'unread', lookedAtMs: 0 };
      const pauseMs = state === 'read' ? rhythm.calmMs : rhythm.troubledMs;
      const isDue = areOthers || Date.now() - lookedAtMs >= pauseMs || (state === 'shrunk' && mayShrink());
      if (!isDue) continue;
      try {
        isNews = (await readOne(id)) || isNews;
      } catch (error) {
        settle(id, stateAfter(error));
      }
    }
    return isNews;
  }

  const all = (): readonly OutsideGroup[] =>
    named().map((id) => {
      const known = memory.get(id);
      const state = states.get(id)?.state ?? 'unread';
      return { id, state, ...(known && { name: known.name, members: known.members.length }) };
    });

  return {
    read: () => {
      running ??= readDue().finally(() => {
        running = undefined;
      });
      return running;
    },
    areOthersNamed: () => named().join() !== seen,
    marks: () => {
      const known = named().map((id) => memory.get(id));
      const members = new Set(known.flatMap((group) => group?.members ?? []));
      const rest = known.includes(undefined) ? ('unknown' as const) : undefined;
      return (person) => (members.has(person) ? 'member' : rest);
    },
    all,
    troubles: () => all().flatMap((group) => (group.state === 'read' ? [] : [trouble(group, memory)])),
  };
}

function stateAfter(error: unknown): OutsideGroup['state'] {
  const status = error instanceof PullFailed ? error.status : 0;
  if (status === 404) return 'gone';
  return status === 401 || status === 403 ? 'refused' : 'unread';
}

const why: Readonly<Record<Exclude<OutsideGroup['state'], 'read'>, string>> = {
  unread: 'cannot be read now',
  gone: 'is not in Entra any more',
  refused: 'may not be read by the app: consent to GroupMember.Read.All',
  shrunk: 'has lost more than half of its members, and somebody must say whether that is right',
};

function trouble({ id, state, members }: OutsideGroup, memory: Pick<GroupMemory, 'get'>): string {
  const name = memory.get(id)?.name ?? id;
  const stands =
    members === undefined ? 'nobody is known to be in it' : `the ${members} last known to be in it stay out`;
  return state === 'read' ? '' : `the group ${name} ${why[state]}; ${stands}`;
}
