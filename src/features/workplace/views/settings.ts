import { z } from 'zod';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { lookedOver } from '../accountability/queries/looked-over.ts';
import { settingsWithin } from '../modules/module.ts';
import { groupMembers } from '../queries/group-members.ts';
import { Setting } from '../records.ts';
import { editing, overseeing } from '../roles.ts';
import type { SettingName } from '../setting.ts';
import { setting, shownSettings } from '../shown-setting.ts';

/** The choices that matter with the modules that are on, and for those who make them whom closing out would touch. */
export const settings = view({
  summary: 'What the policy leaves open and what the municipality has chosen',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    settings: z.array(setting),
    /** Open accounts without an employment, and guests: whom closing out would touch, for those who may. */
    outside: z
      .strictObject({
        withoutEmployment: z.int(),
        guests: z.int(),
        /** The groups of Entra that are named, as they were last read. */
        groups: z.array(
          z.strictObject({
            id: z.string(),
            state: z.enum(['read', 'unread', 'gone', 'refused', 'shrunk']),
            name: z.string().optional(),
            members: z.int().optional(),
          }),
        ),
        /** Of their members with an open account: who would stand outside, and who stays in with a job or a role. */
        inGroups: z.strictObject({ out: z.int(), stay: z.int() }),
      })
      .optional(),
  }),
  read: (reader, { roles }) => {
    const isListed = (name: SettingName) => {
      const module = settingsWithin[name];
      return module === undefined || reader.isOn(module);
    };
    const shown = { settings: shownSettings(reader.records.all(Setting), isListed) };
    if (!isAny(roles, editing)) return shown;
    const unplaced = lookedOver(reader).gaps.find(({ kind }) => kind === 'unplaced')?.people ?? 0;
    const guests = reader.directory.people().filter(({ guest, enabled }) => guest && enabled).length;
    const groups = [...reader.directory.outsideGroups()];
    return { ...shown, outside: { withoutEmployment: unplaced, guests, groups, inGroups: groupMembers(reader) } };
  },
});
