import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

export type PaperPlace = ActionInput<'savePaper'>['place'];
export const measures = { paper: 'draft', turn: 1, field: 'measures' } as const satisfies PaperPlace;

/** Cases that are reported, and what is written about them. */
export function paperWork(at: () => World) {
  /** A case Lone has reported. */
  async function reported(own: Partial<ActionInput<'reportIncident'>> = {}, who: Who = 'lone') {
    const nonce = crypto.randomUUID();
    const said = { nonce, category: 'wrongRecipient', words: 'En liste til en forkert borger', ...own } as const;
    const { key, number = '' } = (await at().as(who).action('reportIncident', said)).answer;
    return { key, number };
  }
  const papersOf = async (number: string, who: Who = 'dina') =>
    (await at().as(who).view('casePapers', { number })).answer;
  const save = (key: string, place: PaperPlace, text: string | null, seen = '', who: Who = 'dina', server = 0) =>
    at().as(who, { server }).action('savePaper', { key, place, text, seen });
  const fieldOf = async (number: string, field: string) => {
    const { drafts } = await papersOf(number);
    return drafts.at(-1)?.fields.find((one) => one.field === field);
  };
  const logOf = async (key: string) => (await rowsOf(at(), 'caseEntry')).filter(({ incident }) => incident === key);
  const now = () => at().servers[0]?.inside?.context.ports.clock.now() ?? '';
  return { reported, papersOf, save, fieldOf, logOf, now };
}
