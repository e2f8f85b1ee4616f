import { textHash } from '../src/core/content-hash.ts';
import type { Exemption } from '../src/features/exemptions/records.ts';
import type { Attachment } from '../src/features/handbook/attachment-records.ts';
import type { Page, RuleVersion } from '../src/features/handbook/records.ts';
import { ruleVersionKey } from '../src/features/handbook/rule.ts';
import type { Pack, ReadingChoice } from '../src/features/handbook/tailoring-records.ts';
import { readingChoiceKey } from '../src/features/reading/reading-choice.ts';
import { appointmentKey } from '../src/features/workplace/appointments/appointment.ts';
import type { Appointment } from '../src/features/workplace/appointments/records.ts';
import { employmentKey } from '../src/features/workplace/employment.ts';
import type { Partner } from '../src/features/workplace/partner-records.ts';
import type { Employment, Unit } from '../src/features/workplace/records.ts';

const made = { actor: 'system', at: '2026-01-01T08:00:00Z' };

export const lone = { id: '11111111-1111-4111-8111-111111111111', name: 'Lone Lund' };
export const mikkel = { id: '22222222-2222-4222-8222-222222222222', name: 'Mikkel Holm' };
export const ayse = { id: '33333333-3333-4333-8333-333333333333', name: 'Ayse Demir' };
export const anders = { id: '44444444-4444-4444-8444-444444444444', name: 'Anders Falk' };

/** A version of a rule for all employees, in force from 1 January 2026, with whatever the test says instead. */
export function aVersion(own: Partial<RuleVersion> = {}): RuleVersion {
  const rule = own.rule ?? 'r06';
  const version = own.version ?? '1.0';
  const textDa = own.textDa ?? `Tekst til ${rule} ${version}`;
  return {
    ...made,
    key: ruleVersionKey(rule, version),
    rule,
    version,
    title: 'Send sikkert',
    chapter: 'everyDay',
    core: false,
    audience: ['employees'],
    recurs: 'never',
    material: true,
    lawBound: false,
    critical: false,
    daysToRead: 14,
    focus: ['confidentiality'],
    subjects: ['citizens'],
    iso: ['5.14'],
    owner: 'Center for HR, Økonomi & IT',
    textDa,
    textHashDa: textHash(textDa),
    inForceFrom: '2026-01-01',
    decision: 'handbook:1',
    nextReview: '2027-01-01',
    ...own,
  };
}

/** The same version without its English. */
export function inDanishOnly({ textEn: _, textHashEn: __, ...version }: RuleVersion): RuleVersion {
  return version;
}

/** A job in a home-care group since 2015, with whatever the test says instead. */
export function aJob(own: Partial<Employment> = {}): Employment {
  const person = own.person ?? lone.id;
  const number = own.number ?? '1001';
  return {
    ...made,
    key: employmentKey(person, number),
    number,
    person,
    name: lone.name,
    kind: 'employee',
    function: 'SOSU-hjælper',
    area: 'elderCare',
    unit: 'hjemmepleje-nord',
    unitName: 'Hjemmeplejen Nord',
    from: '2015-03-01',
    ...own,
  };
}

/** A pack of R15 that waits for a manager to choose it, with whatever the test says instead. */
export function aPack(own: Partial<Pack> = {}): Pack {
  const pack = own.pack ?? 'billeder';
  return { ...made, key: pack, pack, name: 'Billeder', rules: ['r15'], from: '2026-01-01', ...own };
}

/** A manager adds R15 for Lone's unit, with whatever the test says instead. */
export function aChoice(own: Partial<ReadingChoice> = {}): ReadingChoice {
  const what = {
    does: 'add',
    ...(own.pack === undefined && { rule: 'r15' }),
    unit: 'hjemmepleje-nord',
    because: 'vi tager billeder til ugebrevet',
    from: '2026-11-01',
    byName: 'Sanne Winther',
    ...own,
  } as const;
  return { ...made, key: readingChoiceKey(what), ...what };
}

export function anAppointment(own: Partial<Appointment> & Pick<Appointment, 'role'>): Appointment {
  const person = own.person ?? lone.id;
  const from = own.from ?? '2025-01-01';
  return { ...made, key: appointmentKey(own.role, person, from), person, name: lone.name, from, ...own };
}

