import { afterAll, beforeAll, expect, test } from 'vitest';
import { empty } from '../../../scripts/laptop/municipalities.ts';
import { until } from '../../world.ts';
import { faultsEverywhere } from '../axe.ts';
import { appoint, examples, firstDayHands, type Hand, pages, spent } from '../setup/counted-hand.ts';
import { type Stage, stage } from '../stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage(undefined, { name: 'first-day', fill: empty.fill });
}, 120_000);
afterAll(() => at?.close());

const { hand, confirm } = firstDayHands(() => at);

test('G4: Ida follows Kom i gang: a second editor, the names, and the roles two people give', async () => {
  const early = await at.sit({ as: 'lone', width: 360 });
  await early.tab.getByText('Håndbogen er på vej').waitFor();
  await early.leave();
  const ida = await hand('ida');
  await ida.link(/Kom i gang: 0 af 9 trin/);
  await ida.tab.getByRole('heading', { level: 1, name: 'Kom i gang' }).waitFor();
  await ida.says('0 af 9 trin er gjort. Et trin');
  await ida.tab.getByRole('link', { name: 'Vælg, hvem der er inde' }).waitFor();
  expect(await faultsEverywhere(ida.session, [320, 1280])).toEqual([]);
  await ida.link('Udpeg en redaktør');
  await appoint(ida, 'Redaktør', 'oliver', 'Oliver Quist', false);
  await appoint(ida, 'Sekretariat', 'emil', 'Emil Dam', false);
  await appoint(ida, 'Kommunaldirektør', 'karen bj', 'Karen Bjerre');
  await ida.session.leave();
  await confirm('marianne', ['Karen Bjerre som Kommunaldirektør']);

  const again = await hand('ida', { sub: 'appointments' });
  await appoint(again, 'Sikkerhedsansvarlig direktør', 'mette kr', 'Mette Kragh');
  await again.session.leave();
  await confirm('karen', ['Mette Kragh som Sikkerhedsansvarlig direktør']);

  const third = await hand('ida', { sub: 'appointments' });
  await appoint(third, 'Databeskyttelsesrådgiver (DBR)', 'ayse', 'Ayse Demir');
  await appoint(third, 'DBR’s stedfortræder', 'nikolaj', 'Nikolaj Bech');
  await appoint(third, 'IT-Servicedesk', 'daniel', 'Daniel Ulrik');
  await third.session.leave();
  await confirm(
    'mette',
    [
      'Ayse Demir som Databeskyttelsesrådgiver (DBR)',
      'Nikolaj Bech som DBR’s stedfortræder',
      'Daniel Ulrik som IT-Servicedesk',
    ],
    true,
  );
});

/** What a group of choices lacks, all in one form. */
async function fillIn(
  ida: Hand,
  group: string,
  count: number,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const called = `Udfyld de ${count}, der mangler: ${group}`;
  const form = ida.tab.getByRole('form', { name: called });
  await ida.button(called);
  for (const [name, value] of Object.entries(values)) await ida.fill(form.getByLabel(name, { exact: true }), value);
  await ida.press(form.getByRole('button', { name: 'Gem', exact: true }));
  await form.waitFor({ state: 'detached' });
}

test('G4, G8, S17: names, phones, links, and the day the staff committee has had its weeks', async () => {
  const ida = await hand('ida', { sub: 'first-steps' });
  await ida.link('Skriv navn og numre');
  await ida.tab.locator('h2:focus', { hasText: 'Kommunen' }).waitFor();
  await fillIn(ida, 'Kommunen', 5, {
    'Kommunens navn': 'Ny Kommune',
    'DBR’s telefon': '70 00 00 01',
    'IT-Servicedesks telefon': '70 00 00 02',
    'Sekretariatets navn': 'Sekretariatet',
    'Navn på dem, der skriver håndbogen': 'HR og IT',
  });
  await fillIn(ida, 'Ledere og Hoved-MED', 4, {
    'Hoved-MED drøftede det': '20.11.2026',
    'Medarbejderne fik besked': '1.12.2026',
    'Ledere ser navne fra': '1.2.2027',
    'Sletter i hånden': 'Emil Dam, Sekretariatet',
  });
  await fillIn(
    ida,
    'Links',
    7,
    Object.fromEntries(
      [
        'Whistleblowerordningen',
        'Hændelser i plejen (UTH)',
        'HR',
        'Tillidsrepræsentanter',
        'Journalsystemet',
        'Siden på intranettet',
        'Tilgængelighedserklæringen',
      ].map((name, at) => [name, `https://intranet.ny.example/${at}`]),
    ),
  );
  await ida.session.leave();
});

test('S1, S28, G7: the organisation by hand, and the employments from a file of another program', async () => {
  const ida = await hand('ida', { sub: 'first-steps' });
  await ida.link('Byg organisationen');
  await ida.write('Navn', 'Ny Kommune');
  await ida.button('Opret');
  await ida.says('Ny Kommune er oprettet.');
  await ida.button(/^Ny Kommune/);
  await ida.button('Ny enhed under Ny Kommune');
  await ida.write('Navn', 'Hjemmeplejen Nord');
  await ida.button('Vælg en leder');
  await ida.person('Leder', 'sanne', 'Sanne Winther');
  await ida.button('Opret');
  await ida.says('Hjemmeplejen Nord er oprettet.');
  await ida.link('Ansættelser');
  await ida.press(ida.tab.getByText('Eller indsæt fra et regneark'));
  await ida.write(
    'Rækkerne, med overskrifterne øverst',
    [
      'Rapport: Ansatte;;;;',
      'CPR-nummer;Navn;E-mail;Afdeling;Ansættelsesdato;Stilling',
      '="000000-0000";Lone Lund;lone@eksempelkommune.example;Hjemmeplejen Nord;01.04.2009;SOSU-hjælper',
      '="000000-0000";Sanne Winther;sanne@eksempelkommune.example;Hjemmeplejen Nord;01.10.2016;Teamleder',
    ].join('\n'),
  );
  await ida.button('Læs');
  await ida.says('CPR-nummer');
  await ida.choose('Arbejdsområde', /^Alle: Ældre/);
  await ida.button('Se, hvad der vil ske');
  await ida.button('Hent ind');
  await ida.says('Ansættelserne er hentet ind');
  await ida.session.leave();
});

