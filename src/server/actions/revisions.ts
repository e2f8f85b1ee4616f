import { Refusal } from '../../core/refusal.ts';
import type { Stored } from '../../core/stored.ts';
import { beginPublishing } from '../../features/editing/revisions/actions/begin-publishing.ts';
import { changeRevision } from '../../features/editing/revisions/actions/change-revision.ts';
import { endStandingMandate } from '../../features/editing/revisions/actions/end-standing-mandate.ts';
import { finishPublishing } from '../../features/editing/revisions/actions/finish-publishing.ts';
import { keepReach } from '../../features/editing/revisions/actions/keep-reach.ts';
import { putInRevision } from '../../features/editing/revisions/actions/put-in-revision.ts';
import { recordStandingMandate } from '../../features/editing/revisions/actions/record-standing-mandate.ts';
import { signBoardWords } from '../../features/editing/revisions/actions/sign-board-words.ts';
import { startRevision } from '../../features/editing/revisions/actions/start-revision.ts';
import { Revision } from '../../features/editing/revisions/records.ts';
import { releaseRules } from '../../features/handbook/actions/release-rules.ts';
import type { ActionTable, Outcome } from '../action-table.ts';
import { reachOfRevision } from '../revision-reach.ts';

type Names =
  | 'startRevision'
  | 'putInRevision'
  | 'changeRevision'
  | 'weighRevision'
  | 'publishRevision'
  | 'recordStandingMandate'
  | 'endStandingMandate'
  | 'signBoardWords';

export const revisionTable: Pick<ActionTable, Names> = {
  startRevision: async (ports, actor, input) => shown(await startRevision(ports, actor, input)),
  putInRevision: async (ports, actor, input) => row(await putInRevision(ports, actor, input)),
  changeRevision: async (ports, actor, input) => shown(await changeRevision(ports, actor, input)),

  weighRevision: async (ports, actor, { key }) => {
    const revision = await ports.records.fetch(Revision, key);
    if (!revision) throw new Refusal('unknownRevision');
    const reach = await reachOfRevision(ports, actor, revision.record);
    return shown(await keepReach(ports, actor, { key, reach }));
  },

  publishRevision: async (ports, actor, input) => {
    const { revision, release } = await beginPublishing(ports, actor, input);
    if (!release) return shown(revision);
    // Each of the three goes on where an earlier try stopped, so that doing it again completes it (INV6).
    const { decision, versions, pages } = await releaseRules(ports, actor, release);
    const { record, marks } = shown(await finishPublishing(ports, actor, input));
    return { record, marks: [...marks, ...[decision, ...versions, ...pages].map(({ mark }) => mark)] };
  },

  recordStandingMandate: async (ports, actor, input) => row(await recordStandingMandate(ports, actor, input)),
  endStandingMandate: async (ports, actor, input) => row(await endStandingMandate(ports, actor, input)),
  signBoardWords: async (ports, actor, input) => row(await signBoardWords(ports, actor, input)),
};

function shown({
  record,
  mark,
}: Stored<Revision>): Outcome<{ key: string; version: number; state: Revision['state'] }> {
  return { record: { key: record.key, version: mark.version, state: record.state }, marks: [mark] };
}

function row({ record, mark }: Stored<{ key: string }>): Outcome<{ key: string; version: number }> {
  return { record: { key: record.key, version: mark.version }, marks: [mark] };
}
