import type { Concern } from '../../../src/features/cases/incident/incident.ts';
import { Incident } from '../../../src/features/cases/incident/records.ts';
import { mandateKey } from '../../../src/features/cases/mandates/mandate.ts';
import type { World } from '../../world.ts';
import { type Case, caseWork, harmless, onCase, registered } from '../case-work.ts';
import { adds, begins, type Examples, found, insideOf, today } from '../example.ts';

type Names = 'giveMandate' | 'ratifyDecision' | 'reopenRegistered' | 'ratifyOwnCase' | 'nameOwnRatifier';

/** A case as it stands when much time has gone, written past the actions that would take hours. */
async function status(here: World, of: Case, own: Partial<Incident>): Promise<number> {
  const { records } = insideOf(here).ports;
  const before = found(await records.fetch(Incident, of.key), 'case');
  return (await records.update(Incident, before, { ...before.record, ...own })).mark.version;
}

/** The DBR has reported something, had nobody else for it and judged it. */
async function ownJudged(here: World, concerns: Concern[]): Promise<{ of: Case; seen: number }> {
  const { reported, done } = caseWork(here);
  const of = await reported({ concerns }, 'dina');
  await done(of, harmless, 'dorte');
  return { of, seen: await status(here, of, { own: 'waiting' }) };
}

/** Directors stand in for one another, and say afterwards that it was right. */
export const ratification = {
  giveMandate: {
    ready: async (here) => {
      const person = await here.as('ditte').id();
      const input = { person, covers: 'outOfHours', from: '2026-12-02', basis: '26/0042' } as const;
      const writes = [adds('mandate', { key: mandateKey(person, 'outOfHours', '2026-12-02') })];
      return { who: 'aksel', input, writes, audits: 1 };
    },
  },
  ratifyDecision: {
    ready: async (here) => {
      const person = await here.as('ditte').id();
      await here.as('aksel').carryOut('giveMandate', { person, covers: 'absence', from: today, basis: '26/0043' });
      const of = await caseWork(here).assessed();
      const by = { mandate: mandateKey(person, 'absence', today), decidedUnder: 'Mandat 26/0043' };
      const decided = {
        decidedBy: 'Ditte Dal',
        decidedAt: `${today}T07:00:00Z`,
        decidedArt33: 'yes',
        decidedArt34: 'no',
      } as const;
      const seen = await status(here, of, { ...by, ...decided });
      const writes = onCase(of.key, { incident: 'changes', caseEntry: 1 });
      return { who: 'aksel', input: { key: of.key, seen }, writes, audits: 0 };
    },
  },
  reopenRegistered: {
    ready: async (here) => {
      await here.as('aksel').carryOut('giveMandate', { covers: 'registered', from: today, basis: '26/0044' });
      const { reported, done, seenOf } = caseWork(here);
      const of = await reported();
      await done(of, registered);
      const writes = onCase(of.key, { incident: 'changes', caseEntry: 1 });
      return {
        who: 'aksel',
        input: { key: of.key, seen: await seenOf(of), reason: 'Flere kan have set det' },
        writes,
        audits: 0,
      };
    },
  },
  ratifyOwnCase: {
    ready: async (here) => {
      const { of, seen } = await ownJudged(here, []);
      const writes = onCase(of.key, { incident: 'changes', caseEntry: 1 });
      return { who: 'aksel', input: { key: of.key, seen }, writes, audits: 0 };
    },
  },
  nameOwnRatifier: {
    ready: async (here) => {
      const { of, seen } = await ownJudged(here, ['director']);
      // That it waits is told by the servers.
      const named = begins('caseNotification', { incident: of.key, occasion: 'own-named' });
      const writes = [...onCase(of.key, { incident: 'changes', caseEntry: 1 }, ['caseNotification']), named];
      const input = { key: of.key, seen, person: await here.as('sofie').id() };
      return { who: 'kim', input, writes, audits: 0 };
    },
  },
} satisfies Pick<Examples, Names>;
