import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { Control } from '../../controls/records.ts';
import { System, SystemRole } from '../../systems/records.ts';
import { overseeing } from '../../systems/roles.ts';
import { seeingAppointments } from '../../workplace/roles.ts';
import { holdersOn } from '../queries/holders.ts';
import { controlResponsibility, systemResponsibility } from '../responsibility.ts';
import { shares } from '../shapes.ts';

/** Who does what about each system, and about what is controlled of it (S94, S113, S124): fetched when it is wanted. */
export const systemResponsibilities = view({
  summary: 'Who answers for each system and each control of it, who does it, who is asked and who is told',
  roles: seeingAppointments.filter((role) => (overseeing as readonly string[]).includes(role)),
  query: z.strictObject({}),
  output: z.strictObject({
    systems: z.array(
      z.strictObject({
        ...shape(System, 'key', 'name'),
        ...shares,
        controls: z.array(z.strictObject({ ...shape(Control, 'kind', 'months'), ...shares })),
      }),
    ),
  }),
  read: (reader) => {
    const dpo = holdersOn(reader)('dpo');
    const roles = Map.groupBy(reader.all(SystemRole), ({ system }) => system);
    const controls = Map.groupBy(reader.all(Control), ({ about }) => about);
    const inUse = reader.all(System).filter(({ state }) => state !== 'retired');
    return {
      systems: inUse
        .toSorted((a, b) => danish.compare(a.name, b.name))
        .map((system) => ({
          key: system.key,
          name: system.name,
          ...systemResponsibility(system, roles.get(system.key) ?? [], dpo),
          controls: (controls.get(system.key) ?? []).flatMap((control) => {
            const { kind, months, endedOn } = control;
            return endedOn === undefined
              ? [{ kind, months, ...controlResponsibility(control, system.ownerName, dpo) }]
              : [];
          }),
        })),
    };
  },
});

const danish = new Intl.Collator('da');
