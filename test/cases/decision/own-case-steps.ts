import { expect } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

type Change = ActionInput<'changeCase'>['change'];

const why = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
export const harmless = {
  step: 'assessed',
  risk: 'unlikely',
  art33: 'no',
  art34: 'no',
  ...why,
} as const satisfies Change;
export const serious = { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...why } as const satisfies Change;

interface Case {
  key: string;
  number: string;
}

/** Cases of people of ours, and what each of them does to one. */
export function ownCaseSteps(at: () => World) {
  async function reported(who: Who, own: Partial<ActionInput<'reportIncident'>> = {}) {
    const said = { nonce: crypto.randomUUID(), category: 'wrongRecipient' as const, words: 'Et brev', ...own };
    const { key, number = '' } = (await at().as(who).action('reportIncident', said)).answer;
    return { key, number };
  }

  const shown = async (who: Who, { number }: Case) => (await at().as(who).view('case', { number })).answer;
  const change = async (who: Who, one: Case, of: Change) =>
    at()
      .as(who)
      .action('changeCase', { key: one.key, seen: (await shown(who, one)).handling.seen, change: of });
  const whyNot = async (who: Who, one: Case, of: Change) => {
    const { refusal } = await change(who, one, of);
    return refusal?.code === 'ownCase' ? refusal.details?.why : (refusal?.code ?? 'done');
  };
  const takeOver = (who: Who, { key }: Case) => at().as(who).action('takeOverIncident', { key });
  const row = async ({ key }: Case) => (await rowsOf(at(), 'incident')).find((one) => one.key === key);
  const later = async (by: { hours?: number; minutes: number }) => {
    const { clock } = at().servers[0]?.inside?.context.ports ?? {};
    const then = Temporal.Instant.from(clock?.now() ?? '').add(by);
    await at().clock.move(then.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime().toString().slice(0, 16));
  };
  const fourHoursLater = () => later({ hours: 4, minutes: 1 });
  const makeReady = async (who: Who, one: Case) => {
    const now = at().servers[0]?.inside?.context.ports.clock.now() ?? '';
    await change(who, one, { step: 'managementInformed', informedAt: now, whom: 'Centerchefen' });
    await change(who, one, { step: 'explained', cause: 'Tastefejl', rulesReview: 'no' });
    await at().as(who).action('reportContained', { key: one.key, contained: 'yes' });
  };

  /** Nobody else has taken it within four hours, and Dina goes on with her own. */
  const goneOn = async (concerns: readonly Concern[] = []) => {
    const mine = await reported('dina', { concerns: [...concerns] });
    await fourHoursLater();
    expect(await whyNot('dina', mine, harmless)).toBe('takeOverFirst');
    expect(await shown('dina', mine)).toMatchObject({ mayTakeOver: true, own: { closing: 'takeOverFirst' } });
    expect((await takeOver('dina', mine)).status).toBe(200);
    expect((await row(mine))?.own).toBe('waiting');
    return mine;
  };
  return { reported, shown, change, whyNot, takeOver, row, later, fourHoursLater, makeReady, goneOn };
}
