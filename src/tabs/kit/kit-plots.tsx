import { Section } from '../parts/page.tsx';
import { type Bar, Bars } from '../plots/bars.tsx';
import { HeatGrid } from '../plots/heat-grid.tsx';
import Ring, { type RingShare } from '../plots/ring.tsx';

const team: readonly RingShare[] = [
  { name: 'Klar', count: 9, tone: 'ready' },
  { name: 'I gang', count: 3, tone: 'underWay' },
  { name: 'Ikke i mål endnu', count: 2, tone: 'behind' },
  { name: 'På pause', count: 1, tone: 'paused' },
];
const number = (value: number): Bar => ({ value, said: String(value) });
const untold: Bar = { value: undefined, said: '<5' };
const legend = [
  { share: 1, words: 'Alle' },
  { share: 0.75, words: 'De fleste' },
  { share: 0.2, words: 'Få' },
  { share: 0, words: 'Ingen' },
  { share: undefined, words: 'Skjult' },
];
const columns = ['R01', 'R02', 'R03', 'R04', 'R05'].map((key) => ({ key, head: key }));
const cells = (shift: number) =>
  columns.map(({ key }, at) => ({ key, ...(legend[(at + shift) % 5] ?? { share: 0, words: '' }) }));

/** Pictures, with much, with little and with nothing in them. */
export function KitPlots() {
  return (
    <>
      <Section title="Ring" card>
        <Ring label="Mit team" shares={team} legend>
          <strong>9 af 15</strong>
        </Ring>
        <Ring
          label="Læste regler"
          size={72}
          shares={[
            { name: 'Læst', count: 14, tone: 'ready' },
            { name: 'Ikke læst', count: 2, tone: 'rest' },
          ]}
        >
          14 af 16
        </Ring>
        <Ring label="Ingen endnu" size={72} shares={[]} />
      </Section>
      <Section title="Søjler" card>
        <Bars
          label="Hændelser pr. kvartal"
          series={[
            { name: '2025', tone: 'before' },
            { name: '2026', tone: 'now' },
          ]}
          groups={[
            { name: '1. kvt.', bars: [number(7), number(12)] },
            { name: '2. kvt.', bars: [untold, number(9)] },
            { name: '3. kvt.', bars: [number(11), untold] },
            { name: '4. kvt.', bars: [number(6), undefined] },
          ]}
        />
      </Section>
      <Section title="Felter, der fyldes">
        <HeatGrid
          label="Enheder og regler"
          corner="Enhed"
          numbers={['Personer']}
          columns={columns}
          groups={[
            {
              key: 'north',
              rows: [
                { key: 'all', head: 'Center for Ældre', isTotal: true, numbers: ['20'], cells: cells(0) },
                { key: 'nord', head: 'Hjemmeplejen Nord', numbers: ['12'], cells: cells(1) },
              ],
              hidden: 'Under 5 personer, så tallene er skjult: Plejecenter Linden.',
            },
          ]}
          legend={legend}
        />
      </Section>
    </>
  );
}