test('S7, S13, S15, S34: texts begin as examples, and each is made the municipality’s own', async () => {
  const ida = await hand('ida', { sub: 'first-steps' });
  await ida.link('Skriv, eller hent forslag');
  await ida.link('Hent forslag');
  for (const name of examples) await ida.tick(name);
  await ida.button('Hent 5 tekster');
  await ida.says('5 tekster er nu kladder.');
  await ida.link('Se kladderne');
  for (const name of examples) {
    await ida.link(
      typeof name === 'string'
        ? new RegExp(`^Skriv videre: ${name}`)
        : new RegExp(`^Skriv videre: ${name.source.slice(1)}`),
    );
    await ida.button('Gør til vores');
    await ida.says(/gjorde forslaget til jeres/);
    await ida.link('Til kladder');
  }
  await ida.session.leave();
});

/** An edition from the desk to being in force: Ida writes, Mette approves, Emil records the decision, Ida publishes. */
async function adopt(document: 'Politikken' | 'Håndbogen', texts: readonly (string | RegExp)[]): Promise<void> {
  const path = document === 'Politikken' ? 'revision/2026.1/policy' : 'revision/2026.1';
  const ida = await hand('ida', { sub: 'revisions' });
  await ida.button('Opret udgave');
  await ida.press(ida.tab.getByRole('radio', { name: document }));
  await ida.write('Navn på udgaven', '2026.1');
  await ida.write('Hvorfor?', 'Den første udgave.');
  if (document === 'Politikken') await ida.choose('Anledning', 'Fast periodisk evaluering');
  await ida.button('Gem');
  if (document === 'Håndbogen') await ida.tab.getByText('Velkommen til håndbogen', { exact: true }).waitFor();
  for (const text of texts) await ida.button(new RegExp(`^Læg i udgaven: .*${text}`));
  await ida.button('Regn ud, hvem der bliver spurgt');
  await ida.tab.getByRole('button', { name: 'Regn ud igen' }).waitFor();
  await ida.button('Send til gennemsyn');
  await ida.says('Udgaven er til gennemsyn.');
  await ida.session.leave();
  const mette = await hand('mette', { sub: path, width: 360 });
  await mette.button('Godkend til beslutning');
  await mette.says('Godkendt.');
  await mette.session.leave();
  const emil = await hand('emil', { sub: path });
  await emil.button('Registrér beslutning');
  await emil.write('Dato', '2026-12-01');
  await emil.write('Sagsnummer', '26/000002');
  await emil.button('Gem');
  await emil.says('Beslutningen er registreret.');
  await emil.session.leave();
  const again = await hand('ida', { sub: path });
  await again.button('Udgiv');
  await again.says('Udgivet.');
  await again.session.leave();
}

test('INV5: the council adopts the policy, the executive board the handbook', async () => {
  await adopt('Politikken', ['datapolitik']);
  await adopt('Håndbogen', ['Velkommen', 'Fortrolighedserklæring', 'Tavshedspligt', 'Send sikkert']);
});

test('S86, S105: Lone confirms the first rule, Sanne reports, and the DPO has it', async () => {
  const lone = await hand('lone', { width: 360 });
  await lone.link(/R01/);
  await lone.button('Jeg har læst reglen');
  await lone.tab.getByRole('button', { name: 'Fortryd' }).waitFor();
  await lone.session.leave();
  // Before they need it, the DPO and the deputy try whether they may report.
  for (const [as, sub] of [
    ['ayse', 'cases'],
    ['ayse', 'first-steps'],
    ['nikolaj', 'first-steps'],
  ] as const) {
    const early = await at.sit({ as, sub, width: 360 });
    await early.tab.getByRole('link', { name: /^Prøv at logge på Virk/ }).waitFor();
    await early.leave();
  }
  const sanne = await hand('sanne', { sub: 'report', width: 360 });
  await sanne.button(/^Sendt, delt eller lagt forkert/);
  await sanne.button('Sendt til forkert modtager');
  await sanne.button('Send meldingen');
  await sanne.says(/nummer 2026-0001/);
  await sanne.session.leave();
  const ayse = await hand('ayse', { sub: 'cases' });
  await ayse.says('2026-0001');
  await ayse.session.leave();
  // What was done today is shown tomorrow; then everything else is in place too, and the page is not needed.
  at.standin.clock.move('2026-12-02T07:00');
  const { microsoft, ports } = at.server.context;
  microsoft.looked();
  await until(() => ports.clock.now() > '2026-12-02');
  const ida = await hand('ida');
  await ida.tab.getByRole('heading', { level: 1 }).waitFor();
  expect(await ida.tab.getByRole('link', { name: 'Kom i gang' }).count()).toBe(0);
  await ida.session.leave();
});

test('tenant.md 2: all of it is at most 120 presses, 60 fields and 15 pages', () => {
  const sum = (of: 'presses' | 'fields') => [...spent.values()].reduce((all, one) => all + one[of], 0);
  expect([sum('presses') <= 120, sum('fields') <= 60, pages.size <= 15], JSON.stringify([...spent, ...pages])).toEqual([
    true,
    true,
    true,
  ]);
});
