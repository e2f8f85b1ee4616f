/** Choices of the municipality that decide deadlines. */
export interface ReadingSettings {
  daysForNewEmployee: number;
}
