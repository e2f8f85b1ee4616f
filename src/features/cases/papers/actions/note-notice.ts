import type { Actor } from '../../../../core/person.ts';
import { Refusal, unlessChanged } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import type { Ports } from '../../../../domain/ports.ts';
import { isOpen, numberOf } from '../../../incidents/incident.ts';
import { Incident } from '../../../incidents/records.ts';
import { handles } from '../../notifications/excluded-from-case.ts';
import type { NoticeSaid } from '../case-notice.ts';
import { newNotice, noticeKey, noticesSummary, summaryAfter } from '../case-notice.ts';
import { noticeEntry } from '../paper-log.ts';
import { CaseNotice } from '../records.ts';

/**
 * The DBR writes down that somebody else was told of a case: police, another authority, another controller, an insurer
 * (S108), or takes it back. A row of its own; the list of figures has a summary to read, which the next one puts right.
 * @param input.nonce made by the page, so that the second press is the same notice
 * @throws Refusal `unknownIncident`, `incidentClosed`, `caseInvalid` for a moment that has not come
 */
export async function noteNotice(
  ports: Pick<Ports, 'records' | 'directory' | 'clock' | 'followUps'>,
  actor: Actor,
  input: { key: string; nonce: string } & ({ said: NoticeSaid } | { withdraw: true }),
): Promise<Stored<CaseNotice>> {
  const { records, clock, followUps } = ports;
  const { key, nonce } = input;
  const current = await records.fetch(Incident, key);
  if (!current || !handles(ports, actor, current.record)) throw new Refusal('unknownIncident');
  if (!isOpen(current.record)) throw new Refusal('incidentClosed');
  const now = clock.now();
  const by = actor.person;
  const notice = 'said' in input ? await given(input.said) : await withdrawn();
  const others = records.all(CaseNotice, { incident: key }).map(({ record }) => record);
  const all = [...others.filter((one) => one.key !== notice.record.key), notice.record];
  await summarise(current).catch(async (error) => {
    unlessChanged(error);
    // Somebody else was quicker; the notice is stored, and so is theirs.
    await summarise((await records.fetch(Incident, key)) ?? current);
  });
  const what = 'said' in input ? 'noticeGiven' : 'noticeWithdrawn';
  const note = noticesSummary([{ ...notice.record, withdrawnAt: undefined }]) ?? '';
  followUps.caseLog(noticeEntry(what, nonce, current, by, notice.record.at, note));
  return notice;

  async function summarise(before: Stored<Incident>): Promise<void> {
    const otherNotices = summaryAfter(before.record.otherNotices, all);
    if (otherNotices === before.record.otherNotices) return;
    // Of two equal presses either may write it, and either the line: the moment is the notice's.
    const { at } = notice.record;
    await records.update(Incident, before, { ...before.record, otherNotices, actor: by.id, at });
  }

  async function given(said: NoticeSaid): Promise<Stored<CaseNotice>> {
    if (said.toldAt > now) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
    const about = { incident: key, number: current ? numberOf(current) : '' };
    return records.create(CaseNotice, newNotice({ ...said, nonce }, about, by, now));
  }

  async function withdrawn(): Promise<Stored<CaseNotice>> {
    const before = await records.fetch(CaseNotice, noticeKey(key, nonce));
    if (!before) throw new Refusal('unknownIncident');
    if (before.record.withdrawnAt !== undefined) return before;
    return records.update(CaseNotice, before, { ...before.record, withdrawnAt: now, actor: by.id, at: now });
  }
}
