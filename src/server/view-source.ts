import type { Day } from '../core/dates.ts';
import { dayOf } from '../core/dates.ts';
import type { Language } from '../core/language.ts';
import type { Actor } from '../core/person.ts';
import type { Role } from '../core/role.ts';
import { usesOf } from '../features/editing/attachments/used-in.ts';
import { Draft } from '../features/editing/drafts/records.ts';
import { Revision as Edition } from '../features/editing/revisions/records.ts';
import { trialOf } from '../features/editing/revisions/trial/trial-edition.ts';
import { Decision, Page, RuleVersion } from '../features/handbook/records.ts';
import { rulesOf } from '../features/handbook/rule.ts';
import { searchable } from '../features/handbook/search/searchable.ts';
import type { Handbook } from '../features/handbook/table-of-contents.ts';
import { Pack, ReadingChoice, SearchWord } from '../features/handbook/tailoring-records.ts';
import { shownHandbook } from '../features/handbook/trial/shown-handbook.ts';
import type { TrialBook } from '../features/handbook/trial/trial.ts';
import { confirmationsOf } from '../features/reading/queries/confirmations-of.ts';
import { type ReadingPlan, readingPlan } from '../features/reading/reading-plan.ts';
import type { Reader as RuleReader } from '../features/reading/rule-page.ts';
import type { ModuleName } from '../features/workplace/modules/module.ts';
import { placementOf } from '../features/workplace/placement.ts';
import { jobsOf } from '../features/workplace/queries/jobs-of.ts';
import { Setting, Unit } from '../features/workplace/records.ts';
import type { SettingName } from '../features/workplace/setting.ts';
import { readSetting } from '../features/workplace/setting.ts';
import { isOutside } from '../features/workplace/who-is-in.ts';
import type { Services } from '../kernel/context.ts';
import type { Reader } from '../kernel/reader.ts';
import type { RecordDefinition } from '../kernel/record.ts';
import type { Installation } from '../ports/installation.ts';
import type { Outside } from '../ports/ports.ts';
import { type Action, allowedActions, may, roleTable } from '../roles.ts';
import { isOn, moduleOf, openMatters, unanswered, yearTasks } from './modules.ts';

/** What is put together of several lists, for all views. */
interface Compiled {
  installation: Installation;
  outside: Outside;
  revision: Revision;
  /** What has been adopted: everything that binds, asks or counts goes by it. */
  handbook(): Handbook;
  /** What is tried before anything of its document is in force (INV5); nothing most of the time. */
  trial(): TrialBook | undefined;
  /** The handbook with what is on trial, for views that show it. */
  shownHandbook(): Handbook;
  /** Where each attachment is used in what has been published, by its hash: whoever reads the text may fetch it. */
  attachmentUses(): ReturnType<typeof usesOf>;
  /** What search looks through: the same for everybody with the language until the day or one of its lists is another. */
  searchable(language: Language): ReturnType<typeof searchable>;
  /** Who reads what: the same for everybody until one of its lists changes. */
  plan(): ReadingPlan;
  /** Who would read what is on trial; nothing counts by it. */
  trialPlan(): ReadingPlan;
  /** May somebody with these roles do or see it at all? `roles.ts` says, and whether its module is on. */
  may(roles: readonly Role[], name: string): boolean;
  /** Everything somebody with these roles may do or see: the page greys what the server would refuse. */
  allowedActions(roles: readonly Role[]): readonly string[];
  setting<N extends SettingName>(name: N): ReturnType<typeof readSetting<N>>;
  /** Where the actor stands and what the actor has confirmed: queries on the actor's id, which is indexed. */
  reader(actor: Actor): RuleReader;
}

declare module '../kernel/reader.ts' {
  interface Reader extends Compiled {}
}

/** A revision number that changes whenever rows of the kind change in the mirror. */
export type Revision = (record: RecordDefinition) => number;

export interface ViewSources {
  now(): Reader;
}

