import { z } from 'zod';
import { view } from '../../../kernel/action.ts';
import { countingPeople } from '../../workplace/queries/counting-people.ts';
import { caseNumber } from '../case-answer.ts';
import { nextNis2Step } from '../clocks/nis2.ts';
import { ownCaseNow } from '../decision/queries/own-case-now.ts';
import { ownRatifiersOf } from '../decision/queries/own-ratifiers.ts';
import { shownOwn } from '../decision/shown-own.ts';
import { Reporter, Statement } from '../incident/breach-records.ts';
import { reporterKey, statementKey } from '../incident/incident.ts';
import { CaseEntry } from '../log/records.ts';
import { CaseNotification } from '../notifications/records.ts';
import { receiptAlsoOn } from '../papers/queries/receipt-now.ts';
import { AuthorityDraft } from '../papers/records.ts';
import { besideCases } from '../queries/beside-cases.ts';
import { caseOfNumber } from '../queries/case-of-number.ts';
import { wasOpened } from '../queries/inbox.ts';
import { nis2Facts } from '../queries/nis2-facts.ts';
import { CaseMessage, CaseTask } from '../relations/records.ts';
import { handlers } from '../roles.ts';
import { wholeCase } from '../shapes.ts';
import { type CaseFile, shownCase } from '../shown-case.ts';

/** One case. */
export const caseView = view({
  summary: 'One case in full, for the DBR and the deputy; every look is written down',
  roles: handlers,
  query: z.strictObject({ number: caseNumber }),
  output: wholeCase,
  noted: { look: 'read', at: ({ line }) => [line.key] },
  read: (reader, actor, { number }) => {
    const { records, directory, all, now } = reader;
    const stored = caseOfNumber(reader, actor, number);
    const { record } = stored;
    const { key } = record;
    const reporter = records.find(Reporter, reporterKey(key))?.record;
    const { notices, coverage } = nis2Facts(reader, key);
    const file: CaseFile = {
      statement: records.find(Statement, statementKey(key))?.record,
      reporter,
      reporterPerson: reporter && directory.person(reporter.person),
      isReporter: reporter && countingPeople(reader)(reporter.person, actor.person.id),
      told: all(CaseNotification, { incident: key }),
      log: all(CaseEntry, { incident: key }),
      tasks: all(CaseTask, { incident: key }),
      drafts: all(AuthorityDraft, { incident: key }),
      messages: all(CaseMessage, { incident: key }),
      notices,
      beside: besideCases(reader)(key),
    };
    const ratifiers = ownRatifiersOf(reader, record, now);
    const own = shownOwn(record, ownCaseNow(reader, record, now), actor, now, ratifiers);
    const managementBody = reader.setting('managementBody') || undefined;
    const alsoOn = receiptAlsoOn(reader, record);
    const nis2Next = nextNis2Step(record, notices, coverage);
    return {
      ...shownCase(stored, file, wasOpened(reader, key), now, own),
      nis2Next,
      managementBody,
      receiptAlsoOn: [...alsoOn],
    };
  },
});
