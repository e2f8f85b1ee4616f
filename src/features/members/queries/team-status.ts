import type { Reader } from '../../../kernel/reader.ts';
import { Briefing } from '../../clearance/records.ts';
import { RuleVersion } from '../../handbook/records.ts';
import { Pack, ReadingChoice } from '../../handbook/tailoring-records.ts';
import { PaperConfirmation } from '../../reading/paper/records.ts';
import { Confirmation } from '../../reading/records.ts';
import { Appointment } from '../../workplace/appointments/records.ts';
import { staffOn } from '../../workplace/queries/staff-on.ts';
import { ofTeams, teamOn } from '../../workplace/queries/team-on.ts';
import { untilChanged } from '../../workplace/queries/until-changed.ts';
import { Setting } from '../../workplace/records.ts';
import { type MemberStatus, memberStatusOf } from './member-status.ts';

const mostTeams = 100;
const ofReading = [RuleVersion, Pack, ReadingChoice, Confirmation, PaperConfirmation, Briefing, Appointment, Setting];

/** Where everybody a manager leads stood last night, by the plan that is compiled already. */
export const teamStatusIn: (reader: Reader, manager: string) => readonly MemberStatus[] = untilChanged(
  [...ofTeams, ...ofReading],
  mostTeams,
  (reader, manager) => {
    const { records, directory, today } = reader;
    const settings = { daysForNewEmployee: reader.setting('daysForNewEmployee') };
    const source = { records, directory, plan: reader.plan(), settings };
    const staff = staffOn(reader, today);
    return teamOn(reader, manager, today).map((led) => memberStatusOf(source, staff, led));
  },
);
