import { ForeignEdit } from '../../src/features/audit/records.ts';
import { upnOf } from '../workplace.ts';
import type { World } from '../world.ts';
import { adds, changes, type Examples, insideOf } from './example.ts';

/** A row about changes made outside the app, as a server writes it. */
async function edited(here: World, own: Partial<ForeignEdit>): Promise<string> {
  const key = `foreign:${crypto.randomUUID()}`;
  await insideOf(here).ports.records.create(ForeignEdit, {
    ...{ key, actor: 'system', at: '2026-12-01T07:00:00Z', list: 'Confirmations2026', item: '1', version: 2 },
    ...{ editor: 'Fremmed klient', editedAt: '2026-12-01T06:00:00Z', deleted: false, settled: false, ...own },
  });
  return key;
}

export const privacy = {
  answerRemovals: {
    ready: async (here) => {
      const key = await edited(here, { deleted: true, count: 25, since: '2026-12-01T05:00:00Z' });
      return { who: 'dina', input: { key, answer: 'waiting' }, writes: [changes('foreignEdit', { key })], audits: 1 };
    },
  },
  settleForeignEdit: {
    ready: async (here) => {
      const key = await edited(here, {});
      return {
        who: 'dina',
        input: { key, note: 'Navn efter vielse' },
        writes: [changes('foreignEdit', { key })],
        audits: 1,
      };
    },
  },
  importAuditExport: {
    ready: async (here) => {
      const site = insideOf(here).ports.installation.dbrSite.replace(':', '');
      const at = '2026-11-20T08:00:00';
      const details = JSON.stringify({ CreationTime: at, SiteUrl: `https://${site}/`, ClientIP: '10.1.2.3' });
      const cells = [at, upnOf('nils'), 'PageViewed', details].map((cell) => `"${cell.replaceAll('"', '""')}"`);
      const csv = ['CreationDate,UserIds,Operations,AuditData', cells.join(',')].join('\r\n');
      const days = { from: '2026-11-01', until: '2026-11-30' };
      const writes = [adds('siteTouch', {}), adds('siteCheck', days)];
      return { who: 'dina', input: { csv, ...days }, writes, audits: 0 };
    },
  },
} satisfies Pick<Examples, 'answerRemovals' | 'settleForeignEdit' | 'importAuditExport'>;
