import { dayOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import { sameRow } from '../../../core/same-row.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { BaseRecord, RecordDefinition, RecordOf } from '../../../kernel/record.ts';
import type { Records } from '../../../kernel/records.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { HandOver, ManagerText } from '../disclosures/records.ts';
import { Reporter, Statement } from '../incident/breach-records.ts';
import { reporterKey, statementKey } from '../incident/incident.ts';
import { Incident } from '../incident/records.ts';
import { LessonSource } from '../lessons/records.ts';
import { CaseEntry } from '../log/records.ts';
import { CaseNotification } from '../notifications/records.ts';
import { AffectedLetter, AuthorityDraft, CaseNotice } from '../papers/records.ts';
import { isAboutReader } from '../queries/is-about-reader.ts';
import { CaseMessage, CaseTask, Invitation } from '../relations/records.ts';

type Needs = Pick<Services, 'records' | 'directory' | 'clock'>;

/** Lists whose rows name their case. */
const besideCase = [
  CaseEntry,
  CaseNotification,
  CaseMessage,
  CaseTask,
  Invitation,
  AuthorityDraft,
  AffectedLetter,
  CaseNotice,
  ManagerText,
  HandOver,
  LessonSource,
] as const;

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
    create: async (of, row, action) => {
      if (of.kind !== Incident.kind) return records.create(of, row, action);
      const incident = asCase(row);
      if (!incident.sealed && !isToBeSealed(ports, incident)) return records.create(of, row, action);
      return records.create(of, { ...row, sealed: 'yes', plainGoneAt: clock.now() }, action);
    },
    update: async (of, before, row, action) => {
      if (caseRecords.some(({ kind }) => kind === of.kind)) return pastSealing(records, of, before, row, action);
      if (of.kind !== Incident.kind || !isToBeSealed(ports, asCase(row)))
        return records.update(of, before, row, action);
      const stored = await records.update(of, before, { ...row, sealed: 'yes' }, action);
      sealed({ ...stored, record: asCase(stored.record) });
      return stored;
    },
  };
}

const asCase = (row: BaseRecord) => row as Incident;

const caseRecords: readonly RecordDefinition[] = [Statement, Reporter, ...besideCase];

/** What a writer makes of a row of a case, also where nothing but the sealing has written it since it was read. */
async function pastSealing<R extends RecordDefinition>(
  records: Records,
  of: R,
  before: Stored<RecordOf<R>>,
  row: RecordOf<R>,
  action: string | undefined,
): Promise<Stored<RecordOf<R>>> {
  try {
    return await records.update(of, before, row, action);
  } catch (refusal) {
    unlessChanged(refusal);
    const now = await records.fetch(of, before.record.key);
    const seal = now && sealOnTop(before.record, now.record);
    if (!now || seal === undefined) throw refusal;
    return records.update(of, now, { ...row, ...seal }, action);
  }
}

/** The seal of a row that is otherwise as it was read; nothing where more is another. */
function sealOnTop(read: Sealable, now: Sealable): { sealed: unknown } | undefined {
  const { sealed: was, ...before } = read;
  const { sealed, ...after } = now;
  const isSame = before.at === after.at && sameRow(before, after);
  return sealed !== was && isSame ? { sealed } : undefined;
}

type Sealable = BaseRecord & { sealed?: unknown };

/** A row of a case: whether it lies sealed, and what can be done about it. */
interface CaseRow {
  isSealed: boolean;
  /** Stores it sealed; one that is changed meanwhile is stored sealed anyway. */
  seal(): Promise<void>;
  plainVersions(): Promise<number | undefined>;
}

/** Every row of a case besides its own. */
export function* rowsOf({ records }: Pick<Services, 'records'>, key: string): Generator<CaseRow> {
  const [statement, reporter] = [records.find(Statement, statementKey(key)), records.find(Reporter, reporterKey(key))];
  if (statement) yield caseRow(records, Statement, statement);
  if (reporter) yield caseRow(records, Reporter, reporter);
  for (const kind of besideCase) {
    for (const stored of records.all<CaseRecord>(kind, { incident: key }))
      yield caseRow<CaseRecord>(records, kind, stored);
  }
}

type CaseRecord = (typeof besideCase)[number];

function caseRow<R extends RecordDefinition>(
  records: Records,
  of: R,
  stored: Stored<RecordOf<R> & { sealed?: unknown }>,
): CaseRow {
  return {
    isSealed: stored.record.sealed !== undefined,
    seal: async () => void (await records.update(of, stored, stored.record).catch(unlessChanged)),
    plainVersions: () => records.plainVersions(of, stored),
  };
}

/**
 * Stores the rows of a sealed case sealed that lie in plain text: from before it was, or written by a server that did not
 * know yet.
 * @returns how many there were
 */
export async function sealRowsOf(ports: Pick<Services, 'records'>, key: string): Promise<number> {
  const plain = plainRowsOf(ports, key);
  await Promise.all(plain.map((row) => row.seal()));
  return plain.length;
}

export function plainRowsOf(ports: Pick<Services, 'records'>, key: string): readonly CaseRow[] {
  return [...rowsOf(ports, key)].filter(({ isSealed }) => !isSealed);
}
