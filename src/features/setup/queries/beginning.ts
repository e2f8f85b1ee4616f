import type { Moment } from '../../../core/dates.ts';
import type { Reader } from '../../../kernel/reader.ts';
import { Incident } from '../../cases/incident/records.ts';
import { Confirmation } from '../../reading/records.ts';
import { asOfLastNight, startOf } from '../../reading/status/last-night.ts';
import { anyTried } from '../../reading/trial/queries/any-tried.ts';
import { holdersToday } from '../../workplace/appointments/queries/confirmers.ts';
import { AppointmentProposal } from '../../workplace/appointments/records.ts';
import { linkNames } from '../../workplace/links.ts';
import { workplaceOn } from '../../workplace/queries/workplace-on.ts';
import { Employment, Unit } from '../../workplace/records.ts';
import { settingDefinitions } from '../../workplace/setting.ts';
import {
  type Beginning,
  type FirstStepName,
  firstNotice,
  firstRoles,
  firstSettings,
  firstSteps,
  openSteps,
} from '../first-step.ts';
import { StepHolder } from '../records.ts';

/** How far a municipality has come, by what its lists hold today; no more of each list is read than says so. */
export function beginning(reader: Reader): Beginning {
  const { all, today } = reader;
  const around = { records: reader.records, workplace: workplaceOn(reader, today) };
  const start = startOf(today);
  const units = all(Unit).filter(({ kind }) => kind !== 'partner');
  const { rules, pages } = reader.handbook();
  const proposed = new Set(
    all(AppointmentProposal, { state: 'proposed' })
      .filter(({ what }) => what !== 'end')
      .map(({ role }) => role),
  );
  const chosen = [...firstSettings, ...firstNotice, ...linkNames].filter(
    (name) => reader.setting(name) !== settingDefinitions[name].fallback,
  );
  return {
    editors: holdersToday(around, 'editor').length,
    chosen: new Set(chosen),
    held: new Set(firstRoles.filter((role) => holdersToday(around, role).length > 0)),
    proposed: new Set(firstRoles.filter((role) => (proposed as ReadonlySet<string>).has(role))),
    hasUnits: units.length > 0,
    hasManagers: units.some(({ manager }) => manager !== undefined),
    hasJobs: hasAny(reader.each(Employment)),
    pages: new Set(pages.filter(({ inForceFrom }) => inForceFrom <= today).map(({ kind }) => kind)),
    hasRules: [...rules.values()].some((rule) => rule.inForce(today) !== undefined),
    hasConfirmations: hasAny(standingAt(reader.each(Confirmation), start)) || anyTried(reader, start),
    // Until the list has been read once after a start, nobody is told that nothing has come.
    hasReports: !reader.loaded(Incident) || hasAny(reportedBefore(reader.each(Incident), start)),
  };
}

/**
 * How many steps are done of how many, and which open ones the reader has taken on; nothing once the municipality works.
 * @param person the account that counts
 */
export function stepsLeft(
  reader: Reader,
  person: string,
): { firstSteps?: { done: number; all: number; mine: FirstStepName[] } } {
  const steps = firstSteps(beginning(reader));
  const open = openSteps(steps);
  if (open.length === 0) return {};
  const own = new Set(reader.all(StepHolder, { holder: person }).map(({ key }) => key));
  const mine = open.map(({ name }) => name).filter((name) => own.has(name.toLowerCase()));
  return { firstSteps: { done: steps.length - open.length, all: steps.length, mine } };
}

/** What has been confirmed and taken back today shows tomorrow (G8). */
function* standingAt(confirmations: Iterable<Confirmation>, start: Moment): Iterable<Confirmation> {
  for (const one of confirmations) {
    for (const known of asOfLastNight([one], start)) if (known.withdrawnAt === undefined) yield known;
  }
}

/** A report of today is told by the DBR's side, and not by a step that is done now. */
function* reportedBefore(incidents: Iterable<Incident>, start: Moment): Iterable<Incident> {
  for (const one of incidents) if (one.reportedAt < start) yield one;
}

function hasAny(rows: Iterable<unknown>): boolean {
  for (const _ of rows) return true;
  return false;
}
