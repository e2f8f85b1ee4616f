import { RuleVersion } from '../handbook/records.ts';
import { Pack, ReadingChoice } from '../handbook/tailoring-records.ts';
import { Appointment } from '../workplace/appointments/records.ts';
import { AccountLink, Employment, Unit } from '../workplace/records.ts';
import { Confirmation } from './records.ts';

/** What it takes to know who owes which rules. */
export const owedReading = [
  ...[AccountLink, RuleVersion, Pack, ReadingChoice],
  ...[Unit, Employment, Appointment, Confirmation],
] as const;
