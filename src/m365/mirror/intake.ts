import type { Moment } from '../../core/dates.ts';
import type { Proof } from '../../core/stored.ts';
import { isProven, isPutBack } from '../../features/audit/proof/proof.ts';
import type { UnprovenRow } from '../../features/audit/proof/unproven-row.ts';
import { baseColumns } from '../../kernel/record.ts';
import type { Kind, Kinds } from '../../lists.ts';
import type { M365Log } from '../log.ts';
import { text } from '../rows/answers.ts';
import { type Item, isBy } from '../rows/item.ts';
import type { Prove } from '../rows/prover.ts';
import { sameRecord, schemaOf } from '../rows/row.ts';
import type { RowSealer } from '../rows/sealed-rows.ts';
import type { SiteList } from '../sites.ts';
import type { Database } from './database.ts';
import { noteDeletion, noteEdit } from './foreign-edits.ts';
import { foundAgain, settleGone } from './removals.ts';
import { type MirrorRow, mergeItem } from './rows.ts';
import { forgetUnproven, keepGood, noteUnproven, restand, standProven, unprovenAt } from './unproven.ts';

/** Takes items into the mirror's tables and rows out of them, each within a transaction that ends with `restandAll`. */
export interface Intake {
  /** @param mayBeBack some rows of the list are said to be gone */
  take(database: Database, list: SiteList, item: Item, generation: number, mayBeBack: boolean): void;
  takeOut(database: Database, gone: readonly MirrorRow<Kind>[], kind: Kind, note?: typeof noteDeletion): void;
  /** What is gone by now goes, or waits when it is very much. */
  settle(database: Database, list: SiteList): void;
  /** The history of an unproven row was looked through for its last proven version. */
  lookedBack(database: Database, unproven: UnprovenRow, good: object | undefined, isProvenAgain: boolean): void;
  /** Where an unproven row has come or gone, the others may have to stand otherwise. */
  restandAll(database: Database): void;
}

export function openIntake(parts: {
  clientId: string;
  sealer: RowSealer;
  prove: Prove;
  now(): Moment;
  log: M365Log;
  /** Rows of the kind have changed. @param added nothing but that this row has come */
  touched(kind: Kind, added?: Kinds[Kind]): void;
  /** A row of the kind was met that this declaration was written with. */
  metSchema(kind: Kind, schema: number): void;
}): Intake {
  const { clientId, sealer, prove, now, log, touched, metSchema } = parts;
  /** Databases in which an unproven row has come or gone within the transaction. */
  const disproved = new Set<Database>();

  const proofOf = (database: Database, list: SiteList, item: Item) => {
    return (written: Kinds[Kind], before: MirrorRow<Kind> | undefined): { proof: Proof; good?: object } => {
      const counted = before && !before.waits && before.proof !== 'unproven' ? before.record : undefined;
      const good = unprovenAt(database, list.name, item.id)?.good ?? counted;
      const proof = prove(list, item, written);
      const isFromOutside = proof === 'sealed' && !isBy(item.editor, clientId);
      // An old version that somebody put back has the seal it had: it says again what has been changed since.
      const isOld =
        isFromOutside &&
        (good ? !sameRecord(list.kind, good as typeof written, written) : isPutBack(list.kind, item, written));
      return { proof: isOld ? 'unproven' : proof, ...(good && { good }) };
    };
  };

  const forget = (database: Database, list: string, id: string) => {
    if (forgetUnproven(database, list, id)) disproved.add(database);
  };

  return {
    take: (database, list, item, generation, mayBeBack) => {
      const { kind, name } = list;
      const opened = { ...item, fields: sealer.open(kind, item.fields) };
      if (mayBeBack) foundAgain(database, list, item.id, text(opened.fields[baseColumns.key.name]));
      const proving = isProven(kind) ? proofOf(database, list, item) : undefined;
      const ours = isBy(item.editor, clientId);
      const merged = mergeItem(database, list, opened, { generation, isOurs: ours }, proving);
      if (merged.outcome === 'known') return;
      const isUnproven = merged.outcome === 'changed' && merged.proof === 'unproven';
      if (merged.outcome === 'changed') touched(kind, merged.isNew ? merged.record : undefined);
      if (isUnproven && isProven(kind)) {
        const { maker, modifiedAt, id, version } = item;
        const who = { ours, madeByUs: isBy(maker, clientId) };
        const { record, good } = merged;
        noteUnproven(database, {
          kind,
          mark: { list: name, id, version },
          record,
          good,
          ...who,
          modifiedAt,
          metAt: now(),
        });
        log.warn('rowUnproven', { list: name, item: id, version });
        disproved.add(database);
      } else if (merged.outcome === 'changed' && isProven(kind)) forget(database, name, item.id);
      metSchema(kind, schemaOf(item.fields));
      if (merged.outcome === 'unreadable') {
        log.warn('rowUnreadable', { list: name, item: item.id, version: item.version, column: merged.column });
      }
      if (!ours || isUnproven) noteEdit(database, list, item);
    },
    takeOut,
    settle: (database, list) => {
      const { gone, held } = settleGone(database, list, now());
      takeOut(database, gone, list.kind);
      if (held > 0) log.warn('removalsHeld', { list: list.name, rows: held });
    },
    lookedBack: (database, { kind, mark }, good, isProvenAgain) => {
      if (isProvenAgain) {
        standProven(database, kind, mark);
        touched(kind);
      } else keepGood(database, mark, good);
      disproved.add(database);
    },
    restandAll: (database) => {
      if (disproved.delete(database)) for (const changed of restand(database)) touched(changed);
    },
  };

  function takeOut(database: Database, gone: readonly MirrorRow<Kind>[], kind: Kind, note = noteDeletion) {
    if (gone.length > 0) touched(kind);
    for (const row of gone) {
      note(database, row, now());
      forget(database, row.mark.list, row.mark.id);
    }
  }
}