export function aUnit(own: Partial<Unit> = {}): Unit {
  const unit = own.unit ?? 'hjemmepleje-nord';
  return { ...made, key: unit, unit, name: 'Hjemmeplejen Nord', kind: 'unit', ...own };
}

/** A partner in order on 1 December 2026, with whatever the test says instead. */
export function aPage(own: Partial<Page> = {}): Page {
  return {
    ...made,
    key: 'policy:1.0',
    page: 'policy',
    kind: 'policy',
    version: '1.0',
    title: 'Politik',
    textDa: 'Vi passer på data.',
    textHashDa: 'x',
    inForceFrom: '2026-01-01',
    decision: 'policy:1',
    ...own,
  };
}

export function anAttachment(own: Partial<Attachment> = {}): Attachment {
  const hash = 'ab'.repeat(32);
  return {
    ...{ ...made, key: `attachment:${hash}`, hash, name: 'vej.png', type: 'png', size: 90, altDa: 'En vej' },
    ...{ byName: mikkel.name, file: '01ABC' },
    ...own,
  };
}

export function aPartner(own: Partial<Partner> = {}): Partner {
  return {
    ...made,
    key: 'partner:rengoering',
    organisation: 'Eksempel Rengøring ApS',
    service: 'Rengøring af skoler',
    contactName: 'Tanja Grøn',
    contactAt: 'tanja@eksempel.example',
    owner: mikkel.id,
    ownerName: mikkel.name,
    processing: 'noData',
    agreementRef: '26/001204',
    agreementFrom: '2026-01-01',
    agreementTo: '2028-12-31',
    rules: ['r01', 'r33'],
    instructedOn: '2026-01-10',
    instructedBy: 'Hanne Leth',
    instructedHow: 'meeting',
    declarationRef: '26/001204-3',
    declaredOn: '2026-01-10',
    sentEdition: '2026.3',
    sentOn: '2026-08-01',
    confirmationRef: '26/001204-4',
    confirmedOn: '2026-08-20',
    confirmedEdition: '2026.3',
    confirmedWhat: 'Alle på opgaven',
    state: 'fine',
    renewal: 'later',
    nextDue: '2027-08-20',
    deed: 'changed',
    ...own,
  };
}

/** An exemption Mikkel asked for, Ayse recommended and Anders granted, in force on 1 December 2026 until 31 March. */
export function anExemption(own: Partial<Exemption> = {}): Exemption {
  return {
    ...made,
    key: 'exemption:sms',
    rule: 'r06',
    version: '1.0',
    ruleTitle: 'Send sikkert',
    scope: 'units',
    scopeName: 'Hjemmeplejen Nord',
    units: ['hjemmepleje-nord'],
    reason: 'Borgerne læser ikke Digital Post',
    risk: 'En sms kan læses af andre',
    tradeOffNote: 'Borgeren får besked i tide; fortroligheden bliver svagere',
    compensatingMeasures: 'Kun tid og sted, aldrig navn',
    wishedFrom: '2026-11-10',
    wishedUntil: '2027-03-31',
    state: 'granted',
    expiry: 'later',
    from: '2026-11-10',
    expiresOn: '2027-03-31',
    inForceUntil: '2027-03-31',
    askedBy: mikkel.id,
    askedByName: mikkel.name,
    askedAt: '2026-11-01T09:00:00Z',
    advice: 'recommends',
    adviceReason: 'Lav risiko',
    assessedBy: ayse.id,
    assessedByName: ayse.name,
    assessedAt: '2026-11-03T09:00:00Z',
    followed: 'asAdvised',
    decisionReason: 'Enig',
    decidedBy: anders.id,
    decidedByName: anders.name,
    decidedAt: '2026-11-05T09:00:00Z',
    deed: 'decided',
    ...own,
  };
}

/** Every account is a person of its own, but for the second ones: `ida-2` is Ida. */
export function countsAsOne(one: string, other: string): boolean {
  const personOf = (account: string) => account.replace(/-2$/, '');
  return personOf(one) === personOf(other);
}
