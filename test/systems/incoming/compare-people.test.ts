import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/features/systems/incoming/compared.ts';
import type { IncomingSystem } from '../../../src/features/systems/incoming/incoming.ts';
import { wantedRoles } from '../../../src/features/systems/incoming/wanted-rows.ts';
import { aPart, aSystem } from '../given-systems.ts';
import { broughtIn, one } from './compare-one.ts';
import { incomingOf, registerOf } from './given-incoming.ts';

describe('who', () => {
  const unproposed = { part: 'owner', named: 'Ole Olsen', finding: 'unproposed' };
  const owner = (...named: string[]) =>
    incomingOf('Nexus', { people: named.map((name) => ({ part: 'owner', named: name })) });
  const owned = aSystem({ owner: 'karen', ownerName: 'Karen Kjær' });

  test.each<[string, IncomingSystem, Register, string | undefined]>([
    ['S95: one with the position owns it', owner('Karen Kjær'), registerOf([]), 'takes'],
    [
      'S95: one without the position is proposed',
      owner('Karen Kjær'),
      registerOf([], { karen: ['ownerPosition'] }),
      'proposed',
    ],
    [
      'GDPR art. 38(6): the DBR is not proposed',
      owner('Dina'),
      registerOf([], { dina: ['watches', 'ownerPosition'] }),
      'refused',
    ],
    ['INV1: of two owners one is chosen', owner('Karen Kjær', 'Ole Olsen'), registerOf([]), 'several'],
    [
      'INV1: two names of which one owns it here are answered',
      owner('Karen Kjær', 'Ole Olsen'),
      registerOf([owned]),
      undefined,
    ],
    ['INV1: another than here is asked about', owner('Ole Olsen'), registerOf([owned]), 'differs'],
    ['an unknown person is named', owner('Ingen Findes'), registerOf([]), 'unknown'],
    ['two people of one name are asked about', owner('Bo Berg'), registerOf([]), 'namesakes'],
  ])('%s', (_, incoming, register, finding) => {
    expect(one([incoming], register).people[0]?.finding).toBe(finding);
  });

  test('S94: whom somebody has declined is not proposed again by the same list', () => {
    const lacks = { ole: ['ownerPosition'] } as const;
    const proposed = broughtIn(one([owner('Ole Olsen')], registerOf([aSystem()], lacks)));
    expect(proposed).toMatchObject({ proposedOwner: 'ole', proposedOwnerName: 'Ole Olsen' });
    const declined = { ...proposed, proposedOwner: undefined, proposedOwnerName: undefined };
    expect(one([owner('Ole Olsen')], registerOf([declined], lacks)).status).toBe('same');
  });

  test('S95: who was proposed and is not named any more is no longer proposed, and is again when named again', () => {
    const lacks = { ole: ['ownerPosition'] } as const;
    const told = (...named: string[]) => ({ ...owner(...named), sourceId: '7' });
    const proposed = broughtIn(one([told('Ole Olsen')], registerOf([], lacks), 'kitos'), 'kitos');
    expect(proposed).toMatchObject({ proposedOwner: 'ole' });
    for (const now of [told(), told('Ingen Findes')]) {
      const gone = one([now], registerOf([proposed], lacks), 'kitos');
      expect(gone).toMatchObject({ status: 'changed', people: expect.arrayContaining([unproposed]) });
      const after = broughtIn(gone, 'kitos');
      expect([after.proposedOwner, after.proposedOwnerName]).toEqual([undefined, undefined]);
      expect(one([told('Ole Olsen')], registerOf([after], lacks), 'kitos').people[0]?.finding).toBe('proposed');
    }
    expect(broughtIn(one([told('Karen Kjær')], registerOf([proposed], lacks), 'kitos'), 'kitos')).toMatchObject({
      owner: 'karen',
      proposedOwner: undefined,
    });
  });

  test('S95: a file that names no owner may have no such column, and takes no proposal back', () => {
    const lacks = { ole: ['ownerPosition'] } as const;
    const proposed = broughtIn(one([owner('Ole Olsen')], registerOf([], lacks)));
    expect(one([owner()], registerOf([proposed], lacks)).status).toBe('same');
    expect(one([owner('Ingen Findes')], registerOf([proposed], lacks)).people).toContainEqual(unproposed);
    // Proposed by a file, and only told of by a register since: that one has never named them.
    const linked = { ...proposed, source: 'kitos', sourceId: '7', sourceSaid: undefined } as const;
    expect(one([{ ...owner(), sourceId: '7' }], registerOf([linked], lacks), 'kitos').status).toBe('same');
  });

  test('INV1: the chosen one of several takes the place, and there is never a second', () => {
    const chosen = one([owner('Karen Kjær', 'Ole Olsen')], registerOf([]), 'file', { chosen: { owner: 'ole' } });
    expect(broughtIn(chosen)).toMatchObject({ owner: 'ole', ownerName: 'Ole Olsen' });
    const replaced = one([owner('Ole Olsen')], registerOf([owned]), 'file', { takes: ['owner'] });
    expect(broughtIn(replaced)).toMatchObject({ owner: 'ole', ownerName: 'Ole Olsen' });
  });

  test('S100: an administrator gets the part once, and not again after it was ended here', () => {
    const incoming = incomingOf('Nexus', { people: [{ part: 'administrator', named: 'Ivan' }] });
    const compared = one([incoming], registerOf([]));
    const bringing = { source: 'file', batch: 'b1', actor: 'dina', at: '2026-11-30T08:00:00Z' } as const;
    const [role] = wantedRoles(compared, 'nexus-1', bringing);
    expect(role).toMatchObject({ person: 'ivan', part: 'administrator', from: '2026-11-30' });
    const ended = aPart('administrator', 'ivan', { endedOn: '2026-10-01' });
    expect(one([incoming], registerOf([{ system: aSystem(), roles: [ended], documents: [] }])).people).toEqual([]);
  });

  test('S96: who does the owner’s work is said here alone', () => {
    const incoming = incomingOf('Nexus', { people: [{ part: 'delegate', named: 'Ivan' }] });
    expect(one([incoming], registerOf([])).people).toEqual([]);
  });
});
