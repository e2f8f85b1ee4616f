import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readable } from '../readable.ts';
import { rowsOf } from '../rows.ts';
import { type World, world } from '../world.ts';
import { chat } from './chat.ts';
import { storedReports } from './stored-reports.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const { casesOf, everything } = storedReports(() => here);

test('whoever opens the chat is welcomed once, told what a report is used for, and may begin (S110)', async () => {
  const lone = chat(here, 'lone');
  await lone.opens();
  await lone.opens();
  expect((await lone.all()).length).toBe(1);
  const words = await lone.lastWords();
  expect(words).toContain('Hej Lone');
  expect(words).toContain('Hvad bruges din melding til?');
  expect(words).not.toMatch(/anonym/i);
  expect((await lone.lastCard()).buttons).toHaveLength(5);
});

test('S22, INV15: a CPR number is stored covered, and the writer is told how to delete the message', async () => {
  const ali = chat(here, 'ali');
  await ali.writes('Jeg har sendt brev om 311236-4321 til forkert borger');
  expect(await ali.lastWords()).toMatch(/kun tildækket[\s\S]*vælg Slet/);
  expect(readable(await everything())).not.toContain('4321');
  expect(await everything()).toContain('3112••-••••');
  expect(readable(here.servers.flatMap(({ log }) => log).join(''))).not.toContain('311236');
});

test.each([
  ['nothing', '', 'ingen ord'],
  ['a sticker', '   ', 'ingen ord'],
  ['a greeting', 'hej', 'Er der sket noget'],
  ['a thumb', '👍', 'Er der sket noget'],
])('%s is answered kindly and stores nothing', async (_, text, words) => {
  const karen = chat(here, 'karen');
  await karen.writes(text);
  expect(await karen.lastWords()).toContain(words);
  expect(await casesOf('karen')).toEqual([]);
});

test('a picture is not fetched, not stored, and the writer is told so', async () => {
  const mette = chat(here, 'mette');
  const attachments = [{ contentType: 'image/png', contentUrl: 'http://127.0.0.1:1/picture.png', name: 'billede.png' }];
  await mette.writes('', { attachments });
  expect(await mette.lastWords()).toContain('ikke gemt');
  expect(await casesOf('mette')).toEqual([]);
  await mette.writes('Der ligger papirer ved printeren', {
    attachments: [...attachments, { contentType: 'text/html', content: '<p>x</p>' }],
  });
  expect(await casesOf('mette')).toHaveLength(1);
});

test('a message of more than 4,000 characters is stored as far as it goes, and says so', async () => {
  const sune = chat(here, 'sune');
  await sune.writes(`Jeg har mistet min telefon. ${'Den er blå. '.repeat(400)}`);
  expect(await sune.lastWords()).toContain('første 4.000 tegn');
  expect(await casesOf('sune')).toHaveLength(1);
});

test('a message that hints at retaliation is stored nowhere until its writer has chosen', async () => {
  const petra = chat(here, 'petra');
  const said = 'Min chef sagde jeg skulle holde min mund om at journalen blev slettet, ellers er du færdig';
  await petra.writes(said);
  const { words, buttons } = await petra.lastCard();
  expect(words).toContain('Jeg har ikke gemt eller sendt noget endnu');
  expect(buttons.map(({ title }) => title)).toEqual(['Send til DBR', 'Vis whistleblowerordningen', 'Gem ikke']);
  expect(await casesOf('petra')).toEqual([]);
  expect(here.servers.flatMap(({ log }) => log).join('')).not.toContain('mund');
  expect(await petra.presses('Vis whistleblowerordningen')).toMatchObject({ kind: 'message' });
  expect(await casesOf('petra')).toEqual([]);
  await petra.presses('Send til DBR');
  expect(await casesOf('petra')).toHaveLength(1);
});

test('a held message that nobody has chosen for is forgotten after half an hour', async () => {
  const simon = chat(here, 'simon');
  await simon.writes('Min leder truer med at fyre mig, hvis jeg melder at listen er lækket');
  await here.clock.move('+31m');
  const reply = await simon.presses('Send til DBR');
  expect(reply).toEqual({ kind: 'message', text: expect.stringContaining('ikke beskeden længere') });
  expect(await casesOf('simon')).toEqual([]);
});

