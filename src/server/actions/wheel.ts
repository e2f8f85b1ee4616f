import { changeWheel } from '../../domain/wheel/actions/change-wheel.ts';
import type { ActionTable } from '../actions.ts';

export const wheelTable: Pick<ActionTable, 'changeWheel'> = {
  changeWheel: async (ports, actor, input) => {
    const { record, mark } = await changeWheel(ports, actor, input);
    return { record: { key: record.key, version: mark.version }, marks: [mark] };
  },
};
