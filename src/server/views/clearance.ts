import type { ViewData } from '../../contract/contract.ts';
import type { Actor } from '../../core/person.ts';
import { managersOfDeputy } from '../../features/clearance/access-people.ts';
import { standsIn } from '../../features/clearance/briefing-deputy.ts';
import { declarationPage, isDeclarationInForce } from '../../features/clearance/declaration.ts';
import { isNear } from '../../features/clearance/gate.ts';
import { newcomerOf } from '../../features/clearance/newcomer.ts';
import { BriefingDeputy, Clearance, Declaration } from '../../features/clearance/records.ts';
import { renewalOf } from '../../features/clearance/renewal.ts';
import { newcomersOf, shownNewcomer, soonestFirst } from '../../features/clearance/shown-newcomer.ts';
import { pagesInForce } from '../../features/handbook/page.ts';
import { Page } from '../../features/handbook/records.ts';
import { titleIn } from '../../features/handbook/rule.ts';
import { earliestWithdrawable } from '../../features/reading/confirmation.ts';
import type { Led, Staff } from '../../features/team/team.ts';
import { staffOn, teamOf } from '../../features/team/team.ts';
import { accountsOf } from '../../features/workplace/accountability/account-link.ts';
import { personalViewsOn } from '../../features/workplace/personal-views.ts';
import { AccountLink, Employment, Setting } from '../../features/workplace/records.ts';
import { workplaceOn } from '../../features/workplace/workplace.ts';
import type { ViewSource } from '../view-source.ts';

/**
 * Those the reader makes ready, as manager or standing in for one (S81, S83): names only from the day staff have been
 * told of (G8).
 */
export function clearance(source: ViewSource, { person, language }: Actor): ViewData<'clearance'> {
  const staff = staffOn(source, source.today);
  const team = teamOf(staff, person.id);
  const parts = partsOf(source);
  const own = newcomersOf(parts, staff, team);
  const { may, from } = personalViewsOn(source.all(Setting), source.today);
  if (!may) return { shows: 'counts', people: own.length, ...(from !== undefined && { namesFrom: from }) };
  const stoodInFor = managersOfDeputy(source.records, staff, person.id).flatMap((manager) => {
    const managerName = source.directory.person(manager)?.name ?? '';
    const others = teamOf(staff, manager).filter((led) => led.person !== person.id);
    return newcomersOf(parts, staff, others).map((newcomer) => ({ newcomer, standingInFor: managerName }));
  });
  const all = [...own.map((newcomer) => ({ newcomer, standingInFor: undefined })), ...stoodInFor];
  const find = source.records.find;
  const shown = all.map(({ newcomer, standingInFor }) => ({
    ...shownNewcomer(
      find,
      newcomer,
      { id: person.id, language, isDeputy: standingInFor !== undefined },
      source.directory.person(newcomer.person)?.enabled === true,
    ),
    ...(standingInFor !== undefined && { standingInFor }),
  }));
  const renewals = renewalsOf(source, staff, team);
  return { shows: 'names', newcomers: soonestFirst(shown), renewals, ...deputiesOf(source, staff, team, person.id) };
}

/** Whose declaration expires within two months, or has, in the team the reader leads: the first day first (S34). */
function renewalsOf(source: ViewSource, staff: Staff, team: readonly Led[]) {
  const order = new Intl.Collator('da');
  return team
    .flatMap(({ person, jobs }) => {
      const renews = renewalIn(source, person);
      const name = staff.person(person)?.name ?? jobs[0].name;
      return renews ? [{ person, name, until: renews.until }] : [];
    })
    .toSorted((a, b) => a.until.localeCompare(b.until) || order.compare(a.name, b.name));
}

