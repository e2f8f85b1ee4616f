/** Something nobody, or more than one, answers for. */
export interface Gap {
  kind: GapKind;
  /** Code of the unit, number of the rule, the role, or the person. */
  subject: string;
  name: string;
  /** How many people it touches, where that says something. */
  people?: number;
}

export type GapKind =
  | 'unitWithoutManager'
  | 'managerGone'
  | 'unitsInCircle'
  | 'unknownParent'
  | 'managersInCircle'
  | 'withoutManager'
  | 'unplaced'
  | 'unknownUnit'
  | 'ruleWithoutOwner'
  | 'ruleNotVerified'
  | 'roleWithoutHolder'
  | 'roleWithTwoHolders'
  | 'rolesConflict';
