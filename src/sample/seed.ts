import type { Day } from '../core/dates.ts';
import { dayOf, yearOf } from '../core/dates.ts';
import { listName } from '../lists.ts';
import { provision } from '../m365/provision.ts';
import { inWords } from '../m365/rows/in-words.ts';
import { sampleAnnualReport } from './annual-report.ts';
import { sampleAudits } from './audits/audits.ts';
import { sampleMandates } from './cases/mandates.ts';
import { addCases } from './cases/seed-cases.ts';
import { sampleClearances } from './clearances.ts';
import { sampleDrafts } from './editing/drafts.ts';
import { sampleFeedback } from './editing/feedback.ts';
import { sampleMaintenance } from './editing/maintenance.ts';
import { sampleEditions } from './editing/revisions.ts';
import { addPictures } from './editing/seed-pictures.ts';
import { sampleExemptionStories } from './exemptions.ts';
import { buildHandbook } from './handbook/build.ts';
import { sampleSearchWords } from './handbook/search-words.ts';
import { openListRows } from './list-rows.ts';
import { sampleOwnItems } from './own-items.ts';
import { samplePartnerRows } from './partners.ts';
import { sampleQuestions } from './questions.ts';
import { sampleConveyances } from './reading/conveyances.ts';
import { addReadings, sampleLapses, sampleReadings } from './reading/seed-history.ts';
import { sampleReviews } from './reviews.ts';
import { openStandinGraph } from './standin-graph.ts';
import { sampleStorage } from './storage.ts';
import { sampleControls } from './systems/controls.ts';
import { sampleRisks } from './systems/risks.ts';
import { sampleSystems } from './systems/systems.ts';
import { productApp, sampleSites, setupApp } from './tenant.ts';
import { sampleTraining } from './training.ts';
import { sampleWheel } from './wheel.ts';
import { fillDirectory } from './workplace/directory.ts';
import {
  sampleDelegations,
  samplePaper,
  samplePlanKey,
  samplePlanner,
  sampleRejectedAssignments,
} from './workplace/managers.ts';
import { samplePerson, sampleWorkplace } from './workplace/workplace.ts';

export interface SeedOptions {
  /** Address of a running stand-in, without a slash at the end. */
  standin: string;
  /** The day the sample is made for; absent: the day it is in the stand-in. */
  today?: Day;
  /** A year of confirmations; absent: yes. */
  history?: boolean;
}

/** The row written last: where it is, the sample is complete. */
const lastRow = { list: listName('setting').name, key: 'municipalityname' };
/** So many confirmations with their traces stay under what an app may ask for in a minute (graph.md section 3). */
const rowsPerMinute = 500;

/**
 * Fills a stand-in with Eksempel Kommune: people, managers and groups and the lists as an administrator makes them,
 * every row as the product writes it. Doing it again changes nothing; what was stopped half-way is completed.
 * @throws Error with the request the stand-in did not accept
 */
