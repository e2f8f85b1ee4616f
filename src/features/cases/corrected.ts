import { guardText } from '../../core/cpr/cpr.ts';
import type { Moment } from '../../core/dates.ts';
import { isOpen } from './incident/incident.ts';
import { Incident } from './incident/records.ts';
import { withConsequences } from './incident/report.ts';

/** Facts of a case that the DBR may put right, in the order they are asked. The discovery stays the reporter's (INV11). */
export const correctable = ['data', 'persons', 'seenBy'] as const satisfies readonly (keyof Incident)[];

export type Correctable = (typeof correctable)[number];

/** What is right instead; what is left out stays as it is. */
export type Correction = Partial<Pick<Incident, Correctable>>;

export type CorrectionFault = 'incidentClosed' | 'nothingCorrected';

/** Why a correction cannot be made. */
export function correctionFaults(incident: Incident, correction: Correction): readonly CorrectionFault[] {
  if (!isOpen(incident)) return ['incidentClosed'];
  return otherFacts(incident, correction).length === 0 ? ['nothingCorrected'] : [];
}

/**
 * The case with facts put right, and the line of its log, which keeps what was said before, what is right instead, and
 * why. What is assessed and decided stands until somebody assesses anew.
 */
export function correctedFacts(
  incident: Incident,
  correction: Correction,
  reason: string,
  by: { id: string },
  now: Moment,
): { next: Incident; note: string } {
  const others = otherFacts(incident, correction);
  const { answered = [], corrected = [] } = incident;
  const unsure = (incident.unsure ?? []).filter((question) => !others.some((fact) => fact === question));
  const next = withConsequences({
    ...incident,
    ...correction,
    answered: [...new Set([...answered, ...others])],
    unsure: unsure.length > 0 ? unsure : undefined,
    corrected: correctable.filter((fact) => corrected.includes(fact) || others.includes(fact)),
    actor: by.id,
    at: now,
  });
  const lines = others.map(
    (fact) => `${Incident.columns[fact].da}: ${inWords(incident, fact)} → ${inWords(next, fact)}`,
  );
  return { next, note: guardText([...lines, reason.trim()].join('\n')).text };
}

/**
 * What a reporter answers of facts the DBR has put right, where it is something else: it changes nothing, so it is to be
 * kept as a message. In the words of the DBR's own list.
 */
export function saidDespite(incident: Incident, said: Correction): string | undefined {
  const { corrected = [] } = incident;
  const others = otherFacts(incident, said).filter((fact) => corrected.includes(fact));
  return others.length === 0
    ? undefined
    : others.map((fact) => `${Incident.columns[fact].da}: ${inWords(said, fact)}`).join('\n');
}

/** A fact in the words of the DBR's own list. */
function inWords(of: Correction, fact: Correctable): string {
  const choices: Readonly<Record<string, string>> = Incident.columns[fact].choices;
  const value = of[fact];
  const codes = value === undefined ? [] : [value].flat();
  return codes.length === 0 ? 'ikke oplyst' : codes.map((code) => choices[code] ?? code).join(', ');
}

function otherFacts(incident: Incident, correction: Correction): readonly Correctable[] {
  const same = (of: Correction, fact: Correctable) => JSON.stringify([of[fact] ?? []].flat().toSorted());
  return correctable.filter(
    (fact) => correction[fact] !== undefined && same(incident, fact) !== same(correction, fact),
  );
}
