import { z } from 'zod';
import { earliestElsewhere } from '../../../core/dates.ts';
import { view } from '../../../kernel/action.ts';
import { isAboutRemovals } from '../../audit/audit.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { officers } from '../../cases/roles.ts';
import { editedRow, maySeeEdit, shownEdit } from '../queries/edited-rows.ts';

/** So many of very many are shown; nobody reads more. */
const mostShown = 200;

/** The single rows behind one for very many; none behind a row about one, or one that is not there. */
export const keptEdits = view({
  summary: 'The single rows behind one row for very many, as this server met them, for the DBR',
  roles: [...officers, 'auditor'],
  query: z.strictObject({ key: z.string().max(200) }),
  output: z.strictObject({
    /** The first of them. */
    edits: z.array(editedRow),
    count: z.int(),
  }),
  read: (reader, actor, { key }) => {
    const edit = reader.records.find(ForeignEdit, key)?.record;
    if (!edit || edit.count === undefined) return { edits: [], count: 0 };
    const { list, since = edit.editedAt, editedAt, count } = edit;
    const { outside } = reader;
    // Another server may have met them first, by its own clock.
    const met = isAboutRemovals(edit) ? outside.gone(list, earliestElsewhere(since)) : outside.between(since, editedAt);
    const seen = met.filter(({ target }) => maySeeEdit(reader, actor, target));
    return { edits: seen.slice(0, mostShown).map((one) => shownEdit(actor, one)), count };
  },
});
