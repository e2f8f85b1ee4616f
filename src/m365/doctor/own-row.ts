import { listName, lists } from '../../lists.ts';
import { segment, textLiteral } from '../odata.ts';
import { siteId } from '../provision/found.ts';
import { errorCode, type GraphAnswer, isObject, text } from '../rows/answers.ts';
import { toFields } from '../rows/row.ts';
import { error, type Finding, note, ok, type Patient, warning } from './finding.ts';
import { readAll } from './read-all.ts';

const key = 'doctor:own-row';
const summary = 'Rækken hører til npm run doctor.';
const fields = lists.run.columns;

/**
 * Who changed a row last tells a change by hand from ours; which of Graph's signals holds differs from tenant to tenant
 * (tenant.md 5). The doctor writes and edits a row of its own in *Kørsler*, reads it back and says. The row stays: one
 * that went would look like a deletion by hand. A person who changes its *Resultat* by hand gets the other half of the answer.
 */
export async function examineOwnRow(patient: Patient): Promise<readonly Finding[]> {
  const { read, write, site, localMs } = patient;
  const id = await siteId({ get: async (path) => (await read(path)).body }, site);
  const all = await readAll(patient, `/sites/${id}/lists?$select=id,name`);
  const list = all?.find(({ name }) => name === listName('run').name);
  if (!list) return [note('Who changed a row last was not tried: there are no lists yet')];
  const items = `/sites/${segment(id)}/lists/${segment(text(list.id))}/items`;
  const expand = `$expand=fields($select=Key,${fields.summary.name})`;
  const found = (await readAll(patient, `${items}?$filter=fields/Key eq ${textLiteral(key)}&${expand}`))?.[0];

  const at = `${new Date(localMs()).toISOString().slice(0, 19)}Z`;
  const whole = toFields('run', {
    ...{ key, actor: 'system', at, job: 'doctor', period: 'own-row', state: 'done', holder: 'doctor', summary },
  });
  const made = found ?? (await write('POST', items, { fields: whole })).body;
  const row = `${items}/${segment(text(isObject(made) ? made.id : undefined))}`;
  const changed = await write('PATCH', `${row}/fields`, { [fields.summary.name]: summary, At: at });
  if (changed.status !== 200) return [notWritten(changed)];
  const answer = await read(`${row}?${expand}`);
  if (answer.status !== 200) return [notWritten(answer)];
  return [ours(patient, answer.body), byHand(patient, found)];
}

function notWritten(answer: GraphAnswer): Finding {
  const said = `${answer.status} ${errorCode(answer)}`;
  return error(`The app may not write its own row (${said})`, 'Grant it the role write on the site.');
}

/** After our own change. */
function ours({ appId }: Patient, row: unknown): Finding {
  const app = applicationOf(row);
  if (app === appId) return ok('Graph names the app that changed a row last, so changes by hand are told from ours');
  if (app !== '') {
    return warning(
      `Graph names another app, ${app}, as the one that changed our row`,
      'Check RETTESNOR_CLIENT_ID or RETTESNOR_MANAGED_IDENTITY; until then our rows look changed by hand.',
    );
  }
  return warning(
    'Graph does not name the app that changed a row last: what one server writes looks changed by hand to the others',
    'Above twenty a minute Rettesnor tells the DBR of one thing that happened. Ask Microsoft why the rows lack lastModifiedBy.application.',
  );
}

/** After a change somebody made to the row by hand since the last time. */
function byHand({ appId }: Patient, before: Record<string, unknown> | undefined): Finding {
  const stood = isObject(before?.fields) ? before.fields[fields.summary.name] : summary;
  if (stood === summary) {
    return note(
      'Whether a change by hand is told from ours has not been tried',
      `Change ${fields.summary.da} of the row doctor in ${lists.run.da} by hand in SharePoint, and run the doctor again.`,
    );
  }
  if (applicationOf(before) !== appId) return ok('A change by hand to our row was told from ours');
  return warning(
    'A change by hand still names our app: changes made outside Rettesnor are not seen in this tenant',
    'Let nobody but the DBR and the editors edit the lists, and ask Microsoft why lastModifiedBy.application stays.',
  );
}

function applicationOf(row: unknown): string {
  const by = isObject(row) && isObject(row.lastModifiedBy) ? row.lastModifiedBy.application : undefined;
  return isObject(by) ? text(by.id) : '';
}
