import { type Profile, profileNames } from '../../src/standin/faults.ts';

/** The stand-in's profile of the name; ends with a sentence for any other word. */
export function profileNamed(name: string | undefined): Profile | undefined {
  const found = profileNames.find((each) => each === name);
  if (name === undefined || found !== undefined) return found;
  console.error(`--profile is ${profileNames.join(' or ')}, not '${name}'.`);
  process.exit(1);
}
