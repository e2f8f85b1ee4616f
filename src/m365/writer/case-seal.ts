import { Refusal } from '../../core/refusal.ts';
import { baseColumns } from '../../kernel/record.ts';
import type { Kind, Kinds } from '../../lists.ts';
import type { Mirror } from '../mirror.ts';
import { readByKey } from '../reading/point-read.ts';
import type { Fields } from '../rows/row.ts';
import { changedFields, toFields } from '../rows/row.ts';
import { openColumns, type RowSealer } from '../rows/sealed-rows.ts';
import type { Sites } from '../sites.ts';
import type { Graph } from '../transport.ts';

/** Rows that have their case's key in their own. */
const ownKey = /^(?:statement|reporter):/;

/** What is sent for a record, and what the whole row is afterwards; `undefined` when that has to be asked. */
interface Change {
  body: Fields;
  row: Fields | undefined;
}

/** Decides whether a row is stored sealed, no matter what its writer knows of that. */
export interface CaseSeal {
  /** The record with its seal, when its case is sealed. A sealed row stays sealed. */
  withSeal<K extends Kind>(kind: K, record: Kinds[K]): Promise<Kinds[K]>;
  /** The fields of a new row. */
  created<K extends Kind>(kind: K, record: Kinds[K]): Fields;
  /** @throws Refusal `sealKeyMissing` when it would write over what cannot be read */
  changed<K extends Kind>(kind: K, before: Kinds[K], after: Kinds[K]): Change;
}

export function openCaseSeal(parts: { graph: Graph; mirror: Mirror; sites: Sites; sealer: RowSealer }): CaseSeal {
  const { graph, mirror, sites, sealer } = parts;

  /** The mirror's case, or SharePoint's where the mirror does not know it yet. */
  const isCaseSealed = async (key: string): Promise<boolean> => {
    const known = mirror.find('incident', key);
    if (known) return sealOf(known.record) !== undefined;
    const list = sites.listFor('incident', key);
    const item = list && (await readByKey(graph, list, [key]));
    if (!item) return false;
    mirror.merge(list, item);
    return mirror.find('incident', key)?.record.sealed !== undefined;
  };

  return {
    withSeal: async (kind, record) => {
      const about = caseOf(kind, record);
      if (about === undefined) return record;
      const lies = mirror.find(kind, record.key)?.record;
      const own = sealOf(record) ?? (lies && sealOf(lies));
      const isSealed = own !== undefined || (about !== record.key && (await isCaseSealed(about)));
      return isSealed ? { ...record, sealed: 'yes' } : record;
    },
    created: (kind, record) => {
      const fields = toFields(kind, record);
      return sealOf(record) ? withoutNothing(sealer.seal(kind, fields)) : fields;
    },
    changed: (kind, before, after) => {
      if (sealOf(before) === 'lost') return { body: changedInTheOpen(kind, before, after), row: undefined };
      const row = toFields(kind, after);
      if (!sealOf(after)) return { body: changedFields(kind, before, after), row };
      const sealed = sealer.seal(kind, row);
      return { body: sealed, row: sealed };
    },
  };
}

/** The key of the case a row belongs to; nothing for rows of no case. */
function caseOf(kind: Kind, record: Kinds[Kind]): string | undefined {
  if (kind === 'incident') return record.key;
  if (ownKey.test(record.key)) return record.key.replace(ownKey, 'incident:');
  return 'incident' in record && typeof record.incident === 'string' ? record.incident : undefined;
}

function sealOf(record: Kinds[Kind]): string | undefined {
  return 'sealed' in record ? record.sealed : undefined;
}

/** Where the key is missing only what lies open may change: the rest would be lost for good. */
function changedInTheOpen<K extends Kind>(kind: K, before: Kinds[K], after: Kinds[K]): Fields {
  const open = openColumns(kind);
  const ours: readonly string[] = [baseColumns.actor.name, baseColumns.schema.name];
  const changed = Object.entries(
    changedFields(kind, { ...before, sealed: undefined }, { ...after, sealed: undefined }),
  ).filter(([name]) => !ours.includes(name));
  if (changed.some(([name]) => !open.has(name))) throw new Refusal('sealKeyMissing');
  return Object.fromEntries(changed);
}

function withoutNothing(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
