import type { ViewData } from '../../contract/contract.ts';
import type { ListedSetting } from '../../features/workplace/settings/setting-group.ts';
import type { TextOf } from '../use-text.ts';

type Outside = NonNullable<ViewData<'settings'>['outside']>;

/** Whom a choice about who is in would touch here and now, in sentences; none for any other choice. */
export function outsideNotes(
  name: ListedSetting,
  outside: Outside | undefined,
  words: TextOf<'maintenance'>['workplace']['settings'],
): readonly string[] {
  if (!outside) return [];
  const { withoutEmployment, guests, groups, inGroups } = outside;
  switch (name) {
    case 'onlyWithEmployment':
      return [words.outside(withoutEmployment, guests)];
    case 'outsideGroups':
      return groups.map(({ id, name: called, state, members }) => {
        const group = called || id;
        if (state === 'read') return words.group.read(group, members ?? 0);
        const known = members === undefined ? [] : [words.group.stands(members)];
        return [words.group[state](group), ...known].join(' ');
      });
    case 'closeOutGroups':
      return groups.length === 0 ? [] : [words.inGroups(inGroups.out, inGroups.stay)];
    default:
      return [];
  }
}
