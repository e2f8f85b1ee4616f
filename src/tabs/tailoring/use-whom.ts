import { useText } from '../use-text.ts';
import type { Pack, Tailoring } from './tailoring.ts';

/** Says in a sentence whom a pack is for. */
export function useWhom({ units }: Pick<Tailoring, 'units'>): (pack: Pack) => string {
  const { packs: words, types } = useText('tailoring');
  const { facts, exampleFor } = useText('drafts');
  const nameOf = (code: string) => units.find(({ unit }) => unit === code)?.name ?? code;
  return ({ units: inUnits = [], functions = [], areas = [], groups = [], types: kinds = [] }) => {
    const kindsOf: readonly (readonly string[])[] = [
      inUnits.map(nameOf),
      functions,
      areas.map((area) => exampleFor[area]),
      groups.map((group) => facts.group[group]),
      kinds.map((kind) => types[kind]),
    ];
    const said = kindsOf.filter((some) => some.length > 0).map((some) => some.join(words.or));
    return said.length === 0 ? words.byChoice : words.forAll(said.join(words.and));
  };
}
