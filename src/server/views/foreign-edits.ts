import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { isAboutRemovals } from '../../features/audit/audit.ts';
import { provenKinds } from '../../features/audit/proof/proof.ts';
import type { UnprovenRow } from '../../features/audit/proof/unproven-row.ts';
import { ForeignEdit } from '../../features/audit/records.ts';
import { casesBehind } from '../../features/cases/cases-behind.ts';
import { handles } from '../../features/cases/notifications/excluded-from-case.ts';
import { unprovenBehind } from '../../features/privacy/unproven-outcome.ts';
import { lists } from '../../lists.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';
import { unprovenColumns } from './unproven-columns.ts';

/** So many of very many are shown; nobody reads more. */
const mostShown = 200;

/** Every change made outside the app, newest first; of what is about a case only whoever may handle it sees which. */
export function foreignEdits(source: ViewSource, actor: Actor): ViewData<'foreignEdits'> {
  const unproven = source.records.unproven();
  const edits = source.records
    .all(ForeignEdit)
    .filter(({ record }) => maySee(source, actor, record.target))
    .map(({ record, mark }) => ({
      key: record.key,
      list: record.list,
      listName: danishName(record.list),
      item: record.item,
      ...shownTarget(actor, record),
      editor: record.editor,
      editedAt: record.editedAt,
      deleted: record.deleted,
      settled: record.settled,
      ...(record.note !== undefined && { note: record.note }),
      ...(record.outcome !== undefined && { outcome: record.outcome }),
      ...unprovenIn(unproven, actor, record),
      ...(record.count !== undefined && { count: record.count }),
      ...(record.since !== undefined && { since: record.since }),
      ...(record.answer !== undefined && { answer: record.answer }),
      seen: mark.version,
    }));
  return { edits: edits.sort((a, b) => b.editedAt.localeCompare(a.editedAt) || a.key.localeCompare(b.key)) };
}

/** The single rows behind one for very many; none behind a row about one, or one that is not there. */
export function keptEdits(source: ViewSource, actor: Actor, { key }: { key: string }): ViewData<'keptEdits'> {
  const record = source.records.find(ForeignEdit, key)?.record;
  if (!record || record.count === undefined) return { edits: [], count: 0 };
  const { list, since = record.editedAt, editedAt } = record;
  const met = isAboutRemovals(record) ? source.outside.gone(list, since) : source.outside.between(since, editedAt);
  const seen = met.filter(({ target }) => maySee(source, actor, target));
  return {
    edits: seen.slice(0, mostShown).map((edit) => ({
      listName: danishName(edit.list),
      item: edit.item,
      ...shownTarget(actor, edit),
      editor: edit.editor,
      editedAt: edit.editedAt,
      deleted: edit.deleted,
    })),
    count: record.count,
  };
}

function unprovenIn(
  rows: readonly UnprovenRow[],
  { roles, language }: Actor,
  edit: ForeignEdit,
): Pick<Edit, 'unproven'> {
  const row = edit.settled ? undefined : unprovenBehind(rows, edit);
  if (!row) return {};
  const { stands, isAlarming } = row;
  const vouched = edit.vouchedName !== undefined && { vouchedBy: edit.vouchedName };
  const columns = may(roles, 'settleForeignEdit') && { columns: unprovenColumns(row, language) };
  return { unproven: { of: provenKinds[row.kind], stands, isAlarming, ...vouched, ...columns } };
}

type Edit = ViewData<'foreignEdits'>['edits'][number];

function maySee(source: ViewSource, actor: Actor, target = ''): boolean {
  const about = casesBehind(source.records, target);
  return !may(actor.roles, 'cases') || about.every((incident) => handles(source, actor, incident));
}

function shownTarget(
  actor: Actor,
  { list, target }: { list: string; target?: string | undefined },
): { target?: string } {
  const isOfCases = dbrLists.has(list) && !may(actor.roles, 'cases');
  return target === undefined || isOfCases ? {} : { target };
}

const dbrLists = new Set<string>(Object.values(lists).flatMap(({ site, name }) => (site === 'dbr' ? [name] : [])));

/** `Bekræftelser 2026` of `Confirmations2026`. */
function danishName(name: string): string {
  const [, base = name, year = ''] = /^(.*?)(\d{4})?$/.exec(name) ?? [];
  const known = Object.values(lists).find((list) => list.name === base);
  return known ? `${known.da} ${year}`.trim() : name;
}
