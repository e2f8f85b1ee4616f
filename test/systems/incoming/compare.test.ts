import { describe, expect, test } from 'vitest';
import { askedOf, type IncomingStatus, type Register } from '../../../src/features/systems/incoming/compared.ts';
import type { IncomingSystem } from '../../../src/features/systems/incoming/incoming.ts';
import { wantedDocument } from '../../../src/features/systems/incoming/wanted-rows.ts';
import { aDocument, aSystem } from '../given-systems.ts';
import { broughtIn, compare, one } from './compare-one.ts';
import { incomingOf, registerOf } from './given-incoming.ts';

describe('S94: which system it is', () => {
  const nexus = registerOf([{ name: 'Nexus' }]);
  test.each<[string, readonly IncomingSystem[], Register, IncomingStatus]>([
    ['another name is a new one', [incomingOf('Prisme')], nexus, 'new'],
    ['the same name is the same', [incomingOf('nexus ')], nexus, 'same'],
    ['a word more is asked about', [incomingOf('KMD Nexus')], nexus, 'maybeSame'],
    ['marks and blanks alone are asked about', [incomingOf('Ne-xus')], registerOf([{ name: 'Ne xus' }]), 'maybeSame'],
    ['two words more are another', [incomingOf('KMD Nexus Video')], nexus, 'new'],
    ['the same line again stands above', [incomingOf('Prisme'), incomingOf('PRISME')], nexus, 'twice'],
    ['two names in one file are asked about', [incomingOf('KMD Opus'), incomingOf('Opus')], nexus, 'maybeSame'],
    ['out of use there and unknown here stays out', [incomingOf('Gl', { facts: { state: 'retired' } })], nexus, 'gone'],
    [
      'a retired one does not hold a name',
      [incomingOf('Nexus')],
      registerOf([{ name: 'Nexus', state: 'retired' }]),
      'new',
    ],
  ])('%s', (_, incoming, register, status) => {
    expect(one(incoming, register).status).toBe(status);
  });

  test('the id of the other register outlives a new name on either side', () => {
    const here = registerOf([{ name: 'Omsorg', source: 'os2compliance', sourceId: '101' }]);
    const compared = one([incomingOf('KMD Nexus', { sourceId: '101' })], here, 'os2compliance');
    expect(compared.system?.name).toBe('Omsorg');
    expect(compared.facts).toEqual([{ field: 'name', ours: 'Omsorg', theirs: 'KMD Nexus', taken: 'asked' }]);
  });

  test('two ids of one name are asked about, never merged', () => {
    const here = registerOf([{ source: 'os2compliance', sourceId: '101' }]);
    expect(one([incomingOf('Nexus', { sourceId: '102' })], here, 'os2compliance').status).toBe('maybeSame');
  });

  test('answered to be the same, it keeps its name here and is known by both from then on', () => {
    const nexusHere = aSystem();
    const answered = one([incomingOf('KMD Nexus')], registerOf([nexusHere]), 'file', { is: nexusHere.key });
    expect(answered.status).toBe('changed');
    const after = broughtIn(answered);
    expect(after).toMatchObject({ key: 'nexus-1', name: 'Nexus', source: 'file' });
    expect(one([incomingOf('KMD Nexus')], registerOf([after])).status).toBe('same');
  });

  test('a system KITOS keeps is left alone by OS2compliance, and a file does not take it over', () => {
    const kept = aSystem({ source: 'kitos', sourceId: 'k' });
    const told = incomingOf('Nexus', { sourceId: '7', facts: { purpose: 'Omsorg' } });
    expect(one([told], registerOf([kept]), 'os2compliance').status).toBe('elsewhere');
    const after = broughtIn(one([incomingOf('Nexus', { facts: { purpose: 'Omsorg' } })], registerOf([kept])));
    expect(after).toMatchObject({ source: 'kitos', sourceId: 'k', purpose: 'Omsorg' });
  });
});

