import { choice, day, flag, moment, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/**
 * A plan or a task Rettesnor has put in Planner, and its id there; our own task list stays the record.
 * `planned`: a server is making it, or stopped while it did. `withdrawn`: it is asked of nobody any more.
 */
export const PlannerEntry = record('plannerEntry', {
  site: 'main',
  name: 'PlannerEntries',
  da: 'Opgaver i Planner',
  purpose: 'Holder styr på, hvilke af en leders opgaver der også står i Planner, så de ikke kommer der to gange.',
  purposeEn: 'Keeps track of which of a manager’s tasks stand in Planner too, so that they do not come there twice.',
  priority: 'task',
  subject: 'manager',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'I år og to år mere.', en: 'This year and two more.' },
  columns: {
    title: text('TaskTitle', 'Opgave', { personal: 'employment' }),
    managerName: text('ManagerName', 'Leder', { optional: true, personal: 'identity' }),
    dueOn: day('Due', 'Frist', { indexed: true, optional: true, personal: 'employment' }),
    state: choice(
      'State',
      'Status',
      { planned: 'På vej', open: 'Åben', done: 'Udført', withdrawn: 'Trukket tilbage' },
      { indexed: true, personal: 'employment' },
    ),
    /** Ticked off in Planner by somebody, which proves nothing: ours stays open. */
    ticked: flag('TickedInPlanner', 'Sat flueben i Planner alene', {
      personal: 'employment',
      formerly: ['Sat hak i Planner alene'],
    }),
    /** The link and what a tick means stand in the task. */
    described: flag('Described', 'Link skrevet i opgaven'),
    what: choice(
      'What',
      'Slags',
      { plan: 'Plan', review: 'Hold gennemgang', convey: 'Formidl ny version', wheel: 'Punkt i årshjulet' },
      { indexed: true },
    ),
    year: number('PlanYear', 'År', { indexed: true }),
    /** Code of the centre; `-` for whoever is in none. */
    centre: text('Centre', 'Center (kode)', { indexed: true }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
    group: text('GroupId', 'Gruppe (id)', { hidden: true }),
    planId: text('PlanId', 'Plan (id)', { hidden: true, optional: true }),
    bucketId: text('BucketId', 'Kolonne i planen (id)', { hidden: true, optional: true }),
    taskId: text('TaskId', 'Opgave (id)', { hidden: true, optional: true }),
    /** Another each time somebody sets about making it: two who write the same would both believe it was theirs. */
    claim: text('Claim', 'Server', { hidden: true, optional: true }),
  },
  views: [
    defaultView('Alle', 'title managerName centre dueOn state ticked at', 'dueOn'),
    listView('Åbne', 'title managerName centre dueOn ticked', 'dueOn', equal('state', 'Åben')),
  ],
});
export type PlannerEntry = RecordOf<typeof PlannerEntry>;

/** How far Planner has been brought in step with our list: one row, whose versions are the story. */
export const PlannerRun = record('plannerRun', {
  site: 'main',
  name: 'PlannerRuns',
  da: 'Ajourføring af Planner',
  purpose: 'Viser, hvornår Planner sidst blev bragt ajour, og hvor langt det er nået.',
  purposeEn: 'Shows when Planner was last brought up to date and how far it has come.',
  priority: 'task',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe Rettesnor er i brug.', en: 'For as long as Rettesnor is in use.' },
  columns: {
    state: choice('State', 'Status', {
      wanted: 'Bestilt',
      running: 'I gang',
      stopped: 'Stoppet',
      done: 'Færdig',
      failed: 'Fejlet',
    }),
    /** Managers that have been seen to, and of how many. */
    seen: number('SeenManagers', 'Ledere nået'),
    of: number('OfManagers', 'Af'),
    /** Things made, changed or taken away in Planner in this run. */
    changes: number('ChangeCount', 'Ændringer i Planner'),
    /** Requests to Planner in this run. */
    requests: number('RequestCount', 'Kald til Planner'),
    trouble: choice(
      'Trouble',
      'I vejen',
      {
        noGroup: 'Ingen gruppe valgt',
        refused: 'Planner sagde nej',
        full: 'Planen er fuld',
        gone: 'Gruppen findes ikke',
        busy: 'Planner har travlt',
        failed: 'Planner fejlede',
      },
      { optional: true },
    ),
    startedAt: moment('StartedAt', 'Begyndt'),
    finishedAt: moment('FinishedAt', 'Slut', { optional: true }),
    holder: text('Holder', 'Server', { hidden: true }),
  },
  views: [
    defaultView('Alle', 'at state seen of changes requests trouble startedAt finishedAt', '-at'),
    listView('Kort', 'state seen of trouble', '-at'),
  ],
});
export type PlannerRun = RecordOf<typeof PlannerRun>;
