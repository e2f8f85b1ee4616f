import type { Stored } from '../../core/stored.ts';
import { addPartner } from '../../domain/partners/actions/add-partner.ts';
import { changePartner } from '../../domain/partners/actions/change-partner.ts';
import type { Partner } from '../../features/partners/records.ts';
import type { ActionTable, Outcome } from '../action-table.ts';

export const partnerTable: Pick<ActionTable, 'addPartner' | 'changePartner'> = {
  addPartner: async (ports, actor, input) => shown(await addPartner(ports, actor, input)),
  changePartner: async (ports, actor, input) => shown(await changePartner(ports, actor, input)),
};

function shown({ record, mark }: Stored<Partner>): Outcome<{ key: string; version: number }> {
  return { record: { key: record.key, version: mark.version }, marks: [mark] };
}
