/** Something that was measured. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it should be; without one it is only for information. */
  aim: { atMost: number } | { atLeast: number } | null;
}

/** A figure as `.output/bench.json` has it. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  /** `≤ 2`, `≥ 5`; empty when there is none. */
  aim: string;
  pass: boolean;
}

export function judge({ name, value, unit, aim }: Figure): Result {
  if (!aim) return { name, value, unit, aim: '', pass: true };
  if ('atMost' in aim) return { name, value, unit, aim: `≤ ${aim.atMost}`, pass: value <= aim.atMost };
  return { name, value, unit, aim: `≥ ${aim.atLeast}`, pass: value >= aim.atLeast };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
