import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { isAny } from '../../../core/role.ts';
import { view } from '../../../kernel/action.ts';
import { shape } from '../../../kernel/shape.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { isHere } from '../../workplace/workplace.ts';
import { mayBeStored, storageAnswers, whomToAsk } from '../colleagues/may-be-stored.ts';
import { hasPart } from '../owed.ts';
import { wholeSystem } from '../queries/whole-systems.ts';
import { System } from '../records.ts';
import { lookingUp, overseeing } from '../roles.ts';
import { isHeld } from '../system.ts';

/**
 * What any colleague may know of a system (S42, S94, S100): what it is for, what may be stored in it, who owns it and whom
 * to ask. Nothing of what is lacking, of risk or of cases.
 * @throws Refusal `unknownSystem`
 */
export const aboutSystem = view({
  summary: 'What any colleague may know of a system: what it is for, what may be stored in it, and whom to ask',
  roles: lookingUp,
  query: z.strictObject({ system: z.string().min(1).max(100) }),
  output: z.strictObject({
    ...shape(System, 'key', 'name', 'kind', 'state', 'purpose', 'ownerName'),
    stores: z.enum(storageAnswers),
    /** Whom to ask about use and access; empty where nobody has a part. */
    ask: z.array(z.string()),
    /** May the reader see all of it? */
    mayOpen: z.boolean(),
  }),
  read: (reader, { person, roles }, { system: asked }) => {
    const whole = wholeSystem(reader, asked);
    if (!whole) throw new Refusal('unknownSystem');
    const { key, name, kind, state, purpose, owner, ownerName } = whole.system;
    const workplace = workplaceOn(reader, reader.today);
    const isAtWork = (id: string) => isHere(workplace, workplace.mainOf(id));
    const present = owner !== undefined && isAtWork(owner) ? ownerName : undefined;
    const administrators = whole.roles.filter(
      (role) => role.part === 'administrator' && isHeld(role) && isAtWork(role.person),
    );
    return {
      ...{ key, name, kind, state, purpose, ownerName: present, stores: mayBeStored(whole.system) },
      ask: state === 'retired' ? [] : [...whomToAsk(administrators, present)],
      mayOpen: isAny(roles, overseeing) || hasPart(whole, person.id),
    };
  },
});
