import { change } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { keepIncoming } from '../../actions/keep-incoming.ts';
import { compareIncoming } from '../../incoming/compare.ts';
import type { Compared } from '../../incoming/compared.ts';
import { incomingRegister } from '../../queries/incoming-register.ts';
import { System, SystemDocument } from '../../records.ts';
import {
  comesIn,
  fetchedKey,
  isAsked,
  namesInVain,
  namesOf,
  nothingYet,
  type PageCounts,
  written,
} from '../fetched.ts';
import type { OtherRegister, RegisteredSystem } from '../other-register.ts';
import { FetchedSystem } from '../records.ts';
import { writeBackOf } from '../write-back.ts';

/**
 * Keeps what one page of another register tells: what the table of truth gives it comes in, what has to be answered waits,
 * and the rest stays. The same page again writes nothing.
 * @param how.batch what the run is called, so that what it brought in can be told
 * @param how.writesBack whether our owners and links are written there
 */
export async function keepPage(
  context: Context,
  register: OtherRegister,
  systems: readonly RegisteredSystem[],
  { batch, writesBack }: { batch: string; writesBack: boolean },
): Promise<PageCounts> {
  const { records } = context;
  const { source } = register;
  const rows = systems.map(({ sourceId }) => records.find(FetchedSystem, fetchedKey(source, sourceId))?.record);
  const left = new Map(rows.flatMap((row, at) => (row?.state === 'left' ? [[at, { is: 'left' }] as const] : [])));
  const compared = compareIncoming(systems, incomingRegister(context), source, left);
  const counts: PageCounts = { ...nothingYet, came: systems.length };
  const { added, changed } = await keepIncoming(context, compared, { source, batch });
  Object.assign(counts, { added, changed });
  for (const [at, one] of compared.entries()) {
    const system = systems[at];
    if (!system) continue;
    if (await noteQuestion(context, source, system, one, rows[at])) counts.waiting += 1;
    if (writesBack && comesIn(one)) {
      const outcome = await writeBack(context, register, system, one);
      if (outcome === 'written') counts.written += 1;
      else if (outcome !== undefined && outcome !== 'same') {
        counts.notWritten += 1;
        counts.notWrittenNames = namesOf(counts.notWrittenNames, one.system?.name);
      }
    }
  }
  return counts;
}

/** @returns whether it waits for an answer */
async function noteQuestion(
  context: Context,
  source: OtherRegister['source'],
  system: RegisteredSystem,
  compared: Compared,
  before: FetchedSystem | undefined,
): Promise<boolean> {
  const { actor, clock } = context;
  const told = written(system);
  const wasAnswered = before?.state === 'over' && before.told === told;
  const waits = isAsked(compared) || (namesInVain(compared) && !wasAnswered);
  const isOpen = before?.state === 'waiting' || before?.state === 'missing';
  if (before?.state === 'left' || (!waits && !isOpen)) return false;
  const key = fetchedKey(source, system.sourceId);
  await change(context, FetchedSystem, key, {
    again: 1,
    to: (now) => {
      const state = waits ? 'waiting' : 'over';
      if (now && now.state === state && (now.told === told || !waits)) return now;
      const asked = {
        ...{ key, source, sourceId: system.sourceId, name: compared.incoming.name },
        told,
        state,
      } as const;
      return { ...asked, actor: actor.person.id, at: clock.now() };
    },
  });
  return waits;
}

/** As it is by now, after what came in. */
async function writeBack(
  context: Context,
  register: OtherRegister,
  { sourceId, held }: RegisteredSystem,
  one: Compared,
) {
  const { records, directory } = context;
  const system = one.system && records.find(System, one.system.key)?.record;
  if (!system || !register.write) return undefined;
  const documents = records.all(SystemDocument, { system: system.key }).map(({ record }) => record);
  const owner = system.owner === undefined ? undefined : directory.person(system.owner);
  const { wish, differences } = writeBackOf(one, { held, system, documents, owner });
  return differences.length === 0 ? undefined : register.write(sourceId, wish);
}