function deputiesOf(source: ViewSource, staff: Staff, team: readonly Led[], manager: string) {
  const named = source
    .all(BriefingDeputy, { manager })
    .filter(
      (deputy) => standsIn(deputy, source.today) && team.some(({ person }) => person === staff.mainOf(deputy.person)),
    );
  const candidates = team.flatMap(({ person, jobs }) => {
    const known = staff.person(person);
    const isHere = known?.enabled && jobs.some(({ from }) => from <= source.today);
    return isHere && !named.some((deputy) => deputy.person === person) ? [{ id: person, name: known.name }] : [];
  });
  const order = new Intl.Collator('da');
  return {
    deputies: named.map(({ person, name, until }) => ({ person, name, until })),
    candidates: candidates.toSorted((a, b) => order.compare(a.name, b.name)),
    leads: team.length > 0,
  };
}

/** The text to sign, and whether the reader is asked to or has (S34, S35). */
export function declaration(source: ViewSource, { person, language }: Actor): ViewData<'declaration'> {
  const [page] = pagesInForce(source.all(Page, { page: declarationPage }), source.today);
  const english = language === 'en' ? page?.textEn : undefined;
  const accounts = accountsOf(source.all(AccountLink, { person: person.id }), person.id);
  const own = accounts.flatMap((account) => source.all(Declaration, { person: account }));
  const renews = renewalIn(source, person.id);
  const [signed] = own.filter(isDeclarationInForce).toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    isAsked: asksToSign(source, person.id) || renews !== undefined,
    ...(renews && { renewBy: renews.until }),
    ...(page && {
      text: {
        version: page.version,
        title: titleIn(page, language),
        text: english ?? page.textDa,
        language: english === undefined ? ('da' as const) : ('en' as const),
        inForceFrom: page.inForceFrom,
      },
    }),
    ...(signed && {
      signed: {
        key: signed.key,
        signedOn: signed.signedOn,
        how: signed.how,
        ...(signed.version !== undefined && { version: signed.version }),
        mayUndo: signed.how !== 'paper' && signed.at >= earliestWithdrawable(source.now),
      },
    }),
  };
}

/** For IT (G1): the rows of *Adgangsklar* around today, the first day first. */
export function accessList(source: ViewSource): ViewData<'accessList'> {
  const rows = source.all(Clearance).filter(({ startsOn }) => isNear(startsOn, source.today));
  const people = rows.flatMap(({ name, unitName, gate, startsOn, state, clearedOn }) =>
    state === 'gone'
      ? []
      : [
          {
            name,
            kind: gate,
            startsOn,
            state,
            ...(unitName !== undefined && { unit: unitName }),
            ...(clearedOn !== undefined && { clearedOn }),
          },
        ],
  );
  const order = new Intl.Collator('da');
  return { people: people.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || order.compare(a.name, b.name)) };
}

/** What Start tells: that there is something to sign, and whom the reader stands in for. Nearly nobody has either. */
export function waitingClearance(source: ViewSource, { person }: Actor): Pick<ViewData<'me'>, 'signs' | 'briefsFor'> {
  const managers = managersOfDeputy(source.records, staffOn(source, source.today), person.id);
  const names = managers.flatMap((manager) => source.directory.person(manager)?.name ?? []);
  return {
    ...((asksToSign(source, person.id) || renewalIn(source, person.id)) && { signs: true as const }),
    ...(names.length > 0 && { briefsFor: names }),
  };
}

/** A signature that expires within two months, or has. */
function renewalIn(source: ViewSource, person: string): { until: string } | undefined {
  const accounts = accountsOf(source.all(AccountLink, { person }), person);
  const signed = accounts.flatMap((account) => source.all(Declaration, { person: account }));
  // Nearly nobody has signed, and those need no look at their jobs.
  if (signed.length === 0) return undefined;
  const jobs = accounts.flatMap((account) => source.all(Employment, { person: account }));
  return renewalOf(jobs, signed, source.all(Setting), source.today);
}

function asksToSign(source: ViewSource, person: string): boolean {
  const newcomer = newcomerOf(partsOf(source), workplaceOn(source, source.today), person);
  return newcomer?.gateStatuses.some(({ missing }) => missing.declaration) === true;
}

function partsOf(source: ViewSource) {
  return { records: source.records, settings: source.all(Setting), plan: source.plan };
}
