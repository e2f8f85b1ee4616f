import { expect } from 'vitest';
import { rowsOf } from '../../rows.ts';
import type { World } from '../../world.ts';

export interface LivedThrough {
  key: string;
  number: string;
}

/** A case everybody has had to do with, and the looks that are written down of it. */
export function caseLooks(at: () => World) {
  /** A case everybody who may ever meet one has to do with: decided under a mandate, with a guest. */
  async function livedThrough(): Promise<LivedThrough> {
    const [dina, aksel, ditte] = [at().as('dina'), at().as('aksel'), at().as('ditte')];
    const said = { nonce: crypto.randomUUID(), category: 'lostDevice', words: 'Min telefon er væk' } as const;
    const { key, number = '' } = (await at().as('lone').action('reportIncident', said)).answer;
    const because = { riskReason: 'a', art33Reason: 'b', art34Reason: 'c' };
    const change = { step: 'assessed', risk: 'risk', art33: 'yes', art34: 'no', ...because } as const;
    const seen = async () => (await dina.view('caseRelations', { number })).answer.seen;
    await dina.action('changeCase', { key, seen: await seen(), change });
    const nis2 = { step: 'nis2Judged', disruption: 'yes', damage: 'no', reason: 'd' } as const;
    await dina.action('changeCase', { key, seen: await seen(), change: nis2 });
    await dina.action('inviteToCase', { key, person: await ditte.id(), purpose: 'decide', until: '2026-12-20' });
    const person = await ditte.id();
    await aksel.action('giveMandate', { person, covers: 'outOfHours', from: '2026-12-01', basis: '26/0042' });
    return { key, number };
  }

  async function underMandate(one: LivedThrough): Promise<void> {
    const [waiting] = (await at().as('ditte').view('decisions', {})).answer.waiting;
    const decision = { key: one.key, seen: waiting?.seen ?? 0, art33: 'yes', art34: 'no', reason: 'Enig' } as const;
    expect((await at().as('ditte').action('decideCase', decision)).status).toBe(200);
  }

  /** The last minute nobody has looked in. */
  let minute = Temporal.PlainDateTime.from('2026-12-01T18:00');
  async function nextMinute(): Promise<void> {
    minute = minute.add({ minutes: 5 });
    await at().clock.move(minute.toString({ smallestUnit: 'minute' }));
  }

  const looks = async () => {
    await at().servers[0]?.inside?.context.background.settled();
    const log = (await rowsOf(at(), 'caseEntry')).filter(({ what }) => what === 'read' || what === 'acknowledged');
    return log.map(({ key, number, byName }) => ({ key, number, byName }));
  };
  return { livedThrough, underMandate, nextMinute, looks };
}