describe('whose word counts', () => {
  const told = (supplier: string, purpose: string) =>
    incomingOf('Nexus', { sourceId: '1', facts: { supplier, purpose } });

  test('what is open here is filled, and the same list again changes nothing', () => {
    const first = one([told('KMD', 'Omsorg')], registerOf([aSystem()]), 'os2compliance');
    expect(first.facts.map(({ field, taken }) => [field, taken])).toEqual([
      ['purpose', 'theirs'],
      ['supplier', 'theirs'],
    ]);
    const after = broughtIn(first, 'os2compliance');
    expect(after).toMatchObject({ supplier: 'KMD', purpose: 'Omsorg', source: 'os2compliance', sourceId: '1' });
    expect(one([told('KMD', 'Omsorg')], registerOf([after]), 'os2compliance').status).toBe('same');
  });

  test('what they change is taken as long as nobody here has written it, and asked about then', () => {
    const before = broughtIn(one([told('KMD', 'Omsorg')], registerOf([aSystem()]), 'os2compliance'), 'os2compliance');
    const taken = one([told('KMD', 'Pleje')], registerOf([before]), 'os2compliance');
    expect(taken.facts).toEqual([{ field: 'purpose', ours: 'Omsorg', theirs: 'Pleje', taken: 'theirs' }]);
    const written = { ...before, purpose: 'Hjemmepleje' };
    expect(one([told('KMD', 'Omsorg')], registerOf([written]), 'os2compliance').status).toBe('same');
    const asked = one([told('KMD', 'Pleje')], registerOf([written]), 'os2compliance');
    expect(asked.status).toBe('same');
    expect(askedOf(asked)).toEqual(['purpose']);
  });

  test('an answer is kept: ours stays, and is not asked about again', () => {
    const here = aSystem({ purpose: 'Hjemmepleje' });
    const answered = one([told('KMD', 'Pleje')], registerOf([here]), 'file', { keeps: ['purpose'] });
    const after = broughtIn(answered);
    expect(after.purpose).toBe('Hjemmepleje');
    expect(askedOf(one([told('KMD', 'Pleje')], registerOf([after])))).toEqual([]);
    const taken = one([told('KMD', 'Pleje')], registerOf([here]), 'file', { takes: ['purpose'] });
    expect(broughtIn(taken).purpose).toBe('Pleje');
  });

  test('an agreement is theirs where the register is read every night, whatever was written here', () => {
    const here = registerOf([aSystem({ supplier: 'Systematic', source: 'os2compliance', sourceId: '1' })]);
    expect(one([told('KMD', '')], here, 'os2compliance').facts).toEqual([
      { field: 'supplier', ours: 'Systematic', theirs: 'KMD', taken: 'theirs' },
    ]);
    expect(one([told('KMD', '')], here, 'file').facts[0]?.taken).toBe('asked');
  });

  test('what they do not know is not emptied', () => {
    const here = aSystem({ supplier: 'KMD', supplierCvr: '26911745', purpose: 'Omsorg', storage: 'Danmark' });
    expect(one([incomingOf('Nexus', { facts: { purpose: ' ' } })], registerOf([here])).status).toBe('same');
  });

  test('a supplier without a CVR number is told, unless the number stands here', () => {
    const lacks = incomingOf('Nexus', { facts: { supplier: 'KMD' } });
    expect(one([lacks], registerOf([])).withoutCvr).toBe(true);
    expect(one([lacks], registerOf([{ supplier: 'KMD', supplierCvr: '26911745' }])).withoutCvr).toBe(false);
  });

  test('INV15: a CPR number is covered before anything is compared or kept', () => {
    const compared = one([incomingOf('Nexus', { facts: { purpose: 'Til 010190-1234' } })], registerOf([]));
    expect(JSON.stringify(broughtIn(compared))).not.toContain('010190');
  });
});

describe('S97: documents', () => {
  const link = 'https://dok.example/risiko';
  const told = incomingOf('Nexus', { documents: [{ kind: 'riskAnalysis', link, nextReview: '2027-05-01' }] });
  const here = (own: Parameters<typeof aDocument>[1]): Register =>
    registerOf([{ system: aSystem(), roles: [], documents: [aDocument('riskAnalysis', own)] }]);

  test('one that lies nowhere here gets its link and its day', () => {
    const [difference] = one([told], registerOf([aSystem()])).documents;
    expect(difference?.taken).toBe('theirs');
    const bringing = { source: 'file', batch: 'b', actor: 'dina', at: '2026-11-30T08:00:00Z' } as const;
    const row = wantedDocument(
      { kind: 'riskAnalysis', link, nextReview: '2027-05-01' },
      undefined,
      'nexus-1',
      bringing,
    );
    expect(row).toMatchObject({ link, state: 'ready', nextReview: '2027-05-01' });
    expect(wantedDocument({ kind: 'riskAnalysis', link }, undefined, 'nexus-1', bringing)).toMatchObject({
      state: 'underWay',
    });
  });

  test('another link is asked about, in OS2compliance taken over, and the same is the same', () => {
    expect(one([told], here({ link: 'https://dok.example/gammel' })).documents[0]?.taken).toBe('asked');
    expect(one([told], here({ link: 'https://dok.example/gammel' }), 'os2compliance').documents[0]?.taken).toBe(
      'theirs',
    );
    expect(one([told], here({ link, nextReview: '2027-05-01' })).documents).toEqual([]);
  });
});

test('1,100 systems are compared without comparing each with each', () => {
  const names = Array.from({ length: 1_100 }, (_, at) => `Fagsystem ${at} ${'abcdefgh'[at % 8]}`);
  const register = registerOf(names.map((name, at) => ({ key: `s-${at}`, name, source: 'file', sourceId: `${at}` })));
  const compared = compare(
    names.map((name, at) => incomingOf(name, { sourceId: `${at}` })),
    register,
  );
  expect(new Set(compared.map(({ status }) => status))).toEqual(new Set(['same']));
});