test('a held message somebody else asks for is not there', async () => {
  const signe = chat(here, 'signe');
  await signe.writes('Min leder truer med at fyre mig, hvis jeg melder at listen er lækket');
  const { id, buttons } = await signe.lastCard();
  const send = buttons[0];
  const reply = await chat(here, 'dagny').sends({ id, verb: send?.verb ?? '', data: send?.data ?? {} });
  expect(reply).toMatchObject({ kind: 'message' });
  expect(await casesOf('dagny')).toEqual([]);
  expect(await signe.presses('Gem ikke')).toEqual({ kind: 'message', text: expect.stringContaining('Det er glemt') });
});

test('a question is answered with the rule in force, or with whom to ask, and opens no case', async () => {
  const eva = chat(here, 'eva');
  await eva.writes('Må jeg sende en adgangskode i en mail?');
  // The workplace's rule on sending says nothing of passwords, so the bot must not claim that it answers.
  expect(await eva.lastWords()).toMatch(
    /svarer håndbogen ikke direkte på\. Det nærmeste er:\s+\*\*\[R06 Send sikkert\]/,
  );
  expect((await eva.lastCard()).words).toMatch(
    /Send dit spørgsmål, som du skrev det\.\nSpørg \p{Lu}\p{L}+\nSpørg DBR$/u,
  );
  await eva.writes('Må jeg xyzzy plugh?');
  expect(await eva.lastWords()).toMatch(/^Det svarer håndbogen ikke på\.\nEr du stadig i tvivl\?[\s\S]*Spørg DBR/);
  expect(await casesOf('eva')).toEqual([]);
});

test.each([
  ['an HR question', 'Kan jeg blive fyret for det her?', 'HR'],
  ['a request for insight (S54)', 'En borger vil have indsigt i alt hvad vi har om hende', 'Send den til DBR i dag'],
  ['a fall in care', 'En beboer er faldet på badeværelset', 'UTH'],
])('%s is shown the way and is no case', async (_, text, words) => {
  const ditte = chat(here, 'ditte');
  await ditte.writes(text);
  expect(await ditte.lastWords()).toContain(words);
  expect(await casesOf('ditte')).toEqual([]);
});

test('S54: a wish for insight or erasure is led to the DBR with their number, in both languages, and opens no report', async () => {
  const ditte = chat(here, 'ditte');
  for (const wish of ['Borgeren beder om at få slettet sine oplysninger', 'A citizen wants access to their data']) {
    await ditte.writes(wish);
    expect(await ditte.lastWords(), wish).toMatch(/DBR|DPO/);
    expect(await casesOf('ditte')).toEqual([]);
  }
});

test('the commands do what they are called, in both languages', async () => {
  const lone = chat(here, 'lone');
  await lone.writes('Mine meldinger');
  expect(await lone.lastWords()).toContain('Du har ingen meldinger');
  await lone.writes('læsning');
  expect(await lone.lastWords()).toContain('3 regler venter på dig');
  await lone.writes('hjælp');
  expect((await lone.lastCard()).buttons).toHaveLength(5);
  await lone.writes('meld');
  await lone.presses('Tabt, glemt eller stjålet');
  await lone.writes('mine meldinger');
  expect(await lone.lastWords()).toMatch(/\*\*2026-\d{4}\*\*/);
  expect(await casesOf('lone')).toHaveLength(1);
});

test('a second press of a button that begins a report is the same report', async () => {
  const inge = chat(here, 'inge');
  await inge.opens();
  const { id, buttons } = await inge.lastCard();
  const press = { id, verb: buttons[0]?.verb ?? '', data: buttons[0]?.data ?? {} };
  await Promise.all([inge.sends(press), chat(here, 'inge', { server: 1 }).sends(press)]);
  expect(await casesOf('inge')).toHaveLength(1);
});

test('who writes in a third language is answered in two', async () => {
  const nils = chat(here, 'nils');
  await nils.writes('Dzień dobry, zgubiłam telefon');
  expect(await nils.lastWords()).toMatch(
    /I understand Danish and English best[\s\S]*Jeg forstår dansk og engelsk bedst/,
  );
});

