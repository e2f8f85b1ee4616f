import { audienceGroups, personTypes } from '../../../core/stored-words.ts';
import { codesOf } from '../../../core/table.ts';
import type { Pack } from '../../handbook/tailoring-records.ts';
import { exampleTable } from './example-files.ts';

/** A pack to begin from. Its rules go by the numbers of the examples. */
export type ExamplePack = Pick<Pack, 'pack' | 'name' | 'nameEn' | 'rules' | 'groups' | 'functions' | 'types' | 'units'>;

/**
 * The packs a municipality can begin from (S24, S25).
 * @throws Error naming file and line of what does not fit
 */
export const examplePacks: readonly ExamplePack[] = exampleTable('packs.tsv', [
  'pack',
  'name',
  'nameEn',
  'rules',
  'groups',
  'functions',
  'types',
  'units',
]).map((row) => {
  const groups = row.some('groups', codesOf(audienceGroups));
  const [types, units] = [row.some('types', codesOf(personTypes)), row.list('units')];
  const functions = row.maybe('functions')?.split(', ');
  return {
    ...{ pack: row.text('pack'), name: row.text('name'), nameEn: row.text('nameEn'), rules: row.list('rules') },
    ...(groups.length > 0 && { groups }),
    ...(functions && { functions }),
    ...(types.length > 0 && { types }),
    ...(units.length > 0 && { units }),
  };
});
