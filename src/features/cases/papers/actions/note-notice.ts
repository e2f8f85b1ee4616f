import { z } from 'zod';
import { latestElsewhere } from '../../../../core/dates.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { Stored } from '../../../../core/stored.ts';
import { action } from '../../../../kernel/action.ts';
import { change, create } from '../../../../kernel/change.ts';
import type { Context } from '../../../../kernel/context.ts';
import { freeText } from '../../../../kernel/free-text.ts';
import { shape } from '../../../../kernel/shape.ts';
import { handledCase } from '../../actions/handled-case.ts';
import { isOpen, numberOf } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { meetsNis2 } from '../../queries/nis2-cases.ts';
import { handlers } from '../../roles.ts';
import { newNotice, noticeKey, noticesSummary, summaryAfter } from '../case-notice.ts';
import { noticeEntry } from '../paper-log.ts';
import { CaseNotice } from '../records.ts';

const shortLine = freeText(200);
/** The nonce is made by the page, so that the second press is the same notice. */
const about = { key: z.string().max(200), nonce: z.uuid() };
const given = z.strictObject({
  ...shape(CaseNotice, 'receiver', 'step'),
  toldAt: z.iso.datetime(),
  name: shortLine.optional(),
  reference: shortLine.optional(),
});

const input = z.union([
  z.strictObject({ ...about, said: given }),
  z.strictObject({ ...about, withdraw: z.literal(true) }),
]);
type NoteNoticeInput = z.output<typeof input>;

/**
 * The DBR writes down that somebody else was told of a case: police, another authority, another controller, an insurer
 * (S108), or takes it back; or the IT security manager what the authority of NIS 2 was told (S72). A row of its own; the list of figures has a summary to read, which the next one puts right.
 * @throws Refusal `unknownIncident`, `incidentClosed`, `caseInvalid` for a moment that has not come
 */
export const noteNotice = action({
  summary: 'Somebody else was told of a case, or that is taken back',
  roles: handlers,
  input,
  output: z.strictObject({
    ...shape(CaseNotice, 'key', 'receiver', 'name', 'toldAt', 'reference', 'step'),
    withdrawn: z.boolean(),
  }),
  run: async (context, input) => {
    const { records, clock, followUps, actor } = context;
    const { key, nonce } = input;
    const current = await noticedCase(context, input);
    if (!isOpen(current.record)) throw new Refusal('incidentClosed');
    const now = clock.now();
    const number = numberOf(current);
    const { record: notice } =
      'said' in input
        ? await give(context, newNotice({ ...input.said, nonce }, { incident: key, number }, actor.person, now))
        : await withdraw(context, noticeKey(key, nonce));
    const others = records.all(CaseNotice, { incident: key }).map(({ record }) => record);
    const all = [...others.filter((one) => one.key !== notice.key), notice];
    await change(context, Incident, key, {
      read: current,
      unknown: 'unknownIncident',
      again: 1,
      to: (before) => {
        const otherNotices = summaryAfter(before.otherNotices, all);
        // Of two equal presses either may write it, and either the line: the moment is the notice's.
        const by = { actor: actor.person.id, at: notice.at };
        return otherNotices === before.otherNotices ? before : { ...before, otherNotices, ...by };
      },
    });
    const what = 'said' in input ? 'noticeGiven' : 'noticeWithdrawn';
    const note = noticesSummary([{ ...notice, withdrawnAt: undefined }]) ?? '';
    followUps.caseLog(noticeEntry(what, nonce, current, actor.person, notice.at, note));
    const { receiver, name, toldAt, reference, step, withdrawnAt } = notice;
    return { key: notice.key, receiver, name, toldAt, reference, step, withdrawn: withdrawnAt !== undefined };
  },
});

/** The case, for those who handle it; and for the IT security manager where it is the authority of NIS 2 that is told. */
async function noticedCase(context: Context, input: NoteNoticeInput): Promise<Stored<Incident>> {
  const { records, actor } = context;
  const found = await records.fetch(Incident, input.key);
  const notice = 'said' in input ? input.said : records.find(CaseNotice, noticeKey(input.key, input.nonce))?.record;
  const isNis2 = notice?.receiver === 'nis2' && notice.step !== undefined;
  if (found && isNis2 && meetsNis2(context, actor, found.record)) return found;
  return handledCase(context, input.key);
}

async function give(context: Context, notice: CaseNotice) {
  if (notice.toldAt > latestElsewhere(notice.at)) throw new Refusal('caseInvalid', { faults: ['inTheFuture'] });
  return create(context, CaseNotice, notice, { same: () => true });
}

function withdraw(context: Context, key: string) {
  const by = { actor: context.actor.person.id, at: context.clock.now() };
  const to = (before: CaseNotice) =>
    before.withdrawnAt === undefined ? { ...before, ...by, withdrawnAt: by.at } : before;
  return change(context, CaseNotice, key, { unknown: 'unknownIncident', to });
}
