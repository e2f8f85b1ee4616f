import { useState } from 'react';
import type { ActionInput } from '../../contract/contract.ts';
import type { AppointedRole } from '../../core/role.ts';
import { isGuarded } from '../../features/workplace/appointments/appointment.ts';
import { useAction } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { useText } from '../use-text.ts';

type AppointInput = Omit<ActionInput<'appoint'>, 'role'>;

/**
 * Appoints somebody, or ends it; of a role that takes two (`guarded`) it is only proposed.
 * @param role nothing is sent before one is chosen
 */
export function useAppointing(role: AppointedRole | undefined) {
  const { text } = useSpeech();
  const words = useText('maintenance').workplace.appointments;
  const roles = useText('roles');
  const [nonce] = useState(() => crypto.randomUUID());
  const appoint = useAction('appoint');
  const propose = useAction('proposeAppointment');
  const guarded = role !== undefined && isGuarded(role);
  const busy = appoint.isPending || propose.isPending;
  return {
    guarded,
    busy,
    fault: busy ? null : guarded ? propose.error : appoint.error,
    button: guarded ? (busy ? roles.proposing : roles.propose) : busy ? text.shell.saving : text.shell.save,
    /** @param onDone with what to say of it */
    send(
      what: ActionInput<'proposeAppointment'>['what'],
      name: string,
      asked: AppointInput,
      onDone: (said: string) => void,
    ): void {
      if (busy || role === undefined) return;
      if (!isGuarded(role)) {
        appoint.mutate({ role, ...asked }, { onSuccess: () => onDone(words.saved(name)) });
        return;
      }
      const said = what === 'emergency' ? roles.proposedEmergency(name) : roles.proposed(name);
      propose.mutate({ nonce, what, role, ...asked }, { onSuccess: () => onDone(said) });
    },
  };
}
