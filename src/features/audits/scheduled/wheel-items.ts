import type { Moment } from '../../../core/dates.ts';
import { yearOf } from '../../../core/dates.ts';
import { unlessChanged } from '../../../core/refusal.ts';
import type { Stored } from '../../../core/stored.ts';
import type { Services } from '../../../kernel/context.ts';
import { noFile } from '../../controls/evidence-file.ts';
import { saidOf } from '../../wheel/item.ts';
import { WheelItem } from '../../wheel/records.ts';
import { Audit, AuditPoint } from '../records.ts';
import type { AuditKind } from '../stored-words.ts';
import { evidenceOf, isDeclined, isEvidenceOf } from '../wheel-evidence.ts';

/** What of the annual wheel an audit is, and shows when it is concluded. */
const items: Partial<Readonly<Record<AuditKind, string>>> = {
  internal: 'internalAudit',
  systematic: 'systematicControl',
};

type WheelSources = Pick<Services, 'records'>;

/**
 * Brings the items of the annual wheel in step with the audits that show them: concluded, the item is done with the audit
 * as its evidence; opened again, it is no longer (S114, S120). What somebody has answered by hand is left as it is, and what
 * somebody has opened again by hand stays open until an audit is concluded after that: another one, or the same anew.
 * @returns how many rows it wrote
 */
export async function settleWheelItems({ records }: WheelSources, now: Moment): Promise<number> {
  let written = 0;
  for (const { record } of records.all(Audit)) written += await settleWheelItem({ records }, record, now);
  return written;
}

/** The same of one audit. */
export async function settleWheelItem({ records }: WheelSources, audit: Audit, now: Moment): Promise<number> {
  const kind = items[audit.kind];
  const all = records.all(WheelItem).filter(({ record }) => record.item === kind);
  const wanted = audit.state === 'done' ? shown(audit, all, records, now) : takenBack(audit, all, now);
  if (!wanted) return 0;
  return (await records.update(WheelItem, wanted.stored, wanted.row).catch(unlessChanged)) ? 1 : 0;
}

interface Wanted {
  stored: Stored<WheelItem>;
  row: WheelItem;
}

/** Of two years it may be of, the one it began in comes first: an audit may be concluded after the turn of the year. */
function shown(
  audit: Audit,
  all: readonly Stored<WheelItem>[],
  records: WheelSources['records'],
  now: Moment,
): Wanted | undefined {
  const { beganOn, concludedOn = beganOn, concludedByName, key, actor } = audit;
  if (all.some(({ record }) => isEvidenceOf(record, audit))) return undefined;
  const years = [yearOf(beganOn), yearOf(concludedOn)];
  const stored = years.flatMap((year) => {
    return all.find(({ record }) => record.year === year && isOpenFor(record, audit)) ?? [];
  })[0];
  if (!stored) return undefined;
  const points = records.all(AuditPoint, { audit: key }).map((point) => point.record);
  const done = {
    state: 'done',
    evidence: evidenceOf(audit, points),
    doneOn: concludedOn,
    declined: undefined,
  } as const;
  return { stored, row: { ...stored.record, ...done, doneByName: concludedByName, actor, at: now } };
}

function isOpenFor(item: WheelItem, audit: Audit): boolean {
  return saidOf(item) === 'planned' && !isDeclined(item, audit);
}

function takenBack(audit: Audit, all: readonly Stored<WheelItem>[], now: Moment): Wanted | undefined {
  const stored = all.find(({ record }) => isEvidenceOf(record, audit) || isDeclined(record, audit));
  if (!stored) return undefined;
  // Concluded anew, it is something new to an item that was opened again by hand.
  if (isDeclined(stored.record, audit)) return { stored, row: { ...stored.record, declined: undefined } };
  const open = { ...noFile, state: 'planned', evidence: undefined, doneOn: undefined, doneByName: undefined } as const;
  return { stored, row: { ...stored.record, ...open, actor: audit.actor, at: now } };
}