export function openViewSources(
  ports: Pick<Services, 'records' | 'directory' | 'clock' | 'holidays' | 'installation' | 'outside' | 'unconfirmed'>,
  { revision, loaded }: Pick<Reader, 'revision' | 'loaded'>,
): ViewSources {
  const { records, directory, clock, holidays, installation, outside, unconfirmed } = ports;
  const all: Reader['all'] = (record, where) => records.all(record, where).map(({ record }) => record);
  const each: Reader['each'] = function* (of, where) {
    for (const { record } of records.each(of, where)) yield record;
  };
  const handbook = compiledOnce([RuleVersion, Page, Decision], revision, () => ({
    rules: rulesOf(all(RuleVersion)),
    pages: all(Page),
    decisions: all(Decision),
  }));
  const plan = compiledOnce([RuleVersion, Pack, ReadingChoice, Unit], revision, () =>
    readingPlan(handbook().rules, all(Pack), all(ReadingChoice), all(Unit)),
  );
  const trial = compiledOnce([Edition, Draft, RuleVersion, Page], revision, (today: Day) =>
    trialOf(all(Edition), (key) => records.find(Draft, key)?.record, handbook(), today),
  );
  // Drafts change with every word somebody writes: only where something is tried they count.
  const tried = (today: Day) => (trial(today) === undefined ? '' : `${revision(Edition)} ${revision(Draft)}`);
  const shown = compiledOnce([RuleVersion, Page, Decision], revision, (today: Day, _tried: string) =>
    shownHandbook(handbook(), trial(today)),
  );
  const trialPlan = compiledOnce([Pack, Unit], revision, (today: Day, _tried: string) =>
    readingPlan(trial(today)?.rules ?? new Map(), all(Pack), [], all(Unit)),
  );
  const searchableIn = (language: Language) =>
    compiledOnce([RuleVersion, Page, SearchWord], revision, (today: Day, now: string) =>
      searchable(shown(today, now), all(SearchWord), language, today),
    );
  const searchables = { da: searchableIn('da'), en: searchableIn('en') };
  const attachmentUses = compiledOnce([RuleVersion, Page], revision, (today: Day, now: string) =>
    usesOf(shown(today, now).rules, shown(today, now).pages, today),
  );
  const setting: Reader['setting'] = (name) => readSetting(name, all(Setting));

  return {
    now: () => {
      const now = clock.now();
      const today = dayOf(now);
      const reader = ({ person, roles, language }: Actor): RuleReader => {
        const { employments, appointments } = jobsOf({ all }, person.id, all);
        // Nothing is asked of anybody outside, whatever HR has said of them.
        const own = isOutside({ roles }) ? [] : employments;
        return {
          plan: plan(),
          placement: placementOf(person.id, own, roles, today, appointments),
          confirmations: confirmationsOf({ all }, person.id, all),
          settings: { daysForNewEmployee: setting('daysForNewEmployee') },
          language,
        };
      };
      const on = new Map<ModuleName, boolean>();
      const isOnNow = (module: ModuleName) => {
        const known = on.get(module) ?? isOn(module, { all, each, loaded });
        on.set(module, known);
        return known;
      };
      const isThere = (name: string) => {
        const module = moduleOf(name);
        return module === undefined || isOnNow(module);
      };
      const source: Reader = {
        now,
        today,
        records,
        directory,
        holidays,
        installation,
        outside,
        unconfirmed,
        loaded,
        all,
        each,
        revision,
        handbook,
        trial: () => trial(today),
        shownHandbook: () => shown(today, tried(today)),
        trialPlan: () => trialPlan(today, tried(today)),
        attachmentUses: () => attachmentUses(today, tried(today)),
        searchable: (language) => searchables[language](today, tried(today)),
        plan,
        setting,
        isOn: isOnNow,
        openMatters: (module) => openMatters(module, source),
        unanswered: () => unanswered(source),
        yearTasks: () => yearTasks(source),
        may: (roles, name) => name in roleTable && may(roles, name as Action) && isThere(name),
        allowedActions: (roles) => allowedActions(roles).filter(isThere),
        reader,
      };
      return source;
    },
  };
}

/**
 * Something that is the same for everybody is put together again only when one of its lists has changed, or when it is
 * asked for with something else than the last time.
 */
function compiledOnce<T, Asked extends readonly string[]>(
  records: readonly RecordDefinition[],
  revision: Revision,
  compile: (...asked: Asked) => T,
): (...asked: Asked) => T {
  let made: { from: string; value: T } | undefined;
  return (...asked) => {
    const from = [...records.map((one) => revision(one)), ...asked].join('.');
    if (made?.from !== from) made = { from, value: compile(...asked) };
    return made.value;
  };
}
