import { z } from 'zod';
import { view } from '../../../../kernel/action.ts';
import { Setting } from '../../records.ts';
import { overseeing } from '../../roles.ts';
import { settingNames } from '../../setting.ts';
import { moduleNames, moduleSettings } from '../module.ts';
import { demandedOff } from '../queries/demanded-off.ts';

/** *Moduler*: what can be switched, what is open in each, and what the policy demands of those that are off. */
export const modules = view({
  summary: 'What can be switched on and off, and how many things are open in each',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    modules: z.array(
      z.strictObject({
        module: z.enum(moduleNames),
        on: z.boolean(),
        /** Things in it that are not over. */
        open: z.int(),
        /** The setting that switches it, and the version of its row, 0 while nobody has chosen. */
        setting: z.enum(settingNames),
        seen: z.int(),
        /** The policy demands it by then, and it is off. */
        demandedBy: z.iso.date().optional(),
      }),
    ),
  }),
  read: (reader) => {
    const demanded = new Map(demandedOff(reader).map(({ module, by }) => [module, by]));
    return {
      modules: moduleNames.map((module) => {
        const setting = moduleSettings[module];
        const demandedBy = demanded.get(module);
        const on = reader.isOn(module);
        const seen = reader.records.find(Setting, setting.toLowerCase())?.mark.version ?? 0;
        // Off without a choice is never used: what the server has prepared by itself waits for nobody.
        const open = on || seen > 0 ? reader.openMatters(module) : 0;
        return {
          ...{ module, setting, seen, on, open },
          ...(demandedBy !== undefined && { demandedBy }),
        };
      }),
    };
  },
});
