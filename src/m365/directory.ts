import type { Directory } from '../core/directory.ts';
import type { Person } from '../core/person.ts';
import { openOutsideGroups } from './directory/outside-groups.ts';
import { changedPeople, sweepPeople, withManagers } from './directory/people-source.ts';
import { type PeopleTable, peopleTable } from './directory/people-table.ts';
import type { M365Log } from './log.ts';
import type { Database } from './mirror/database.ts';
import { PullFailed } from './pull-failed.ts';
import { retryAfterMs } from './rows/answers.ts';
import { troubleOf } from './sync.ts';
import type { Graph } from './transport.ts';

/** People change seldom; the nightly sweep finds what the delta does not tell, above all managers. */
const rhythm = { deltaMs: 60_000, sweepMs: 24 * 3_600_000, doubtMs: 600_000, backoffMs: 600_000 };
/** Fewer than this share of the people the last believed sweep brought are not believed. */
const believableShare = 0.95;
/** Somebody the delta told of a moment ago may be missing from a list that lags. */
const lagMs = 600_000;
/** So many who have changed are asked for their manager one by one; of more, a sweep says it at once. */
const askedOneByOne = 50;
/** People written down before others get their turn. */
const slice = 500;

/** The municipality's people, kept in the mirror (design §3): the `Directory` port, and the work that keeps it true. */
export interface PeopleDirectory extends Directory {
  /** Begins with a sweep, then asks for changes every minute and sweeps every night. */
  start(): void;
  /** Are people in, from the mirror or from a sweep? */
  loaded(): boolean;
  /** Why they could not be read the last time, in plain English. */
  troubles(): readonly string[];
  /** Has this process asked for them, whatever came of it? */
  tried(): boolean;
  /**
   * Everybody again, with their managers. A list that shrank by more than 5 % is reported and changes nobody, until
   * somebody has said that it is right or the people are back.
   */
  sweep(): Promise<void>;
  /** Whoever changed since the last time; people who vanish in such numbers stay, as with a sweep. */
  pull(): Promise<void>;
  /** The groups that are due, each on its own; what cannot be read stays as it was known. */
  readGroups(): Promise<void>;
  /** Settings may have changed: groups that are newly named are read at once. */
  settingsRead(): void;
  stop(): Promise<void>;
}

