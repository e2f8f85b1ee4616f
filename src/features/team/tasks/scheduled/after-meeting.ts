import { addDays } from '../../../../core/dates.ts';
import type { Actor } from '../../../../core/person.ts';
import type { Stored } from '../../../../core/stored.ts';
import { personTypes } from '../../../../core/stored-words.ts';
import { change } from '../../../../kernel/change.ts';
import type { Services } from '../../../../kernel/context.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import {
  briefingKey,
  briefingRules,
  briefingWith,
  isBriefingInForce,
  stillToBrief,
} from '../../../clearance/briefing.ts';
import { Briefing } from '../../../clearance/records.ts';
import type { MemberStatus } from '../../../members/queries/member-status.ts';
import { teamStatusIn } from '../../../members/queries/team-status.ts';
import { Review } from '../../../reviews/records.ts';
import { meetingsOf } from '../../../reviews/review.ts';
import { sameReviewDays } from '../../../workplace/accountability/delegation.ts';
import { isReachedInPerson } from '../../in-person.ts';
import { conveyanceOf, stands } from '../conveyance.ts';
import { conveyancesOf, openEditionsOf } from '../queries/editions.ts';
import { reachedIn } from '../reached.ts';
import { Conveyance } from '../records.ts';
import { toldAtMeeting, wasGoneThrough } from '../told-at-meeting.ts';

/** A record that changes meanwhile is followed as it stands then. */
const mostRounds = 5;

/**
 * Writes what the record of a meeting also says: the editions it has told of, and the briefings of those who were there
 * and are reached in person (S21, S86, G1). Made from the review as it stands; taken back, so are they.
 * @param known the review as the action left it
 */
export async function followMeeting(services: Services, known: Review): Promise<void> {
  let before = await services.records.fetch(Review, known.key);
  for (let round = 0; round < mostRounds && before; round += 1) {
    await (before.record.state === 'held' ? close(services, before.record) : reopen(services, before));
    const after = await services.records.fetch(Review, known.key);
    if (after?.mark.version === before.mark.version) break;
    before = after;
  }
}

/** What a stopped server did not get to write of the meetings that can still be changed. */
export async function followMeetings(services: Services, reader: Reader): Promise<number> {
  const from = addDays(reader.today, -sameReviewDays);
  let written = 0;
  for (const review of reader.all(Review)) {
    if (review.heldOn !== undefined && review.heldOn >= from) written += await close(services, review);
  }
  return written;
}

async function close(services: Services, review: Review): Promise<number> {
  const reader = services.reader();
  const { manager, managerName, performer, performerName, heldOn = reader.today } = review;
  const team = teamStatusIn(reader, manager);
  const { rules } = reader.handbook();
  const open = openEditionsOf(reader, manager, () => team);
  const by = performer === undefined ? undefined : { id: performer, name: performerName ?? '' };
  const told = toldAtMeeting(open, review, rules, heldOn).map((edition) => {
    const said = { how: 'meeting', on: heldOn } as const;
    const reached = reachedIn(edition, team, personTypes);
    return conveyanceOf(edition, said, reached, { id: manager, name: managerName }, review.at, by);
  });
  const briefed = performer === undefined ? briefingsOf(reader, review, team) : [];
  // All at once, so that the writer can put twenty of them in one request.
  await Promise.all([
    ...told.map((row) => {
      const to = (now?: Conveyance) => (now && (stands(now) || isSaidSince(now, review)) ? now : row);
      return as(services, review, 'conveyVersion', (own) => change(own, Conveyance, row.key, { to, again: 1 }));
    }),
    ...briefed.map((row) => {
      const to = (now?: Briefing) => (now && isSaidSince(now, review) ? now : briefingWith(row, now));
      return as(services, review, 'recordBriefing', (own) => change(own, Briefing, row.key, { to, again: 1 }));
    }),
  ]);
  return told.length + briefed.length;
}

/** Taken back after the meeting was recorded, it is not said again for the manager. */
function isSaidSince({ withdrawnAt = '' }: { withdrawnAt?: string | undefined }, { at }: Review): boolean {
  return withdrawnAt > at;
}

/** The rules gone through with those at the meeting who are reached in person and still have them to go through. */
function briefingsOf(reader: Reader, review: Review, team: readonly MemberStatus[]): readonly Briefing[] {
  const { rules } = reader.handbook();
  return meetingsOf(review).flatMap(({ on, present = [] }) =>
    team
      .filter(({ member }) => present.includes(member.person) && isReachedInPerson(member))
      .flatMap(({ member: { person, name }, required, briefings }): Briefing[] => {
        const gone = stillToBrief(required, briefings).filter(({ rule }) =>
          wasGoneThrough(rules.get(rule.id), review, on),
        );
        if (gone.length === 0) return [];
        const { manager, managerName, at, actor } = review;
        const who = { by: manager, byName: managerName, byWhom: 'manager' } as const;
        const versions = briefingRules(gone.map(({ version }) => version.key));
        return [
          { key: briefingKey(person, on, manager), actor, at, person, name, rules: versions, heldOn: on, ...who },
        ];
      }),
  );
}

/** What follows from a meeting bears the moment its record was saved. */
async function reopen(services: Services, stored: Stored<Review>): Promise<void> {
  const { records } = services;
  const { record: review } = stored;
  const versions = await records.versions(Review, stored);
  const saved = new Set(versions.flatMap(({ deed, at }) => (deed === 'held' ? at : [])));
  const reader = services.reader();
  const told = conveyancesOf(reader, review.manager).filter(({ record: { at } }) => saved.has(at));
  const briefed = reader
    .all(Briefing, { by: review.manager })
    .filter((one) => isBriefingInForce(one) && saved.has(one.at));
  const back = { actor: review.actor, at: review.at, withdrawnAt: review.at };
  const isOfIt = (row: { withdrawnAt?: string | undefined; at: string }) =>
    row.withdrawnAt === undefined && saved.has(row.at);
  const takenBack = <R extends Conveyance | Briefing>(row: R): R => (isOfIt(row) ? { ...row, ...back } : row);
  await Promise.all([
    ...told.map(({ record: { key } }) => {
      const wish = { unknown: 'unknownEdition', to: (now: Conveyance) => takenBack(now), again: 1 } as const;
      return as(services, review, 'withdrawConveyance', (own) => change(own, Conveyance, key, wish));
    }),
    ...briefed.map(({ key }) => {
      const wish = { unknown: 'unknownBriefing', to: (now: Briefing) => takenBack(now), again: 1 } as const;
      return as(services, review, 'undoBriefing', (own) => change(own, Briefing, key, wish));
    }),
  ]);
}

/** As the person who saved the record; the audit list has it under the name of what they could have pressed. */
function as(
  { carryOutAs, directory }: Services,
  { actor: id, managerName }: Review,
  action: string,
  run: Parameters<Services['carryOutAs']>[2],
): Promise<unknown> {
  const person = directory.person(id) ?? { id, name: managerName, upn: '', enabled: true };
  const actor: Actor = { person, roles: [], channel: 'tab', language: 'da' };
  return carryOutAs(action, actor, run);
}
