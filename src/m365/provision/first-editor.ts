import { z } from 'zod';
import type { Moment } from '../../core/dates.ts';
import { appointmentKey } from '../../features/workplace/appointments/appointment.ts';
import { baseColumns, sealColumn } from '../../kernel/record.ts';
import { listName, lists } from '../../lists.ts';
import { segment, textLiteral } from '../odata.ts';
import { toFields } from '../rows/row.ts';
import { type ProofKeys, sealedFields } from '../rows/row-seal.ts';
import { type GraphAccess, readPages } from './access.ts';
import { siteId } from './found.ts';

const personSchema = z.object({ id: z.string(), displayName: z.string() });

/**
 * Appoints the person who opens the door to everybody else: only an editor may appoint, so the first one cannot be
 * appointed in the tab. Does nothing once there has been an editor.
 * @param graph as the product's own app, so that the row is not taken for somebody else's
 * @param upn sign-in name, @param keys the servers' own, so that the row proves itself
 * @returns the person's name, or nothing when there is an editor already
 * @throws when nobody has the sign-in name, or the list is not there
 */
export async function appointFirstEditor(
  graph: GraphAccess,
  site: string,
  upn: string,
  { now, keys }: { now: Moment; keys: ProofKeys },
): Promise<string | undefined> {
  const list = `/sites/${await siteId(graph, site)}/lists/${listName('appointment').name}`;
  const { role } = lists.appointment.columns;
  const filter = `fields/${role.name} eq ${textLiteral(role.choices.editor)}`;
  if ((await readPages(graph, `${list}/items?$filter=${filter}`)).length > 0) return undefined;

  const { id, displayName: name } = personSchema.parse(
    await graph.get(`/users/${segment(upn)}?$select=id,displayName`),
  );
  const from = now.slice(0, 10);
  const key = appointmentKey('editor', id, from);
  const record = { key, actor: 'system', at: now, role: 'editor', person: id, name, from } as const;
  const columns = z.array(z.object({ name: z.string() })).parse(await readPages(graph, `${list}/columns?$select=name`));
  const isSealed = columns.some((column) => column.name === sealColumn.name);
  const fields = isSealed ? sealedFields(keys, 'appointment', record) : toFields('appointment', record);
  await graph.post(`${list}/items`, { fields }).catch(async (refused: unknown) => {
    const own = `fields/${baseColumns.key.name} eq ${textLiteral(key)}`;
    if ((await readPages(graph, `${list}/items?$filter=${own}`)).length === 0) throw refused;
  });
  return name;
}
