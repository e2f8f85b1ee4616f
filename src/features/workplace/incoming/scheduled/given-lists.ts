import type { Moment } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { change } from '../../../../kernel/change.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { GivenFile } from '../../../../ports/ports.ts';
import { HandBack } from '../../hand-backs-records.ts';
import { keptIn } from '../../imports/kept-sources.ts';
import { AccountLink, Employment, Unit } from '../../records.ts';
import { receiveList } from '../actions/receive-list.ts';
import { HeldJob, IncomingList } from '../records.ts';
import { senderOf } from '../sender.ts';
import { isUnreadable, libraryKey, unreadableKey, unreadableRow } from '../unreadable-file.ts';

const hour = 'YYYY-MM-DDTHH'.length;

/** Every hour, where an editor has switched it on. */
export function givenListsPeriod(now: Moment, services: Services): string | undefined {
  return services.reader().setting('watchEmploymentFiles') ? now.slice(0, hour).toLowerCase() : undefined;
}

/**
 * Takes the newest list somebody has put into the library, as one that is sent to the server, and deletes the file, with
 * the older ones it takes the place of. A file that is no list stays, is told of once, and the next one is tried.
 * @returns how many files are gone
 */
export async function takeGivenLists(services: Services): Promise<number> {
  const { listFiles, records } = services;
  // Half of a list that is still being read would be taken for the whole.
  for (const record of [Employment, Unit, AccountLink, HandBack, HeldJob, IncomingList]) records.find(record, '-');
  const files = await listFiles.given();
  const unreadable: { file: GivenFile; why: Refusal }[] = [];
  let gone = 0;
  for (const [at, file] of files.entries()) {
    const why = await takeIn(services, file);
    if (why) {
      unreadable.push({ file, why });
      continue;
    }
    const outcomes = await discardAll(services, files.slice(at));
    gone = outcomes.filter((outcome) => outcome !== 'changed').length;
    if (outcomes.includes('binned')) await noteBin(services);
    break;
  }
  await noteUnreadable(services, unreadable);
  return gone;
}

/** @returns why it is no list */
async function takeIn(services: Services, file: GivenFile): Promise<Refusal | undefined> {
  const { listFiles, outbox, carryOutAs, reader } = services;
  try {
    const list = await listFiles.read(file, reader().setting(keptIn));
    if (!list) return undefined;
    const source = { key: libraryKey, source: 'library' } as const;
    await outbox.inTurn(libraryKey, () =>
      carryOutAs('importEmployments', whoPut(services, file), (context) => receiveList(context, source, list)),
    );
    return undefined;
  } catch (error) {
    if (error instanceof Refusal && isUnreadable(error)) return error;
    throw error;
  }
}

/** Whoever put it there has brought it in; without somebody we know, it came by itself. */
function whoPut({ directory }: Services, { by }: GivenFile): Actor {
  const person = by === undefined ? undefined : directory.person(by);
  const sender = senderOf('system', directory.people());
  return person ? { ...sender, person } : sender;
}

async function discardAll({ listFiles }: Services, files: readonly GivenFile[]) {
  const outcomes: Awaited<ReturnType<typeof listFiles.discard>>[] = [];
  for (const file of files) outcomes.push(await listFiles.discard(file));
  return outcomes;
}

async function noteBin(services: Services): Promise<void> {
  await bySystem(services, async (context) => {
    const to = (row: IncomingList): IncomingList => (row.binned ? row : { ...row, binned: true });
    await change(context, IncomingList, libraryKey, { unknown: 'changedMeanwhile', again: 1, to });
  });
}

/** Told once: the same files again say the same. */
async function noteUnreadable(services: Services, files: readonly { file: GivenFile; why: Refusal }[]): Promise<void> {
  const before = services.records.find(IncomingList, unreadableKey)?.record;
  const wanted = unreadableRow(files, before, services.clock.now());
  if (!wanted || (before?.hash === wanted.hash && before.state === wanted.state)) return;
  await bySystem(services, async (context) => {
    await change(context, IncomingList, unreadableKey, { again: 1, to: () => wanted });
  });
}

function bySystem(services: Services, run: Parameters<Services['carryOutAs']>[2]): Promise<unknown> {
  return services.carryOutAs('importEmployments', senderOf('system', services.directory.people()), run);
}
