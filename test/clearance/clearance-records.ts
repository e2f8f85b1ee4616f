import { briefingKey } from '../../src/features/clearance/briefing.ts';
import { briefingDeputyKey } from '../../src/features/clearance/briefing-deputy.ts';
import { paperDeclaration } from '../../src/features/clearance/declaration.ts';
import type { Briefing, BriefingDeputy, Declaration } from '../../src/features/clearance/records.ts';
import { lone, mikkel } from '../records.ts';

const made = { actor: mikkel.id, at: '2026-11-20T09:00:00Z' };

/** Mikkel has gone through R06 with Lone, with whatever the test says instead. */
export function aBriefing(own: Partial<Briefing> = {}): Briefing {
  const heldOn = own.heldOn ?? '2026-11-20';
  const person = own.person ?? lone.id;
  return {
    ...made,
    key: briefingKey(person, heldOn, mikkel.id),
    person,
    name: lone.name,
    rules: 'r06:1.0',
    heldOn,
    by: mikkel.id,
    byName: mikkel.name,
    byWhom: 'manager',
    ...own,
  };
}

/** Lone briefs for Mikkel until Christmas, with whatever the test says instead. */
export function aDeputy(own: Partial<BriefingDeputy> = {}): BriefingDeputy {
  const { id: person, name } = lone;
  const who = { person, name, manager: mikkel.id, managerName: mikkel.name };
  return {
    ...made,
    key: briefingDeputyKey(mikkel.id, person),
    ...who,
    from: '2026-11-01',
    until: '2026-12-24',
    ...own,
  };
}

/** Lone has signed on paper, with whatever the test says instead. */
export function aPaper(own: Partial<Declaration> = {}): Declaration {
  const paper = { signedOn: '2026-11-20', reference: 'Personalesag 26/0042' };
  return { ...paperDeclaration(lone, paper, mikkel, { now: made.at, salt: 'salt' }), ...own };
}
