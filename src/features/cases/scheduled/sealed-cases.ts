import type { Moment } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import type { Scheduled } from '../../../kernel/feature.ts';
import { Incident } from '../incident/records.ts';
import { sealStateOf } from '../sealed-case.ts';
import { isToBeSealed, plainRowsOf, rowsOf, sealRowsOf } from './case-sealing.ts';

type Needs = Pick<Services, 'records' | 'directory' | 'clock'>;

const minute = 'YYYY-MM-DDTHH:MM'.length;
const hour = 'YYYY-MM-DDTHH'.length;

export const sealedCases: Scheduled = {
  name: 'sealed-cases',
  period: sealedCasesPeriod,
  run: keepSealed,
};

/** Each minute while a row lies in plain text that should not; each hour while SharePoint may have old versions. */
function sealedCasesPeriod(now: Moment, ports: Needs): string | undefined {
  const cases = ports.records.all(Incident);
  if (cases.some((stored) => isPlain(ports, stored))) return now.slice(0, minute).toLowerCase();
  const isWaiting = cases.some(({ record }) => sealStateOf(record) === 'versionsLeft');
  return isWaiting ? now.slice(0, hour).toLowerCase() : undefined;
}

/**
 * Seals what should be sealed, no matter who wrote it, and asks SharePoint whether versions in plain text are left: the
 * administrator's script deletes them. Who did what to the case, and when, stays as it is: this is nobody's action.
 * @returns how many cases changed
 */
async function keepSealed(ports: Needs, now: Moment): Promise<number> {
  const { records } = ports;
  let changed = 0;
  for (const stored of records.all(Incident)) {
    const { record } = stored;
    if (isToBeSealed(ports, record)) {
      await records.update(Incident, stored, record).catch(unlessChanged);
      changed += 1;
    } else if (sealStateOf(record) !== undefined && (await sealRowsOf(ports, record.key)) > 0) {
      await written(stored, undefined);
    } else if (sealStateOf(record) === 'versionsLeft' && !(await hasPlainVersions(ports, stored))) {
      await written(stored, now);
    }
  }
  return changed;

  async function written(stored: Stored<Incident>, plainGoneAt: Moment | undefined): Promise<void> {
    changed += 1;
    if (stored.record.plainGoneAt === plainGoneAt) return;
    await records.update(Incident, stored, { ...stored.record, plainGoneAt }).catch(unlessChanged);
  }
}

function isPlain(ports: Needs, { record }: Stored<Incident>): boolean {
  return isToBeSealed(ports, record) || (record.sealed !== undefined && plainRowsOf(ports, record.key).length > 0);
}

/** Also where SharePoint does not say. */
async function hasPlainVersions(ports: Needs, stored: Stored<Incident>): Promise<boolean> {
  const { records } = ports;
  if ((await records.plainVersions(Incident, stored)) !== 0) return true;
  for (const row of rowsOf(ports, stored.record.key)) {
    if ((await row.plainVersions()) !== 0) return true;
  }
  return false;
}
