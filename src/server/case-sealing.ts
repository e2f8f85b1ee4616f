import { isDeepStrictEqual } from 'node:util';
import { dayOf } from '../core/dates.ts';
import { unlessChanged } from '../core/refusal.ts';
import type { Stored } from '../core/stored.ts';
import { reporterKey, statementKey } from '../domain/breaches/incident.ts';
import { isAboutReader } from '../domain/breaches/sealed-case.ts';
import type { Ports, Records } from '../domain/ports.ts';
import { workplaceOn } from '../domain/workplace/workplace.ts';
import type { Incident } from '../features/incidents/records.ts';
import type { Kind, Kinds } from '../lists.ts';

type Needs = Pick<Ports, 'records' | 'directory' | 'clock'>;

/** Lists whose rows name their case. */
const besideCase = [
  'caseEntry',
  'caseNotification',
  'caseMessage',
  'caseTask',
  'invitation',
  'authorityDraft',
  'affectedLetter',
  'caseNotice',
  'managerText',
  'handOver',
  'lessonSource',
] as const;
type CaseKind = 'statement' | 'reporter' | (typeof besideCase)[number];

/** Should the case be sealed, as far as it says now? */
export function isToBeSealed(ports: Needs, { sealed, ...incident }: Incident): boolean {
  if (sealed !== undefined || (incident.concerns ?? []).length === 0) return false;
  const workplace = workplaceOn(ports, dayOf(ports.clock.now()));
  return isAboutReader({ records: ports.records, workplace }, incident);
}

/**
 * The records port; a case that is about somebody who reads the lists in SharePoint is sealed from the moment it says so,
 * and stays sealed. What is sealed from its first version on has never lain in plain text.
 * @param sealed told of a case whose other rows may lie in plain text
 */
export function sealingCases(ports: Needs, sealed: (stored: Stored<Incident>) => void): Records {
  const { records, clock } = ports;
  return {
    ...records,
    create: async (kind, record) => {
      if (kind !== 'incident') return records.create(kind, record);
      const incident = record as Incident;
      if (!incident.sealed && !isToBeSealed(ports, incident)) return records.create(kind, record);
      return records.create(kind, { ...incident, sealed: 'yes', plainGoneAt: clock.now() } as typeof record);
    },
    update: async (kind, before, record) => {
      if (isOfCase(kind)) return pastSealing(records, kind, before, record);
      if (kind !== 'incident' || !isToBeSealed(ports, record as Incident)) return records.update(kind, before, record);
      const stored = await records.update(kind, before, { ...record, sealed: 'yes' });
      sealed(stored as Stored<Incident>);
      return stored;
    },
  };
}

const caseKinds: readonly Kind[] = ['statement', 'reporter', ...besideCase];

function isOfCase(kind: Kind): boolean {
  return caseKinds.includes(kind);
}

/** What a writer makes of a row of a case, also where nothing but the sealing has written it since it was read. */
async function pastSealing<K extends Kind>(
  records: Records,
  kind: K,
  before: Stored<Kinds[K]>,
  record: Kinds[K],
): Promise<Stored<Kinds[K]>> {
  try {
    return await records.update(kind, before, record);
  } catch (refusal) {
    unlessChanged(refusal);
    const now = await records.fetch(kind, before.record.key);
    const seal = now && sealOnTop(before.record, now.record);
    if (!now || seal === undefined) throw refusal;
    return records.update(kind, now, { ...record, ...seal });
  }
}

/** The seal of a row that is otherwise as it was read; nothing where more is another. */
function sealOnTop(read: object, now: object): { sealed: unknown } | undefined {
  const { sealed: was, ...before } = read as { sealed?: unknown };
  const { sealed, ...after } = now as { sealed?: unknown };
  return sealed !== was && isDeepStrictEqual(before, after) ? { sealed } : undefined;
}

/** Every row of a case besides its own. */
export function* rowsOf({ records }: Pick<Ports, 'records'>, key: string): Generator<CaseRows> {
  const [statement, reporter] = [
    records.find('statement', statementKey(key)),
    records.find('reporter', reporterKey(key)),
  ];
  if (statement) yield ['statement', statement];
  if (reporter) yield ['reporter', reporter];
  for (const kind of besideCase)
    for (const stored of records.all(kind, { incident: key })) yield [kind, stored] as CaseRows;
}
type CaseRows = { [K in CaseKind]: [kind: K, stored: Stored<Kinds[K]>] }[CaseKind];

/**
 * Stores the rows of a sealed case sealed that lie in plain text: from before it was, or written by a server that did not
 * know yet. One that is changed meanwhile is stored sealed.
 * @returns how many there were
 */
export async function sealRowsOf(ports: Pick<Ports, 'records'>, key: string): Promise<number> {
  const plain = plainRowsOf(ports, key);
  const { records } = ports;
  await Promise.all(plain.map(([kind, stored]) => records.update(kind, stored, stored.record).catch(unlessChanged)));
  return plain.length;
}

export function plainRowsOf(ports: Pick<Ports, 'records'>, key: string): readonly CaseRows[] {
  return [...rowsOf(ports, key)].filter(([, { record }]) => record.sealed === undefined);
}
