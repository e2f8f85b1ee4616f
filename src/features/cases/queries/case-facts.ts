import type { Day } from '../../../core/dates.ts';
import type { Person } from '../../../core/person.ts';
import type { Stored } from '../../../core/stored.ts';
import { holds } from '../../workplace/appointments/appointment.ts';
import type { PeopleSource } from '../../workplace/queries/counting-people.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Setting } from '../../workplace/records.ts';
import { readSetting } from '../../workplace/setting.ts';
import { Reporter, Statement } from '../incident/breach-records.ts';
import { numberOf, reporterKey, statementKey } from '../incident/incident.ts';
import type { Incident } from '../incident/records.ts';
import { CaseEntry } from '../log/records.ts';
import { CaseNotice } from '../papers/records.ts';
import { inOrder } from '../relations/case-message.ts';
import { CaseMessage } from '../relations/records.ts';

/** Everything the papers of a case are made from. */
export interface CaseFacts {
  incident: Incident;
  number: string;
  statement?: Statement | undefined;
  reporter?: Reporter | undefined;
  /** The reporter as the directory knows them: what must not stand in a file without them. */
  reporterPerson?: Pick<Person, 'upn' | 'phone'> | undefined;
  log: readonly CaseEntry[];
  notices: readonly CaseNotice[];
  /** What the DBR and the reporter wrote to each other, oldest first. */
  messages: readonly CaseMessage[];
  controller: Controller;
}

/** Who writes: the municipality, and whom the reader of a paper may ask. */
export interface Controller {
  municipality: string;
  officer?: { name: string; email: string } | undefined;
  phone: string;
}

/** The facts of a case as the mirror has them. */
export function caseFacts({ records, directory }: PeopleSource, stored: Stored<Incident>, today: Day): CaseFacts {
  const { key, concerns = [] } = stored.record;
  const workplace = workplaceOn({ records, directory }, today);
  const settings: readonly Setting[] = records.all(Setting).map(({ record }) => record);
  const role = concerns.includes('dpo') ? 'dpoDeputy' : 'dpo';
  const officer = workplace.officers.find((one) => one.role === role && holds(one, today));
  const reporter = records.find(Reporter, reporterKey(key))?.record;
  const person = officer && directory.person(workplace.mainOf(officer.person));
  return {
    incident: stored.record,
    number: numberOf(stored),
    statement: records.find(Statement, statementKey(key))?.record,
    reporter,
    reporterPerson: reporter && directory.person(reporter.person),
    log: records
      .all(CaseEntry, { incident: key })
      .map(({ record }) => record)
      .toSorted((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key)),
    notices: records.all(CaseNotice, { incident: key }).map(({ record }) => record),
    messages: inOrder(records.all(CaseMessage, { incident: key }).map(({ record }) => record)),
    controller: {
      municipality: readSetting('municipalityName', settings),
      phone: readSetting('dpoPhone', settings),
      ...(person && { officer: { name: person.name, email: person.upn } }),
    },
  };
}
