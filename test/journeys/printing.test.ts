import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleRules } from '../../src/sample/handbook/rules.ts';
import { onPaper, paleOnPaper } from './paper.ts';
import { type Stage, stage } from './stage.ts';

let at: Stage;
beforeAll(async () => {
  at = await stage();
}, 120_000);
afterAll(() => at?.close());

const a4 = /\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12][.\d]*\s*\]/;

test('S14, S17: the whole handbook prints on A4, every rule in it, with the edition at the foot of every page', async () => {
  const { tab, leave } = await at.sit({ as: 'lone', sub: 'handbook/print' });
  await tab.getByRole('heading', { level: 1, name: 'Håndbog i informationssikkerhed' }).waitFor();
  await tab.getByRole('heading', { level: 3, name: 'R35 Hvis du bliver mistænkt' }).waitFor();
  await tab.getByRole('heading', { level: 4, name: 'Det skal du' }).last().waitFor();
  const rules = sampleRules.length;
  await expect.poll(() => tab.getByRole('heading', { level: 3, name: /^R\d\d / }).count()).toBe(rules);
  const { pdf, pages, stamp } = await onPaper(at.browser, tab);
  expect(pages).toBeGreaterThan(20);
  expect(pages).toBeLessThan(rules + 25);
  expect(pdf.toString('latin1')).toMatch(a4);
  expect(stamp).toContain('Håndbogen, udgave 2026');
  expect(stamp).toContain('counter(pages)');
  await leave();
});

test.each([
  ['a rule', 'rule/r06', /R06/, 'R06 Send sikkert'],
  ['a role page', 'handbook/page/role-lineManager', /Leder/, 'Leder'],
  ['the policy', 'policy', /politik/i, 'politik'],
  ['the whole handbook', 'handbook/print', /Håndbog/, 'Håndbogen, udgave'],
] as const)(
  'S14: from the dark theme %s prints black on white, without menu, with its stamp',
  async (_what, sub, title, name) => {
    const { page, tab, leave } = await at.sit({ as: 'lone', sub, theme: 'dark' });
    await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    await tab.locator('[data-prose] p, [data-prose] li').first().waitFor({ state: 'attached' });
    const { stamp, pages } = await onPaper(at.browser, tab);
    expect(stamp.toLowerCase()).toContain(name.toLowerCase());
    expect(pages).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => paleOnPaper(tab)).toEqual([]);
    await expect.poll(() => tab.getByRole('navigation', { name: 'Menu' }).count()).toBe(0);
    await expect.poll(() => tab.getByRole('button').count()).toBe(0);
    await leave();
  },
);

test('S94, S97: the page of a system with everything in place is one sheet of A4', async () => {
  const { tab, leave } = await at.sit({ as: 'ayse', sub: 'system/omsorgsporten' });
  await tab.getByRole('heading', { level: 1, name: 'Omsorgsporten' }).waitFor();
  await tab.getByText(/^Underdatabehandler · ISAE 3000/).waitFor();
  expect((await onPaper(at.browser, tab)).pages).toBe(1);
  await leave();
});

test.each([
  ['sanne', 'team', 'circle[stroke-dasharray]', 'stroke'],
  ['ayse', 'reading-status', '.plot-table rect:last-child', 'fill'],
  ['ayse', 'breach-reports', '.plot-bars rect', 'fill'],
] as const)(
  'as %s a picture on %s keeps its colours apart on paper, fits the sheet and asks for no press',
  async (as, sub, shape, drawn) => {
    // As wide as A4 within its margins.
    const { page, tab, leave } = await at.sit({ as, sub, width: 673, theme: 'contrast' });
    await tab.locator(shape).first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    const onPaper = () =>
      tab.evaluate(
        ([each, property]) => {
          const shapes = [...document.querySelectorAll(each)];
          const colours = new Set(shapes.map((one) => getComputedStyle(one)[property]));
          const all = [...document.querySelectorAll('main *')];
          const widest = Math.max(...all.map((one) => one.getBoundingClientRect().right));
          return { different: colours.size, isBlack: colours.has('rgb(0, 0, 0)'), fits: widest <= 673 };
        },
        [shape, drawn] as const,
      );
    // The shapes come with their page, and the page is laid out anew for paper.
    const least = sub === 'breach-reports' ? 1 : 3;
    await expect.poll(async () => Math.min(least, (await onPaper()).different)).toBe(least);
    await expect.poll(onPaper).toMatchObject({ isBlack: false, fits: true });
    await expect.poll(() => tab.locator('main .fui-Button').filter({ visible: true }).count()).toBe(0);
    await leave();
  },
);

test('on paper a link says where it leads', async () => {
  const { page, tab, leave } = await at.sit({ as: 'lone', sub: 'rule/r06' });
  await tab.locator('[data-prose] p').first().waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const behind = await tab.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/a';
    document.querySelector('[data-prose]')?.append(link);
    const said = getComputedStyle(link, '::after').content;
    link.remove();
    return said;
  });
  expect(behind).toContain('https://example.com/a');
  await leave();
});
