import { type ControlFacts, figuresOf, inArea, type RuleFacts } from '../../src/features/coverage/coverage.ts';
import { areas, focusIds, isoIds } from '../../src/features/coverage/standards.ts';
import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { ask, type Town } from './town.ts';

/** The deputy and the editor of a synthetic municipality; the DBR and the auditor have had their pages of the minute. */
const deputy = 3;
const editor = 4;
const looks = 30;
const many = 500;
const controls = 4_000;

/** What is covered, the year and who does what, as pages, and how the figures grow with the handbook. */
export async function benchCoverage(town: Town): Promise<Row[]> {
  const writing = await town.signedIn(editor);
  for (const setting of ['moduleWheel', 'coverageByStandard'] as const)
    await ask(town, writing, 'jobs/saveSetting', { setting, value: 'true', seen: 0 });
  const headers = await town.signedIn(deputy);
  await town.quiet();
  const pages: readonly [what: string, path: string][] = [
    ['what is covered, with both standards', 'views/coverage'],
    ['one focus area', 'views/coverageArea?area=confidentiality'],
    ['the annual wheel', 'views/wheel'],
    ['the controls behind a figure', 'views/controlsOfYear?show=inOrder'],
    ['who does what', 'views/responsibilities'],
    ['who does what about every system', 'views/systemResponsibilities'],
  ];
  const rows: Row[] = [];
  for (const [what, path] of pages) {
    const page = () => ask(town, headers, path);
    const { result: bytes, requests } = await countGraph(town.standin, async () => JSON.stringify(await page()).length);
    rows.push({
      section: `coverage and responsibility, ${town.size.people} people and ${town.size.systems} systems`,
      what,
      figures: {
        ...percentiles(await timed(looks, page)),
        ...{ 'Graph requests per page': requests, 'bytes of JSON': bytes },
      },
    });
  }
  const few = await reckoned(many / 10);
  const all = await reckoned(many);
  return [
    ...rows,
    {
      section: 'figures of all 110 areas',
      what: `a handbook of ${many} rules and ${controls} controls`,
      figures: { ...percentiles(all), 'times a tenth as many rules': round(median(all) / median(few)) },
    },
  ];
}

function reckoned(count: number): Promise<number[]> {
  const rules = Array.from({ length: count }, (_, index): RuleFacts => {
    const iso = [isoIds[index % isoIds.length] ?? '5.1', isoIds[(index * 7) % isoIds.length] ?? '5.1'];
    return {
      ...{
        rule: `r${index}`,
        focus: [focusIds[index % focusIds.length] ?? 'integrity'],
        iso,
        check: 'fresh',
        results: [],
      },
      ...{ saysHow: true, meetings: index % 3, read: 'most', nextReview: '2027-06-01', isOverdue: index % 9 === 0 },
    };
  });
  const ofSystems = Array.from({ length: controls }, (_, index): ControlFacts => {
    return {
      key: `c${index}`,
      about: `system-${index}`,
      kind: index % 2 ? 'exercise' : 'accessReview',
      check: 'fresh',
    };
  });
  const every = [...areas.focus, ...areas.nis2, ...areas.iso];
  return timed(looks, async () => {
    for (const area of every) {
      figuresOf(inArea(area, { rules, controls: ofSystems, audited: [] }));
    }
  });
}

const median = (samples: readonly number[]) => percentiles(samples).p50 || 0.1;