test('ten messages about the same thing are one case: the first words stand, and the rest are messages to the DBR', async () => {
  const dagny = chat(here, 'dagny');
  await dagny.writes('jeg har sendt en mail til en forkert');
  for (let at = 1; at <= 9; at += 1) await dagny.writes(`der var også nummer ${at} på listen`);
  const [made, ...others] = await casesOf('dagny');
  expect(others).toEqual([]);
  const story = (await rowsOf(here, 'statement')).find(({ number }) => number === made?.number);
  expect(story?.facts).toBe('jeg har sendt en mail til en forkert');
  const since = (await rowsOf(here, 'caseMessage')).filter(({ incident }) => incident === made?.key);
  expect(since.map(({ kind, text }) => `${kind} ${text}`).toSorted()).toEqual(
    Array.from({ length: 9 }, (_, at) => `added der var også nummer ${at + 1} på listen`),
  );
  const { reports } = (await here.as('dagny').view('reports', {})).answer;
  expect(reports[0]?.thread.map(({ kind }) => kind)).toEqual(Array.from({ length: 9 }, () => 'added'));
  expect(await dagny.lastWords()).toContain(`Lagt til din melding ${made?.number}`);
});

test('what was another incident after all becomes one with a button, and something clearly else by itself', async () => {
  const rene = chat(here, 'rene');
  await rene.writes('jeg har sendt en mail til en forkert');
  await rene.writes('der lå også noget i skabet');
  await rene.presses('Nej, det er en ny hændelse');
  expect(await casesOf('rene')).toHaveLength(2);
  await rene.writes('min telefon er blevet stjålet i bussen');
  expect((await casesOf('rene')).map(({ category }) => category)).toContain('lostDevice');
});

test('INV15: a CPR number in the second message is covered as in the first', async () => {
  const peter = chat(here, 'peter');
  await peter.writes('jeg har sendt en mail til en forkert');
  await peter.writes('der stod 311236-4004 i den');
  expect(readable(await everything())).not.toContain('4004');
  expect(await peter.lastWords()).toContain('kun tildækket');
});

describe('what does not belong here is sent on, once the municipality has written where to', () => {
  const links = { patientSafetyLink: 'uth', hrLink: 'hr', unionLink: 'union', whistleblowerLink: 'scheme' };
  const address = (name: string) => `https://intranet.ny.example/${name}`;
  const fell = 'En beboer er faldet på badeværelset';
  const fired = 'bliver man fyret hvis man har sendt noget forkert?';

  const saved = async (name: string) => {
    const { settings } = (await here.as('eva').view('settings', {})).answer;
    return settings.find(({ setting }) => setting === name) ?? { seen: 0 };
  };

  test('without an address nobody meets an empty link', async () => {
    const tom = chat(here, 'simon');
    for (const words of [fell, fired]) {
      await tom.writes(words);
      expect(await tom.lastWords()).not.toContain('](');
    }
  });

  test('with one, it stands below what is said', async () => {
    for (const [setting, name] of Object.entries(links)) {
      await here.as('eva').carryOut('saveSetting', { setting, value: address(name), seen: 0 });
    }
    const tom = chat(here, 'simon');
    await tom.writes(fell);
    expect(await tom.lastWords()).toContain(`[Åbn UTH-systemet](${address('uth')})`);
    await tom.writes(fired);
    expect(await tom.lastWords()).toContain(
      `[Åbn HR’s side](${address('hr')}) · [Find din tillidsrepræsentant](${address('union')})`,
    );
    await tom.writes('direktøren bad mig skrive referatet om, så det ser pænere ud inden revisionen kommer');
    const button = { type: 'Action.OpenUrl', title: 'Vis whistleblowerordningen', url: address('scheme') };
    expect(JSON.stringify((await tom.all()).at(-1))).toContain(JSON.stringify(button));
  });

  test('an address with brackets in it is whole', async () => {
    const { seen } = await saved('patientSafetyLink');
    const value = 'https://ny.sharepoint.com/sites/uth_care/Meld_(UTH).aspx?a=(1)';
    await here.as('eva').carryOut('saveSetting', { setting: 'patientSafetyLink', value, seen });
    const tom = chat(here, 'simon');
    await tom.writes(fell);
    expect(await tom.lastWords()).toContain('/sites/uth_care/Meld_%28UTH%29.aspx?a=%281%29)');
  });
});
