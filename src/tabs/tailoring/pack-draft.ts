import type { ActionInput } from '../../contract/contract.ts';
import type { Pack } from './tailoring.ts';

type Input = ActionInput<'savePack'>;

/** What stands in the form of a pack. */
export interface PackDraft {
  name: string;
  nameEn: string;
  rules: readonly string[];
  whom: 'chosen' | 'all';
  groups: NonNullable<Input['groups']>;
  types: NonNullable<Input['types']>;
  areas: NonNullable<Input['areas']>;
  units: readonly string[];
  /** One job title on each line, or between semicolons. */
  functions: string;
}

export function draftOf(pack?: Pack): PackDraft {
  const { name = '', nameEn = '', rules = [], groups = [], types = [], areas = [], units = [] } = pack ?? {};
  const functions = pack?.functions ?? [];
  const isForAll = [groups, types, areas, units, functions].some((some) => some.length > 0);
  const whom = isForAll ? 'all' : 'chosen';
  return { name, nameEn, rules, whom, groups, types, areas, units, functions: functions.join('\n') };
}

/** The job titles that are written. */
export function functionsIn({ functions }: Pick<PackDraft, 'functions'>): string[] {
  return functions.split(/[\n;]/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** Does it say nobody it is for, though it is to be for somebody? */
export function isForNobody(draft: PackDraft): boolean {
  const { whom, groups, types, areas, units } = draft;
  return whom === 'all' && [groups, types, areas, units, functionsIn(draft)].every((some) => some.length === 0);
}

/** What is sent; a pack managers choose is for nobody else. */
export function inputOf(draft: PackDraft): Omit<Input, 'nonce' | 'key' | 'seen' | 'check'> {
  const { name, nameEn, rules, whom, groups, types, areas, units } = draft;
  const audience = { groups, types, areas, units: [...units], functions: functionsIn(draft) };
  return { name: name.trim(), nameEn: nameEn.trim(), rules: [...rules], ...(whom === 'all' && audience) };
}
