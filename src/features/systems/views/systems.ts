import { z } from 'zod';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { registerLines, systemKeysOf } from '../queries/whole-systems.ts';
import { keeping, overseeing } from '../roles.ts';
import { systemLine } from '../shown-system.ts';

/** *Systemer*: the register (S94, S97), what weighs most first. Those who have a part in one find theirs in `mySystems`. */
export const systems = view({
  summary: 'The register of systems and other assets: who answers for each, what it weighs, how much is in place',
  roles: overseeing,
  query: z.strictObject({}),
  output: z.strictObject({
    systems: z.array(systemLine),
    mayAdd: z.boolean(),
    /** Another register is connected, and the reader may see what has come from it. */
    hasBridges: z.boolean(),
  }),
  read: (reader, { person, roles }) => {
    const own = systemKeysOf(reader, person.id);
    return {
      systems: registerLines(reader).map((line) => (own.has(line.key) ? { ...line, isMine: true } : line)),
      mayAdd: isAny(roles, keeping),
      hasBridges: reader.installation.registers.length > 0 && reader.may(roles, 'systemBridges'),
    };
  },
});
