import { HandBack } from '../hand-backs-records.ts';
import { AccountLink, Employment, Unit } from '../records.ts';
import { teamOf } from '../team.ts';
import { staffOn } from './staff-on.ts';
import { untilChanged } from './until-changed.ts';

const mostTeams = 1_000;

/** The lists that say who leads whom. */
export const ofTeams = [Employment, Unit, AccountLink, HandBack] as const;

/** Whom a manager leads on a day (`teamOf`). */
export const teamOn = untilChanged(ofTeams, mostTeams, (reader, manager: string, day: string) =>
  teamOf(staffOn(reader, day), manager),
);
