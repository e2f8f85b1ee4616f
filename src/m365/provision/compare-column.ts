import { type FoundColumn, kindOf } from './found.ts';
import type { Comparison, Drift, Step } from './step.ts';
import { bareColumn, bareFacet, choiceFacet, columnBody, type WantedColumn, type WantedList } from './wanted.ts';

const script = 'or run scripts/administrator/rettesnor-site.ps1';

/** The step that makes a column a list lacks. @param path of the list */
export function addition({ site, name }: WantedList, path: string, column: WantedColumn): Comparison {
  const step: Step = {
    ...{ site, list: name, column: column.name, kind: 'add' },
    what: `Add the column ${column.name} (${column.da}) to ${name}`,
    ...{ method: 'post', path: `${path}/columns`, body: columnBody(column) },
    instead: { what: 'the column with its name and kind alone', body: bareColumn(column) },
    byHand: `List settings → Create column: name it ${column.name} (${inWords[column.kind]}), then give it the title "${column.da}".`,
  };
  return { steps: [step], drift: [] };
}

/**
 * What a column lacks, each in a step of its own: Graph refuses a unique constraint beside the index it needs, and one
 * refusal shall not hold up the rest.
 * @param path of the list
 */
export function compareColumn(list: WantedList, path: string, wanted: WantedColumn, found: FoundColumn): Comparison {
  const where = { site: list.site, list: list.name, column: wanted.name };
  const kind = kindOf(found);
  if (kind !== wanted.kind) {
    const what = `The column ${wanted.name} of ${list.name} is ${kind} and should be ${wanted.kind}`;
    const fix = 'A column is never retyped. Restore the list from a backup, or ask the developers for a new column.';
    return { steps: [], drift: [{ ...where, kind: 'wrongKind', what, fix }] };
  }
  const steps = lacking(wanted, found).map(
    ({ property, body, byHand }): Step => ({
      ...{ ...where, kind: 'change', byHand, body },
      what: `Bring the column ${wanted.name} of ${list.name} up to date: ${property}`,
      ...{ method: 'patch', path: `${path}/columns/${found.id}` },
      // Some answers want the column's type beside whatever changes ("Unable to determine type …").
      ...(!('choice' in body) && {
        instead: { what: 'the change with the kind of the column beside it', body: { ...bareFacet(wanted), ...body } },
      }),
    }),
  );
  const differences = [...renamed(wanted, found), ...extraChoices(wanted, found)];
  return { steps, drift: differences.map((difference) => ({ ...where, ...difference })) };
}

interface Lacking {
  property: string;
  body: Record<string, unknown>;
  byHand: string;
}

/** In the order they have to be made: a unique constraint needs its index. */
function lacking(wanted: WantedColumn, found: FoundColumn): readonly Lacking[] {
  const has = found.choice?.choices ?? [];
  const words = (wanted.choices ?? []).filter((choice) => !has.includes(choice));
  const all: readonly (Lacking & { isLacking: boolean })[] = [
    {
      ...{
        property: `the title "${wanted.da}"`,
        isLacking: isOurTitle(wanted, found),
        body: { displayName: wanted.da },
      },
      byHand: `List settings → ${wanted.name} → Column name: ${wanted.da}. Nothing stops until then.`,
    },
    {
      ...{ property: 'choice', isLacking: words.length > 0, body: choiceFacet([...has, ...words]) },
      byHand: `List settings → ${wanted.da} → add the words: ${words.join(', ')}.`,
    },
    {
      ...{ property: 'indexed', isLacking: wanted.indexed && !found.indexed, body: { indexed: true } },
      byHand: `List settings → Indexed columns → Create a new index: ${wanted.da}; ${script}.`,
    },
    {
      ...{ property: 'enforceUniqueValues', isLacking: wanted.unique && !found.enforceUniqueValues },
      ...{ body: { enforceUniqueValues: true } },
      byHand: `List settings → ${wanted.da} → Enforce unique values: Yes; ${script}. Do it before anybody uses the product.`,
    },
  ];
  return all.filter(({ isLacking }) => isLacking);
}

/** Whether a column still bears its internal name or a title we gave it before: one a person gave it stays. */
function isOurTitle({ da, formerly }: WantedColumn, { name, displayName }: FoundColumn): boolean {
  return displayName !== da && (displayName === name || formerly.includes(displayName));
}

/** What a column's kind is called where a person chooses it. */
const inWords: Readonly<Record<WantedColumn['kind'], string>> = {
  text: 'single line of text',
  lines: 'multiple lines of text, plain',
  number: 'number',
  flag: 'yes/no',
  moment: 'date and time',
  day: 'date only',
  choice: 'choice, with the words lists.md names',
};

type Difference = Pick<Drift, 'kind' | 'what' | 'fix'>;

function renamed(wanted: WantedColumn, found: FoundColumn): readonly Difference[] {
  const { name, displayName } = found;
  if (displayName === wanted.da || isOurTitle(wanted, found)) return [];
  const what = `The column ${name} is called "${displayName}" in SharePoint; it is declared as "${wanted.da}"`;
  const fix = `Rename it back in the list's settings, or leave it: Rettesnor finds it by ${name}.`;
  return [{ kind: 'renamed', what, fix }];
}

function extraChoices({ name, choices = [] }: WantedColumn, found: FoundColumn): readonly Difference[] {
  const extra = (found.choice?.choices ?? []).filter((choice) => !choices.includes(choice));
  if (extra.length === 0) return [];
  const what = `The column ${name} offers words Rettesnor does not know: ${extra.join(', ')}`;
  const fix = "Remove them in the column's settings when no row uses them; rows with such a word cannot be read.";
  return [{ kind: 'extraChoices', what, fix }];
}
