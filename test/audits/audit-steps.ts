import type { ActionInput } from '../../src/contract/contract.ts';
import { saidOf } from '../systems/examples.ts';
import type { Who } from '../workplace.ts';
import { until, type World } from '../world.ts';

export type Beginning = ActionInput<'beginAudit'>;

export type Saving = ActionInput<'saveAuditPoint'>;

export const faultsOf = (reply: { refusal?: { details: Record<string, unknown> } }) => reply.refusal?.details.faults;

/** An audit that is begun, and what people do to it. */
export function auditSteps(at: () => World) {
  let audit = '';

  const ids = new Map<Who, string>();
  const id = (who: Who) => ids.get(who) ?? '';

  const begin = (who: Who, own: Partial<Beginning> = {}) =>
    at()
      .as(who)
      .action('beginAudit', {
        ...{ nonce: crypto.randomUUID(), kind: 'systematic', title: 'Systematisk kontrol 2026', beganOn: '2026-12-01' },
        ...{ dueOn: '2026-12-20', performer: id('ivan'), ...own },
      });

  const say = (who: Who, place: Saving['place'], own: Partial<Saving> = {}) =>
    at()
      .as(who)
      .action('saveAuditPoint', { audit, place, outcome: 'inOrder', note: 'Sag 26/1042', seen: 0, ...own });
  const finding = (): Partial<Saving> & Pick<Saving, 'outcome' | 'note'> => ({
    ...{ outcome: 'finding', note: 'Ti konti er ikke lukket', followUp: 'Luk dem' },
    ...{ followUpOwner: id('signe'), followUpDue: '2026-12-20' },
  });
  const shown = async (who: Who = 'ivan', of = audit) =>
    (
      await at()
        .as(who)
        .view('audit', { audit: of.slice('audit:'.length) })
    ).answer;
  const change = async (who: Who, said: object, of = audit) => {
    const { version: seen } = await shown('dina', of);
    return at()
      .as(who)
      .action('changeAudit', { audit: of, seen, ...said } as ActionInput<'changeAudit'>);
  };

  /** Ivan performs the audit and has a part in the only system, which Karen owns. @returns the audit */
  async function prepare(): Promise<string> {
    for (const who of ['ivan', 'signe', 'dina', 'aksel', 'karen', 'petra'] as const)
      ids.set(who, await at().as(who).id());
    const { key: system, version: seen } = (
      await at()
        .as('dina')
        .action('addSystem', { ...saidOf('Nexus'), nonce: crypto.randomUUID() })
    ).answer;
    await at()
      .as('dina')
      .carryOut('appointToSystem', { part: 'administrator', system, person: id('ivan'), tasks: ['logging'] });
    await at()
      .as('dina')
      .carryOut('appointToSystem', { part: 'owner', system, person: id('karen'), seen });
    await until(async () => (await at().as('ivan').view('mySystems', {})).answer.systems.length === 1);
    audit = (await begin('aksel')).answer.key;
    await until(async () => (await at().as('ivan').view('audits', {})).answer.audits.length === 1);

    return audit;
  }
  return { id, begin, say, finding, shown, change, prepare };
}
