import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handbookLink } from '../../src/features/handbook/handbook-link.ts';
import { isOwnSite, ownSites, sitesOutside } from '../../src/features/handbook/own-sites.ts';

const own = ['eksempel.dk', 'eksempel.sharepoint.com', 'rettesnor.eksempel.net'];
const outside = (address: string) => sitesOutside(handbookLink(address, '')?.href ?? '', own);

test('own sites are the domains members sign in with and the product’s hosts, never those of guests', () => {
  const people = [
    { upn: 'lone@Eksempel.dk' },
    { upn: 'elev@skole.eksempel.dk' },
    { upn: 'bo@eksempel.dk' },
    { upn: 'adm@eksempel.onmicrosoft.com' },
    { upn: 'ond@ond.example', guest: true as const },
    { upn: 'ond_ond.example#EXT#@eksempel.onmicrosoft.com' },
    { upn: 'ond#ext#@ond.example' },
    ...['', 'lone', 'lone@', '@', 'lone@dk', 'lone@a b.dk', 'lone@ond.example/eksempel.dk'].map((upn) => ({ upn })),
  ];
  expect(ownSites(people, ['Eksempel.sharepoint.com', 'eksempel.dk'])).toEqual([
    'eksempel.dk',
    'eksempel.sharepoint.com',
    'skole.eksempel.dk',
  ]);
});

test.each([
  ['nobody', []],
  ['guests alone', [{ upn: 'ond@ond.example', guest: true as const }]],
  ['Microsoft’s own name alone', [{ upn: 'adm@eksempel.onmicrosoft.com' }, { upn: 'a@onmicrosoft.com' }]],
])('of %s nothing is known, and so nothing is called outside', (_, people) => {
  const none = ownSites(people, ['eksempel.sharepoint.com']);
  expect(none).toEqual([]);
  expect(sitesOutside('https://ond.example/', none)).toEqual([]);
});

test.each([
  'https://eksempel.dk',
  'https://eksempel.dk/ond.example',
  'https://intra.eksempel.dk/a?b#c',
  'https://a.b.eksempel.dk',
  'HTTPS://INTRA.EKSEMPEL.DK',
  'https://eksempel.dk:8443',
  'https://eksempel.dk.',
  'https://eksempel。dk',
  'https://eksempel.sharepoint.com/sites/x',
  'https://rettesnor.eksempel.net/tab',
  'mailto:dbr@eksempel.dk',
  'mailto:dbr@Intra.Eksempel.dk?subject=a@ond.example&body=cc=a@ond.example',
  'mailto:a+b@eksempel.dk,c@eksempel.dk;d@eksempel.dk?cc=e@eksempel.dk',
  'mailto:a@eksempel.dk,%20b@eksempel.dk',
  'tel:+4570000001',
])('%s is the municipality’s own', (address) => {
  expect(handbookLink(address, '')).toBeDefined();
  expect(outside(address)).toEqual([]);
});

test.each([
  ['https://www.datatilsynet.dk/brud', 'www.datatilsynet.dk'],
  ['https://eksempel.dk.ond.example', 'eksempel.dk.ond.example'],
  ['https://ond-eksempel.dk', 'ond-eksempel.dk'],
  ['https://ondeksempel.dk', 'ondeksempel.dk'],
  ['https://dk', 'dk'],
  ['https://eksempel.dk..', 'eksempel.dk..'],
  ['https://eksempel.dk-ond.example', 'eksempel.dk-ond.example'],
  ['https://ond.example:8443/eksempel.dk', 'ond.example:8443'],
  ['https://ond.example/?a=.eksempel.dk', 'ond.example'],
  ['https://ond.example#.eksempel.dk', 'ond.example'],
  ['https://ond.example\\.eksempel.dk', undefined],
  ['https://eksempel.dk@ond.example', undefined],
  ['https://еksempel.dk', 'xn--ksempel-6gg.dk'],
  ['https://eksempel․dk.ond.example', undefined],
  ['https://other.sharepoint.com', 'other.sharepoint.com'],
  ['https://eksempel.net', 'eksempel.net'],
  ['https://teams.microsoft.com/l/chat', 'teams.microsoft.com'],
  ['https://127.0.0.1', '127.0.0.1'],
  ['https://[::1]', '[::1]'],
  ['mailto:a@ond.example', 'ond.example'],
  ['mailto:a@eksempel.dk@ond.example', 'a@eksempel.dk@ond.example'],
  ['mailto:a@ond.example%20b@eksempel.dk', 'a@ond.example b@eksempel.dk'],
  ['mailto:a@еksempel.dk', 'xn--ksempel-6gg.dk'],
  ['mailto:eksempel.dk', 'eksempel.dk'],
  ['mailto:%22a@ond.example%22@eksempel.dk', '"a@ond.example"@eksempel.dk'],
])('%s leads outside, and is called %s', (address, site) => {
  if (site === undefined) expect(handbookLink(address, '')).toBeUndefined();
  else expect(outside(address)).toEqual([site]);
});

test.each([
  'mailto:a@eksempel.dk,b@ond.example',
  'mailto:a@eksempel.dk;b@ond.example',
  'mailto:a@eksempel.dk%2Cb@ond.example',
  'mailto:a@eksempel.dk?cc=b@ond.example',
  'mailto:a@eksempel.dk?subject=x&BCC=c@eksempel.dk,b@ond.example',
  'mailto:a@eksempel.dk?subject=x&amp;b%63c=b@ond.example',
  'mailto:?to=b@ond.example',
])('mail to several leads outside when one of them is outside: %s', (address) => {
  expect(outside(address)).toEqual(['ond.example']);
});

const label = fc.oneof(
  fc.constantFrom('eksempel', 'dk', 'ond', 'example', 'intra', 'xn--ksempel-6gg', 'EKSEMPEL', 'еksempel', 'com', ''),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const host = fc
  .array(fc.tuple(label, fc.constantFrom('.', '-', '@', '/', ':', '\\', '。', '%2e', '#', '?', '')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

test('no address counts as own unless its host is an own domain or ends in a dot and one', () => {
  fc.assert(
    fc.property(host, fc.constantFrom('', '.eksempel.dk', 'eksempel.dk', '.ond.example'), (start, end) => {
      const address = `https://${start}${end}`;
      const link = handbookLink(address, '');
      if (!link || sitesOutside(link.href, own).length > 0) return;
      const found = new URL(address).hostname.replace(/\.$/, '');
      expect(own.some((site) => found === site || found.endsWith(`.${site}`))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'], withFragments: true }), (address) => {
      expect(isOwnSite(new URL(address).hostname, own)).toBe(false);
    }),
  );
});

test('mail is own only when the one sign @ stands before an own domain', () => {
  const someone = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
  fc.assert(
    fc.property(someone, host, fc.constantFrom('', '@eksempel.dk', '.eksempel.dk'), (name, at, end) => {
      const link = handbookLink(`mailto:${encodeURIComponent(`${name}@${at}${end}`)}`, '');
      if (!link || sitesOutside(link.href, own).length > 0) return;
      for (const address of `${name}@${at}${end}`.split(/[,;]/).filter((one) => one.trim() !== '')) {
        expect(new URL(`https://${address.split('@')[1]?.trim()}`).hostname).toMatch(
          /(?:^|\.)(?:eksempel\.dk|eksempel\.sharepoint\.com|rettesnor\.eksempel\.net)\.?$/,
        );
      }
    }),
    { numRuns: 2_000 },
  );
});
