import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Scene, Session, Stage } from '../stage.ts';

export const examples = [
  'Informationssikkerheds- og datapolitik',
  'Velkommen til håndbogen',
  'Fortrolighedserklæring',
  /^R01 /,
  /^R06 /,
];

/** What the whole of it costs, by person (tenant.md section 2). */
export const spent = new Map<string, { presses: number; fields: number }>();
export const pages = new Set<string>();

/** One page is the same whoever it greets, and whichever text or edition it shows. */
function pageCalled(title: string): string {
  if (title.startsWith('Godmorgen')) return 'Start';
  if (/, udgave /.test(title)) return 'Udgave';
  return examples.some((name) => title.match(name)) ? 'Tekst' : title;
}

/** Somebody's hand: everything it does is counted. */
export class Hand {
  readonly session: Session;
  readonly #cost: { presses: number; fields: number };
  constructor(who: string, session: Session) {
    this.session = session;
    this.#cost = spent.get(who) ?? { presses: 0, fields: 0 };
    spent.set(who, this.#cost);
  }
  get tab() {
    return this.session.tab;
  }
  async press(what: Locator): Promise<void> {
    await what.click();
    this.#cost.presses += 1;
    pages.add(pageCalled((await this.tab.locator('h1').first().textContent()) ?? ''));
  }
  button = (name: string | RegExp) =>
    this.press(this.tab.getByRole('button', { name, exact: typeof name === 'string' }));
  link = (name: string | RegExp) => this.press(this.tab.getByRole('link', { name }).first());
  tick = (name: string | RegExp) => this.press(this.tab.getByRole('checkbox', { name }));
  async fill(field: Locator, value: string): Promise<void> {
    await field.fill(value);
    this.#cost.fields += 1;
  }
  async write(label: string | RegExp, value: string): Promise<void> {
    await this.fill(this.tab.getByLabel(label), value);
  }
  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    const field = this.tab.getByLabel(label);
    await field.selectOption(typeof option === 'string' ? { label: option } : await matching(field, option));
    this.#cost.fields += 1;
  }
  async person(field: string, written: string, name: string): Promise<void> {
    await this.tab.getByRole('combobox', { name: field }).pressSequentially(written);
    this.#cost.fields += 1;
    await this.press(this.tab.getByRole('option', { name }));
  }
  says = (text: string | RegExp) => this.tab.getByText(text, { exact: false }).first().waitFor();
}

async function matching(field: Locator, pattern: RegExp): Promise<string> {
  const options = await field.getByRole('option').allTextContents();
  return options.find((one) => pattern.test(one)) ?? '';
}

export async function appoint(ida: Hand, role: string, written: string, name: string, isGuarded = true): Promise<void> {
  await ida.button('Tilføj udpegning');
  await ida.choose('Rolle', role);
  await ida.person('Person', written, name);
  await ida.button(isGuarded ? 'Foreslå' : 'Gem');
  await ida.says(isGuarded ? `Forslaget om ${name} er sendt.` : `${name} er gemt.`);
}

/** Hands of people in front of the stage. */
export function firstDayHands(stageOf: () => Stage) {
  async function hand(who: string, scene: Omit<Scene, 'as'> = {}): Promise<Hand> {
    return new Hand(who, await stageOf().sit({ as: who, ...scene }));
  }

  /** Whoever confirms meets it on Start; what a body has decided takes its case number as well. */
  async function confirm(who: string, proposals: readonly string[], isDecided = false): Promise<void> {
    const one = await hand(who, { width: 360 });
    await one.link(/Svar på (et forslag|\d+ forslag)/);
    const asked = one.tab.getByRole('button', { name: /^Bekræft: / });
    await expect
      .poll(() => asked.evaluateAll((buttons) => buttons.map((button) => button.ariaLabel)))
      .toEqual(proposals.map((proposal) => `Bekræft: ${proposal}`));
    for (const proposal of proposals) {
      const waiting = one.tab.getByRole('region', { name: proposal });
      const button = waiting.getByRole('button', { name: `Bekræft: ${proposal}` });
      const number = waiting.getByRole('textbox', { name: 'Sagsnummer for beslutningen' });
      await button.waitFor();
      if (isDecided && (await number.count()) > 0) await one.fill(number, '26/000001');
      await one.press(button);
      await button.waitFor({ state: 'detached' });
    }
    await one.session.leave();
  }
  return { hand, confirm };
}
