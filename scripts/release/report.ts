import type { PreparedRelease, ReleaseFault } from '../../src/features/handbook/release.ts';
import type { ReleaseReach } from '../../src/features/reading/release-reach.ts';

const faultWords: Readonly<Record<ReleaseFault['fault'], string>> = {
  wrongBody: 'The handbook is adopted by Direktionen (executiveBoard).',
  decidedLater: 'The decision lies in the future.',
  noCaseRef: 'The case number is missing.',
  noEdition: 'The edition is missing.',
  editionTaken: 'An edition of that name was adopted by another decision.',
  nothing: 'There is no version in it.',
  wrongDocument: 'The policy holds no rules, and the handbook no policy.',
  twice: 'A rule is there twice.',
  notNewer: 'The version is not newer than those there are.',
  unknownRule: 'No such rule; a new one begins with version 1.0.',
  incomplete: 'A new rule must say everything, and every version has a Danish text.',
  beforeDecision: 'It comes into force before it was adopted.',
  beforeCorrected: 'A correction comes into force before the version it corrects.',
  whatsNewMissing: 'A change of content says what is new.',
  textChanged: 'The text is not the one that was adopted: its imprint differs.',
  cpr: 'Something in it reads as a CPR number.',
};

/** A fault as a line: which rule, and what to put right. */
export function faultLine({ rule, page, fault }: ReleaseFault): string {
  return `  ! ${rule ? `${rule.toUpperCase()}: ` : page ? `${page}: ` : ''}${faultWords[fault]}`;
}

/** Who will be asked and what it takes of them, before anything is written. */
export function reachLines({ decision, versions }: PreparedRelease, reach: ReleaseReach): readonly string[] {
  const { edition, decidedOn, caseRef } = decision;
  const adopted = `Handbook ${edition}, adopted by Direktionen on ${decidedOn}, case ${caseRef}`;
  if (versions.length === 0) return [adopted, '  Everything in it has been released already.'];
  return [
    adopted,
    ...reach.rules.map((rule) => `  + ${rule.rule.toUpperCase()} ${rule.version}: ${asks(rule)}`),
    `  ${reach.people} people are asked, ${minutes(reach.seconds)} all together, at most ${minutes(reach.most)} each.`,
  ];
}

function asks({ material, people }: ReleaseReach['rules'][number]): string {
  if (material) return `${people} people read it again`;
  return people === 0 ? 'a correction, asks nobody' : `a correction, and new to ${people} people, who read it`;
}

function minutes(seconds: number): string {
  return `${Math.ceil(seconds / 60)} minutes`;
}