export async function seedSample({ standin, today: chosen, history = true }: SeedOptions): Promise<void> {
  const today = chosen ?? dayOf(await nowIn(standin));
  const setup = await openStandinGraph(standin, setupApp);
  const handbook = buildHandbook(today);
  const years = [
    ...handbook.ruleVersions.map(({ inForceFrom }) => yearOf(inForceFrom)),
    yearOf(today),
    yearOf(today) + 1,
  ];
  // Also where the sample is complete: a newer version of the product may have new columns.
  await provision(setup, { ...sampleSites, years });
  const rows = await openListRows(await openStandinGraph(standin, productApp));
  if (await rows.holds(lastRow.list, lastRow.key)) return;

  const ids = await fillDirectory(setup);
  const workplace = sampleWorkplace(today, (handle) => ids.get(handle) ?? '');
  const filled = await openListRows(await openStandinGraph(standin, productApp));
  await filled.add('decision', listName('decision').name, handbook.decisions.map(alone));
  await filled.add('ruleVersion', listName('ruleVersion').name, handbook.ruleVersions.map(alone));
  await filled.add('page', listName('page').name, handbook.pages.map(alone));
  await filled.add('searchWord', listName('searchWord').name, sampleSearchWords(today).map(alone));
  await filled.add('unit', listName('unit').name, workplace.units.map(alone));
  await filled.add('employment', listName('employment').name, workplace.employments.map(alone));
  await filled.add('appointment', listName('appointment').name, workplace.appointments.map(alone));
  await filled.add('pack', listName('pack').name, workplace.packs.map(alone));
  await filled.add('readingChoice', listName('readingChoice').name, workplace.choices.map(alone));
  await filled.add(
    'storagePlace',
    listName('storagePlace').name,
    sampleStorage(today, (handle) => ids.get(handle) ?? '').map(alone),
  );
  await filled.add(
    'wheelItem',
    listName('wheelItem').name,
    sampleWheel(today, (handle) => ids.get(handle) ?? '').map(alone),
  );
  const annual = sampleAnnualReport(today, { id: ids.get('ayse') ?? '', name: samplePerson('ayse').name });
  await filled.add('yearFigures', listName('yearFigures').name, [alone(annual.figures)]);
  await filled.add('annualReport', listName('annualReport').name, [alone(annual.report)]);
  await filled.add(
    'partner',
    listName('partner').name,
    samplePartnerRows(handbook.decisions, today, (handle) => ids.get(handle) ?? '').map(alone),
  );
  await addPictures(filled, standin, today, (handle) => ids.get(handle) ?? '');
  await filled.add(
    'exemption',
    listName('exemption').name,
    sampleExemptionStories(handbook.ruleVersions, today, (handle) => ids.get(handle) ?? ''),
  );
  const drafts = sampleDrafts(handbook.ruleVersions, today, (handle) => ids.get(handle) ?? '');
  await filled.add('draft', listName('draft').name, drafts.map(alone));
  const editions = sampleEditions(handbook, today, (handle) => ids.get(handle) ?? '');
  await filled.add('draft', listName('draft').name, editions.drafts.map(alone));
  await filled.add('revision', listName('revision').name, editions.revisions.map(alone));
  await filled.add('standingMandate', listName('standingMandate').name, editions.mandates.map(alone));
  await filled.add('boardWords', listName('boardWords').name, editions.words.map(alone));
  const readings = history ? sampleReadings(workplace, handbook.ruleVersions, today) : [];
  for (let at = 0; at < readings.length; at += rowsPerMinute) {
    await freshMeter(standin);
    await addReadings(filled, readings.slice(at, at + rowsPerMinute));
  }
  const lapses = sampleLapses(workplace, handbook.ruleVersions, readings, today);
  await filled.add('lapse', listName('lapse').name, history ? lapses.map(alone) : []);
  const conveyances = history
    ? sampleConveyances(workplace, handbook, readings, today, (handle) => ids.get(handle) ?? '')
    : [];
  await filled.add('conveyance', listName('conveyance').name, conveyances.map(alone));
  const questions = sampleQuestions(handbook.ruleVersions, today, (handle) => ids.get(handle) ?? '');
  await filled.add('question', listName('question').name, questions);
  await freshMeter(standin);
  const reviews = sampleReviews(workplace, handbook.ruleVersions, today, (handle) => ids.get(handle) ?? '');
  await filled.add('review', listName('review').name, history ? reviews.map(({ story }) => story) : []);
  const there = reviews.flatMap(({ presence }) => presence);
  await filled.add('presence', listName('presence').name, history ? there.map(alone) : []);
  await addCases(filled, today, (handle) => ids.get(handle) ?? '');
  await filled.add(
    'mandate',
    listName('mandate').name,
    sampleMandates(today, (handle) => ids.get(handle) ?? '').map(alone),
  );
  const { briefings, declarations, clearances } = sampleClearances(
    workplace,
    handbook.ruleVersions,
    today,
    (handle) => ids.get(handle) ?? '',
  );
  await filled.add('briefing', listName('briefing').name, briefings.map(alone));
  await filled.add('declaration', listName('declaration').name, declarations.map(alone));
  await filled.add('clearance', listName('clearance').name, clearances.map(alone));
  const idOf = (handle: string) => ids.get(handle) ?? '';
  await filled.add('handBack', listName('handBack').name, sampleRejectedAssignments(workplace, today, idOf).map(alone));
  await filled.add('delegation', listName('delegation').name, sampleDelegations(today, idOf).map(alone));
  const unclear = sampleFeedback(handbook.ruleVersions, today, idOf);
  await filled.add('unclear', listName('unclear').name, unclear.marks.map(alone));
  await filled.add('learnt', listName('learnt').name, unclear.learnt.map(alone));
  const upkeep = sampleMaintenance(handbook, today, idOf);
  await filled.add('occasion', listName('occasion').name, upkeep.occasions.map(alone));
  await filled.add('upkeepTask', listName('upkeepTask').name, upkeep.tasks.map(alone));
  const { systems, roles, documents } = sampleSystems(today, idOf);
  await filled.add('system', listName('system').name, systems.map(alone));
  await filled.add('systemRole', listName('systemRole').name, roles.map(alone));
  await filled.add('systemDocument', listName('systemDocument').name, documents.map(alone));
  await filled.add('systemRisk', listName('systemRisk').name, sampleRisks(today, idOf).map(alone));
  const { controls, results } = sampleControls(today, idOf);
  const own = sampleOwnItems(today, idOf);
  await filled.add('control', listName('control').name, [...controls, ...own.controls].map(alone));
  await filled.add('controlResult', listName('controlResult').name, [...results, ...own.results].map(alone));
  await freshMeter(standin);
  const { courses, attendance, measures } = sampleTraining(workplace, today, idOf);
  await filled.add('course', listName('course').name, courses.map(alone));
  await filled.add('attendance', listName('attendance').name, attendance.map(alone));
  const rules = handbook.ruleVersions.filter(({ inForceFrom }) => inForceFrom <= today);
  const { audits, points } = sampleAudits(today, idOf, { rules, units: workplace.units, systems });
  await filled.add('audit', listName('audit').name, audits.map(alone));
  await filled.add('auditPoint', listName('auditPoint').name, points.map(alone));
  await filled.add('measure', listName('measure').name, measures.map(alone));
  const signed = history ? samplePaper(handbook, today, idOf) : [];
  await filled.add('paperConfirmation', listName('paperConfirmation').name, signed.map(alone));
  if (history && !(await filled.holds(listName('plannerEntry').name, samplePlanKey(today)))) {
    const planned = await samplePlanner(await openStandinGraph(standin, productApp), today, idOf);
    await filled.add('plannerEntry', listName('plannerEntry').name, planned.map(alone));
  }
  await filled.add('setting', listName('setting').name, workplace.settings.map(inWords.setting).map(alone));
  await freshMeter(standin);
}

function alone<T>(record: T): readonly [T] {
  return [record];
}

async function nowIn(standin: string): Promise<string> {
  const response = await fetch(`${standin}/_standin/clock`);
  return ((await response.json()) as { now: string }).now;
}

/** The sample's requests are not the product's: its limit and its figures begin at zero. */
async function freshMeter(standin: string): Promise<void> {
  await fetch(`${standin}/_standin/meter/reset`, { method: 'POST' });
}