export function openDirectory(parts: {
  graph: Graph;
  database: Database;
  log: M365Log;
  /** Has the municipality said that its directory has become smaller? */
  mayShrink(): boolean;
  /** Object ids of the groups whose members may be closed out. */
  outsideGroups(): readonly string[];
  onRead(): void;
  /** Accounts that were open and no longer are: closed, or gone. */
  onClosed?(people: readonly string[]): void;
}): PeopleDirectory {
  const { graph, database, log, mayShrink, onRead, onClosed } = parts;
  const table = peopleTable(database);
  const groups = openOutsideGroups({ graph, database, log, mayShrink, named: parts.outsideGroups });
  let people = index(table, groups.marks());
  let believed = table.count();
  let sweptAtMs = 0;
  let heldBack: { before: number; after: number } | undefined;
  let failures = 0;
  let tried = false;
  let trouble: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let reading: Promise<void> | undefined;
  let stopped = false;

  async function pull(): Promise<void> {
    const removed: string[] = [];
    const changed = new Set<string>();
    try {
      for await (const page of changedPeople(graph, table.cursor())) {
        removed.push(...page.removed.filter((id) => people.byId.has(id)));
        database.atomically(() => {
          table.put(page.users, 'delta', Date.now());
          const cursor = page.next ?? page.cursor;
          if (cursor) table.setCursor(cursor);
        });
        for (const { id } of page.users) if (typeof id === 'string') changed.add(id);
        if (page.users.length > 0) know();
      }
      await askManagers([...changed]);
      trouble = undefined;
    } catch (error) {
      if (!(error instanceof PullFailed) || error.status !== 410) throw error;
      // The place is forgotten: from now on again, and a sweep for what was missed.
      table.setCursor(undefined);
      sweptAtMs = 0;
    } finally {
      lose(removed);
    }
  }

  /** The delta does not say who the manager of whoever has changed is. */
  async function askManagers(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    if (ids.length > askedOneByOne) {
      sweptAtMs = 0;
      return;
    }
    const users = await withManagers(graph, ids);
    database.atomically(() => table.put(users, 'sweep', Date.now()));
    know();
  }

  /** What the file has by now; whose account was open and is no longer is told. */
  function know(): void {
    const before = people;
    people = index(table, groups.marks());
    const closed = before.all.filter(({ id, enabled }) => enabled && !people.byId.get(id)?.enabled);
    if (closed.length > 0) onClosed?.(closed.map(({ id }) => id));
  }

  async function sweep(): Promise<void> {
    const startedAtMs = Date.now();
    const users: Record<string, unknown>[] = [];
    for await (const page of sweepPeople(graph)) users.push(...page.users);
    sweptAtMs = startedAtMs;
    if (doubts(users.length)) return;
    heldBack = undefined;
    // In slices: tens of thousands at once would hold up everybody who is waiting for an answer.
    for (let done = 0; done < users.length; done += slice) {
      database.atomically(() => table.put(users.slice(done, done + slice), 'sweep', startedAtMs));
      await new Promise((resolve) => setImmediate(resolve));
    }
    table.removeUnseen(startedAtMs - lagMs);
    know();
    believed = people.all.length;
  }

  /** Counted over the whole answer: a whole office deleted by mistake comes in pages, too. A sweep does the rest. */
  function lose(removed: readonly string[]): void {
    if (removed.length === 0 || doubts(table.count() - removed.length)) return;
    database.atomically(() => table.remove(removed));
    know();
  }

  function doubts(after: number): boolean {
    if (after >= believed * believableShare || mayShrink()) return false;
    const isNews = heldBack?.after !== after;
    heldBack = { before: believed, after };
    if (isNews) log.warn('directoryShrank', heldBack);
    return true;
  }

  async function readGroups(): Promise<void> {
    if (await groups.read()) know();
  }

  async function round(): Promise<void> {
    // The delta's start comes before the sweep, so that nobody who changes between the two is missed.
    await pull();
    const waitMs = heldBack ? rhythm.doubtMs : rhythm.sweepMs;
    const isDue = Date.now() - sweptAtMs >= waitMs;
    if (isDue || (heldBack && mayShrink())) await sweep();
    await readGroups();
  }

  async function run(): Promise<void> {
    let waitMs = rhythm.deltaMs;
    try {
      await round();
      failures = 0;
      trouble = undefined;
    } catch (error) {
      failures += 1;
      trouble = troubleOf(error);
      const askedMs = error instanceof PullFailed ? (retryAfterMs(error.answer) ?? 0) : 0;
      waitMs = Math.max(askedMs, Math.min(rhythm.backoffMs, 5_000 * 2 ** failures));
      if (!stopped)
        log.warn('peopleNotRead', { failures, ...(error instanceof PullFailed && { status: error.status }) });
    }
    if (stopped) return;
    tried = true;
    onRead();
    timer = setTimeout(() => {
      running = run();
    }, waitMs);
    timer.unref();
  }

  return {
    person: (id) => people.byId.get(id),
    personByUpn: (upn) => people.byUpn.get(upn.toLowerCase()),
    personByMail: (mail) => people.byMail.get(mail.toLowerCase()),
    people: () => people.all,
    heldBack: () => heldBack,
    outsideGroups: groups.all,
    settingsRead: () => {
      if (stopped || !groups.areOthersNamed()) return;
      // Until a group has been read nobody can be said to be in none.
      know();
      reading = readGroups();
    },
    start: () => {
      running ??= run();
    },
    loaded: () => people.all.length > 0,
    troubles: () => [
      ...(trouble === undefined ? [] : [`people cannot be read: ${trouble}`]),
      ...(heldBack
        ? [`people: ${heldBack.before} have become ${heldBack.after}, and somebody must say whether that is right`]
        : []),
      ...groups.troubles(),
    ],
    tried: () => tried,
    sweep,
    pull,
    readGroups,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Promise.all([running, reading]);
    },
  };
}

function index(table: Pick<PeopleTable, 'all' | 'otherMails'>, markOf: (person: string) => Person['outsideGroup']) {
  const all = table.all().map((person) => {
    const outsideGroup = markOf(person.id);
    return outsideGroup ? { ...person, outsideGroup } : person;
  });
  const byId = new Map(all.map((person) => [person.id, person]));
  const byMail = [...Map.groupBy(table.otherMails(), ({ mail }) => mail)].flatMap(([mail, [first, ...others]]) => {
    const person = others.length === 0 ? byId.get(first?.id ?? '') : undefined;
    return person ? [[mail, person] as const] : [];
  });
  return {
    all,
    byId,
    byUpn: new Map(all.map((person) => [person.upn.toLowerCase(), person])),
    byMail: new Map(byMail),
  };
}
