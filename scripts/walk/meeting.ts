import type { Frame } from 'playwright-core';
import type { Figure } from './figure.ts';
import type { Visit } from './product.ts';
import { settled } from './settled.ts';

const most = 8;
const save = /^Gem referat/;
const next = /^Næste/;
/** What is pressed on the way: the first of them that is there, each once, and *Næste* as often as it takes. */
const way = [/^Alle er her/, save, /^Til referatet/, /^Hold møde/, next];

export const meetingToRecord: Figure = {
  what: 'presses of a meeting, from the agenda to the record',
  before: '10, and conveying left to do',
  wanted: `≤ ${most}, and conveying done with it`,
  measure: async ({ sit }) => {
    const visit = await sit({ as: 'sanne', width: 1280, height: 900 });
    const before = await toConvey(visit);
    await visit.goTo('/reviews');
    await settled(visit.tab);
    await hold(visit);
    await visit.tab.getByText(/^Referatet er gemt/).waitFor();
    const presses = visit.pressed();
    const left = await toConvey(visit);
    await visit.leave();
    const isConveyed = left < before;
    return {
      ours: `${presses}, ${isConveyed ? 'conveying done with it' : 'conveying left to do'}`,
      isReached: presses <= most && isConveyed,
    };
  },
};

/** Presses what leads on until the record is saved. */
async function hold({ tab, press }: Visit): Promise<void> {
  const pressed = new Set<RegExp>();
  for (let steps = 0; steps < 30; steps += 1) {
    const step = await nextOn(tab, pressed);
    if (!step) throw new Error('nothing leads on from here to the record');
    const { name, button } = step;
    if (name === save) await tab.getByLabel('Det aftalte vi').fill('Vi ringer, når det haster.');
    await press(button);
    if (name === save) return;
    if (name !== next) pressed.add(name);
    await settled(tab);
  }
  throw new Error('the meeting has no end');
}

async function nextOn(tab: Frame, pressed: ReadonlySet<RegExp>) {
  for (const name of way.filter((one) => !pressed.has(one))) {
    const button = tab.getByRole('button', { name }).filter({ visible: true }).first();
    if ((await button.count()) > 0 && (await button.isEnabled())) return { name, button };
  }
  return undefined;
}

/** How many rules the leader has still to tell the team of. */
async function toConvey({ page, goTo }: Visit): Promise<number> {
  const answer = page.waitForResponse(/\/api\/views\/conveyances/);
  await goTo('/tasks/convey');
  const { data } = (await (await answer).json()) as { data: { open: readonly unknown[] } };
  return data.open.length;
}
