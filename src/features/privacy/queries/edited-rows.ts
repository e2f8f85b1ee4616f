import { z } from 'zod';
import type { Actor } from '../../../core/person.ts';
import { isAny } from '../../../core/role.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { shape } from '../../../kernel/shape.ts';
import { ForeignEdit } from '../../audit/records.ts';
import { handles } from '../../cases/notifications/queries/excluded-from-case.ts';
import { casesBehind } from '../../cases/queries/cases-behind.ts';
import { officers } from '../../cases/roles.ts';
import { isOfDbr, listTitle } from '../list-names.ts';

/** A row somebody changed outside the app, by whom and when. */
export const editedRow = z.strictObject({
  listName: z.string(),
  ...shape(ForeignEdit, 'item', 'target', 'editor', 'editedAt', 'deleted'),
});

/** @param edit which row of a case it is, only whoever may handle cases sees */
export function shownEdit(
  { roles }: Actor,
  edit: Pick<ForeignEdit, 'list' | 'item' | 'target' | 'editor' | 'editedAt' | 'deleted'>,
): z.input<typeof editedRow> {
  const { list, item, editor, editedAt, deleted } = edit;
  const target = isOfDbr(list) && !isAny(roles, officers) ? undefined : edit.target;
  return { listName: listTitle(list), item, target, editor, editedAt, deleted };
}

/** May they see it? Of what is about a case the DBR's side sees what they may handle; the auditor sees which list. */
export function maySeeEdit(reader: Reader, actor: Actor, target = ''): boolean {
  const about = casesBehind(reader.records, target);
  return !isAny(actor.roles, officers) || about.every((incident) => handles(reader, actor, incident));
}
