import type { ActionInput } from '../../../src/contract/contract.ts';
import type { GuardedRole } from '../../../src/features/workplace/appointments/appointment.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

/** Who confirms each guarded role in the small workplace; Petra is whom its setup names. */
const confirming = {
  dpo: 'aksel',
  dpoDeputy: 'aksel',
  serviceDesk: 'aksel',
  itSecurityManager: 'aksel',
  accountableExecutive: 'kim',
  divisionDirector: 'kim',
  auditor: 'kim',
  municipalDirector: 'petra',
} as const satisfies Record<GuardedRole, Who>;

type ProposalInput = Omit<ActionInput<'proposeAppointment'>, 'nonce'>;

/** People who propose and confirm roles that take two: Eva proposes. */
export function roleFixture(at: () => World) {
  const propose = (asked: ProposalInput, who: Who = 'eva', server = 0) =>
    at()
      .as(who, { server })
      .action('proposeAppointment', { ...asked, nonce: crypto.randomUUID() });
  const answer = async (
    who: Who,
    key: string,
    action: 'confirm' | 'refuse' | 'withdraw' | 'undo' = 'confirm',
    caseRef: string | undefined = '26/000123',
    server = 0,
  ) => {
    const { proposals } = (await at().as('eva').view('appointmentProposals', {})).answer;
    const seen = proposals.find((one) => one.key === key)?.row ?? 1;
    const said = action === 'confirm' ? ({ action, ...(caseRef && { caseRef }) } as const) : ({ action } as const);
    return at()
      .as(who, { server })
      .action('answerProposal', { key, seen, ...said });
  };
  return {
    propose,
    answer,
    /** Proposed by Eva and confirmed by whoever does. @returns the proposal's key */
    async settled(asked: ProposalInput): Promise<string> {
      const { key } = (await propose(asked)).answer;
      const { refusal } = await answer(confirming[asked.role], key);
      if (refusal) throw new Error(`${asked.what} ${asked.role}: ${JSON.stringify(refusal)}`);
      return key;
    },
  };
}
