import { listName } from '../../lists.ts';
import { siteId } from '../provision/found.ts';
import { graphAccess } from '../provision/graph-access.ts';
import { yearsInUse } from '../provision/years.ts';
import { planProvision } from '../provision.ts';
import { errorCode, isObject, text } from '../rows/answers.ts';
import { error, type Finding, note, ok, type Patient, warning } from './finding.ts';
import { readAll } from './read-all.ts';

type Plan = Awaited<ReturnType<typeof planProvision>>;
type Difference = (Plan['steps'] | Plan['drift'])[number];

/** What is said of many at once. */
const together: Readonly<Record<Difference['kind'], string>> = {
  create: 'Not done yet: lists to create',
  name: 'Not done yet: lists to show by their Danish titles',
  add: 'Not done yet: columns to add',
  change: 'Not done yet: columns to bring up to date',
  wrongKind: 'Columns of another kind than declared',
  foreignColumn: 'Columns Rettesnor did not make',
  extraChoices: 'Columns that offer words Rettesnor does not know',
  renamed: 'Lists and columns with another title than declared',
};

/** Can both sites and the directory be read? */
export async function examineReach({ read, site, dbrSite }: Patient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [name, address] of [
    ['RETTESNOR_SITE', site],
    ['RETTESNOR_DBR_SITE', dbrSite],
  ]) {
    const { status } = await read(`/sites/${address}`);
    if (status === 200) findings.push(ok(`The site ${address} can be read`));
    else if (status === 403) {
      findings.push(
        error(`The app may not read ${address}`, 'Grant it the role write on the site; see docs/operators.md.'),
      );
    } else findings.push(error(`There is no site ${address} (Graph answered ${status})`, `Check ${name}.`));
  }
  const people = await read('/users?$top=1&$select=id');
  if (people.status === 200) return [...findings, ok("The directory's people can be read")];
  const said = `${people.status} ${errorCode(people)}`;
  return [...findings, error(`The directory's people cannot be read (${said})`, 'Check the permissions above.')];
}

/** Are the lists as `lists.ts` declares them? @param today a day in the current year */
export async function examineLists(patient: Patient, today: string): Promise<readonly Finding[]> {
  const { site, dbrSite } = patient;
  const graph = readOnly(patient);
  const years = await yearsInUse(graph, site, today);
  const { steps, drift } = await planProvision(graph, { site, dbrSite, years });
  if (steps.length === 0 && drift.length === 0) return [ok('The lists are as declared')];
  return [
    ...steps.map((step) => ({ ...error(`Not done yet: ${step.what}`, 'Run npm run provision.'), ...alike(step) })),
    ...drift.map((difference) => {
      const { kind, what, fix } = difference;
      return { ...(kind === 'wrongKind' ? error(what, fix) : warning(what, fix)), ...alike(difference) };
    }),
  ];
}

function alike({ kind, list, column }: Difference): Pick<Finding, 'alike'> {
  return { alike: { of: together[kind], name: column === undefined ? list : `${column} of ${list}` } };
}

/** Does Graph tell what changed since last time? Whether Sites.Selected is enough for it is not documented. */
export async function examineDelta(patient: Patient): Promise<readonly Finding[]> {
  const { read, site } = patient;
  const id = await siteId({ get: async (path) => (await read(path)).body }, site);
  const { name } = listName('setting');
  const lists = await readAll(patient, `/sites/${id}/lists?$select=id,name`);
  const list = lists?.find((candidate) => text(candidate.name) === name);
  if (!list) return [note('Delta was not tried: there are no lists yet')];
  const answer = await read(`/sites/${id}/lists/${text(list.id)}/items/delta?token=latest`);
  if (answer.status === 200 && isObject(answer.body)) return [ok('Graph tells what changed (delta)')];
  return [
    warning(
      `Graph refuses delta (${answer.status} ${errorCode(answer)}): the mirror reads whole lists instead and is slower`,
      'Nothing stops. Ask Microsoft whether Sites.Selected covers delta in your tenant.',
    ),
  ];
}

function readOnly({ read }: Patient) {
  const { get } = graphAccess({ send: ({ path }) => read(path) });
  const never = () => Promise.reject(new Error('The doctor only reads'));
  return { get, post: never, patch: never };
}
