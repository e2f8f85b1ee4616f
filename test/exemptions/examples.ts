import { textHash } from '../../src/core/content-hash.ts';
import { adds, changes, type Examples, tells, type Written } from '../examples/example.ts';
import type { World } from '../world.ts';
import { askedExemption } from './asked-exemption.ts';

type Names = Extract<keyof Examples, `${string}Exemption` | 'importExemptions'>;

/** A request of Mette's, as far as it has come. */
const exemptionOf = (here: World) => {
  const asked = async () => (await here.as('mette').action('askExemption', askedExemption(crypto.randomUUID()))).answer;
  const assessed = async () => {
    const { key, row: seen } = await asked();
    const said = { advice: 'recommends', reason: 'Lav risiko' } as const;
    return (await here.as('dina').action('assessExemption', { key, seen, ...said })).answer;
  };
  const granted = async () => {
    const { key, row: seen } = await assessed();
    const said = { decision: 'granted', reason: 'Borgerne skal have besked' } as const;
    return (await here.as('ditte').action('decideExemption', { key, seen, ...said })).answer;
  };
  return { asked, assessed, granted };
};

const changed = (key: string, ...told: readonly Written[]) => ({
  writes: [changes('exemption', { key }), ...told],
  audits: 1,
});
const nonceIn = (key: string) => key.replace('exemption:', '');

export const exemptions = {
  askExemption: {
    ready: async () => {
      const nonce = crypto.randomUUID();
      return {
        who: 'mette',
        input: askedExemption(nonce),
        writes: [adds('exemption', { key: `exemption:${nonce}` }), tells('exemptionWaits', nonce)],
        audits: 1,
      };
    },
  },
  assessExemption: {
    ready: async (here) => {
      const { key, row: seen } = await exemptionOf(here).asked();
      return {
        who: 'dina',
        input: { key, seen, advice: 'against', reason: 'Ikke sikkert' },
        ...changed(key, tells('exemptionWaits', nonceIn(key))),
      };
    },
  },
  decideExemption: {
    ready: async (here) => {
      const { key, row: seen } = await exemptionOf(here).assessed();
      return {
        who: 'ditte',
        input: { key, seen, decision: 'granted', reason: 'De skal have besked' },
        ...changed(key, tells('exemptionDecided', nonceIn(key), 2)),
      };
    },
  },
  withdrawExemption: {
    ready: async (here) => {
      const { key, row: seen } = await exemptionOf(here).asked();
      return { who: 'mette', input: { key, seen }, ...changed(key) };
    },
  },
  endExemption: {
    ready: async (here) => {
      const { key, row: seen } = await exemptionOf(here).granted();
      return {
        who: 'mette',
        input: { key, seen, reason: 'Det nye system er her' },
        ...changed(key),
      };
    },
  },
  importExemptions: {
    ready: async (here) => {
      const workflow = crypto.randomUUID();
      const people = 'Mette Madsen;Dina Dam;Ditte Dal';
      const csv = `Regel;System;Fra;Til;Søgt af;Vurderet af;Besluttet af;Begrundelse;Tiltag\nR06;${workflow};01-06-2026;31-03-2027;${people};Ingen dækning;Papir`;
      const asker = await here.as('mette').id();
      const key = `exemption:old-${textHash(JSON.stringify(['r06', workflow, '2027-03-31', asker])).slice(0, 24)}`;
      return {
        who: 'dina',
        input: { csv, check: false },
        writes: [adds('exemption', { key }), tells('exemptionDecided', nonceIn(key), 2)],
        audits: 1,
      };
    },
    differs: { why: 'The second finds it there.', same: ({ saved, heads }) => ({ saved, heads }) },
  },
  undoExemption: {
    ready: async (here) => {
      const { key, row: seen } = await exemptionOf(here).granted();
      return {
        who: 'ditte',
        input: { key, seen, of: 'decide' },
        ...changed(key, tells('exemptionDecided', nonceIn(key))),
      };
    },
  },
} satisfies Pick<Examples, Names>;
